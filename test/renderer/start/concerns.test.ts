import { describe, expect, it } from 'vitest';
import { checkClassFile } from '../../../electron/check/check-class-file.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { countStandings, glanceOf } from '../../../renderer/start/class-glance.ts';
import { type ConcernGroup, concernsOf } from '../../../renderer/start/concerns.ts';
import { learnersWithoutPlan } from '../../../renderer/start/without-plan.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';

const today = isoDate('2026-11-23');
const checked = checkClassFile(sampleClassYear(), today);

describe('what needs attention in the sample class', () => {
  const concerns = concernsOf(checked);
  const rulesIn = (group: ConcernGroup) => concerns.get(group)!.map(({ ruleId }) => ruleId);

  it('puts every error first, by date', () => {
    expect(rulesIn('solve')).toEqual([
      'hours/average',
      'agreements/signed-late',
      'working-time/daily-rest',
      'phases/too-short',
      'leave/work-in-school-holiday',
      'home-care/remote-too-early',
    ]);
  });

  it('keeps warnings about days apart from papers', () => {
    expect(rulesIn('check')).toEqual([
      'hours/share-premium',
      'working-time/sunday',
      'working-time/night',
      'home-care/short-first-month',
    ]);
    expect(rulesIn('papers')).toEqual(['leave/not-agreed']);
  });

  it('keeps what breaks nothing apart, with every learner that the glance counts as to be discussed', () => {
    expect(rulesIn('discuss')).toEqual([
      'hours/share-guideline',
      'hours/under-full-week',
      'agreements/gap',
      'home-care/vesta-excess',
    ]);
    const listed = new Set(concerns.get('discuss')!.flatMap(({ found }) => found.flatMap((at) => at.trajectoryIds)));
    const counted = glanceOf(checked).filter(({ standing }) => standing === 'info');
    expect(counted.filter(({ trajectoryId }) => !listed.has(trajectoryId))).toEqual([]);
  });

  it('joins the same finding of three or more learners', () => {
    const [agreed] = concerns.get('papers')!;
    expect(agreed?.found.flatMap(({ trajectoryIds }) => trajectoryIds)).toEqual([
      'dahlia-2026',
      'esdoorn-2026',
      'mimosa-2026',
      'olijf-2026',
      'iep-2026',
    ]);
  });

  it('leaves out what somebody accepted', () => {
    const classYear = sampleClassYear();
    const tulp = classYear.trajectories.findIndex(({ id }) => id === 'tulp-2026');
    const override = { ruleId: 'hours/average', reason: 'Proef', by: 'Proef', day: today };
    const trajectories = classYear.trajectories.with(tulp, { ...classYear.trajectories[tulp]!, overrides: [override] });
    const accepted = concernsOf(checkClassFile({ ...classYear, trajectories }, today));
    expect(accepted.get('solve')!.map(({ ruleId }) => ruleId)).not.toContain('hours/average');
  });
});

describe('the class at a glance', () => {
  it('is in the order of names, whatever the order of the file', () => {
    const names = glanceOf(checked).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
    expect(checked.learners.map(({ facts }) => facts.learner.name)).not.toEqual(names);
  });
  it('counts every learner once, by the gravest finding', () => {
    const tiles = glanceOf(checked);
    expect(tiles).toHaveLength(24);
    expect(countStandings(tiles)).toEqual({ fine: 5, info: 8, warning: 5, error: 6 });
    expect(tiles.find(({ trajectoryId }) => trajectoryId === 'tulp-2026')).toMatchObject({
      averageMinutes: 14 * 60 + 55,
      standing: 'error',
    });
  });
});

describe('learners without a plan', () => {
  it('are none in the sample', () => {
    expect(learnersWithoutPlan(sampleClassYear())).toEqual([]);
  });

  it('lack a trajectory or an agreement', () => {
    const classYear = sampleClassYear();
    const [first, second, ...others] = classYear.trajectories;
    const trajectories = [{ ...second!, agreements: [] }, ...others];
    expect(learnersWithoutPlan({ ...classYear, trajectories })).toMatchObject([
      { learnerId: first!.learnerId, lacks: 'trajectory' },
      { learnerId: second!.learnerId, trajectoryId: second!.id, lacks: 'agreement' },
    ]);
  });
});
