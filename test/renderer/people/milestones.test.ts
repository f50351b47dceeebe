import { describe, expect, it } from 'vitest';
import { checkClassFile } from '../../../electron/check/check-class-file.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { milestonesOf } from '../../../renderer/people/dossier/milestones.ts';
import { learnerRows } from '../../../renderer/people/learners/learner-rows.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';

const sample = sampleClassYear();

function milestonesOn(date: string, learnerId = 'aster') {
  const today = isoDate(date);
  const checked = checkClassFile(sample, today);
  const own = checked.learners.find(({ facts }) => facts.learner.id === learnerId);
  return milestonesOf(sample.learners.find(({ id }) => id === learnerId)!, own, [], toDayNumber(today));
}

const lines = (date: string, learnerId?: string) =>
  milestonesOn(date, learnerId).map(({ id, state, params }) => `${id} ${state} ${params?.count ?? ''}`.trim());

describe('milestones of a learner', () => {
  it('stand in legal order, one of them now', () => {
    expect(lines('2026-11-23')).toMatchInlineSnapshot(`
      [
        "screening done",
        "medical done",
        "signing done",
        "signing now",
        "centralRegistration done",
        "registrationNumber later",
        "introduction later",
        "supervised later 0",
        "evaluation later",
      ]
    `);
  });

  it('count supervised days with a pip for each', () => {
    const supervised = milestonesOn('2027-03-12').find(({ id }) => id === 'supervised')!;
    expect(supervised.pips).toHaveLength(10);
    expect(supervised.pips!.filter(({ isPast }) => isPast)).toHaveLength(Number(supervised.params!.count));
    expect(supervised.state).toBe('now');
  });

  it('are late when their day has passed', () => {
    expect(lines('2027-06-30').filter((line) => line.includes('late'))).toMatchInlineSnapshot(`
      [
        "evaluation late",
      ]
    `);
  });

  it('without a trajectory are the two of the learner', () => {
    const learner = { id: 'x', name: 'Testleerling X', birthDate: isoDate('2008-01-01') };
    expect(milestonesOf(learner, undefined, [], toDayNumber(isoDate('2026-11-23'))).map(({ id }) => id)).toEqual([
      'screening',
      'medical',
    ]);
  });
});

describe('rows of learners', () => {
  const today = isoDate('2026-11-23');
  const rows = learnerRows(sample.learners, checkClassFile(sample, today), toDayNumber(today));

  it('are one for each, with places, switch, mentor and average', () => {
    expect(rows).toHaveLength(24);
    const { milestones: _, checked: __, learner: ___, ...aster } = rows[0]!;
    expect(aster).toMatchObject({
      id: 'aster',
      switchDay: toDayNumber(isoDate('2027-03-01')),
      standing: 'info',
      openErrors: 0,
    });
    expect(aster.residential?.isHomeCare).toBe(false);
    expect(aster.mentorNow?.name).toContain('Mentor');
  });
});
