import { describe, expect, test } from 'vitest';
import { publicHolidaysFor } from '../../electron/calendar/belgian-public-holidays.ts';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { HistoryStep } from '../../shared/command/outcome.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';
import { byReason } from '../../shared/versions/compare-trajectories.ts';
import { planDifference } from '../../shared/versions/plan-difference.ts';
import { groupByStep, stepOfPart } from '../../shared/versions/step-of-part.ts';
import { wordDay } from '../../shared/versions/word-day.ts';
import { wordPart } from '../../shared/versions/word-part.ts';
import { publishedIn, wordStep } from '../../shared/versions/word-step.ts';
import { aCase, contextOf } from '../support/a-case.ts';

const nl = await createTranslate('nl');
const before = aCase();
const { id: trajectoryId } = before.trajectories[0]!;

const pin = (date: string, assignment: string, part: 'day' | 'afternoon' = 'day', reason = 'wissel'): PlanEdit => ({
  type: 'pin',
  pins: [{ date: isoDate(date), part, assignment, reason }],
});

function differenceAfter(edits: readonly PlanEdit[], steps: readonly HistoryStep[] = []) {
  const after = { ...before, trajectories: [edits.reduce(applyEdit, before.trajectories[0]!)] };
  return planDifference({
    ...{ before, after, trajectoryId, today: toDayNumber(isoDate('2026-11-28')) },
    publicHolidays: publicHolidaysFor(schoolYear('2026-2027')),
    groupOfPin: groupByStep(steps, trajectoryId, byReason),
  });
}

/** A step that made the edits on the trajectory as it was after the ones before it. */
function stepOf(step: number, edit: PlanEdit, earlier: readonly PlanEdit[] = []): HistoryStep {
  const was = earlier.reduce(applyEdit, before.trajectories[0]!);
  const fields = { pins: { before: was.pins ?? null, after: applyEdit(was, edit).pins ?? null } };
  return {
    ...{ step, type: 'editTrajectory', state: 'done', of: null, at: '2026-11-20T14:12:00Z', who: 'Fien Fictief' },
    ...{ reason: null, edits: [edit as HistoryStep['edits'][number]], changeCount: 1 },
    changes: [
      {
        ref: { kind: 'trajectory', schoolYear: before.schoolYear, id: trajectoryId },
        action: 'change',
        learnerId: null,
        fields,
      },
    ],
  };
}

describe('changed days in words', () => {
  test.each<[string, PlanEdit, string, string]>([
    ['a late shift', pin('2027-01-21', 'L'), 'Vroege dienst 7.00 – 15.06', 'Late dienst 13.24 – 21.30'],
    ['a lesson day', pin('2027-01-21', 'school'), 'Vroege dienst 7.00 – 15.06', 'Lesdag'],
    ['a free day', pin('2027-01-18', 'free'), 'Lesdag 8.25 – 16.30', 'Roosterrust'],
    [
      'half a day',
      pin('2027-01-21', 'school', 'afternoon'),
      'Vroege dienst 7.00 – 15.06',
      'Vroege dienst 7.00 – 10.48, namiddag Lesdag',
    ],
  ])('%s', (_, edit, was, is) => {
    const [day] = differenceAfter([edit]).days;
    expect([wordDay(day!.before, 'nl', nl), wordDay(day!.after, 'nl', nl)]).toEqual([was, is]);
  });
});

describe('changes in words', () => {
  test.each<[string, readonly PlanEdit[], string[]]>([
    ['a shift', [pin('2027-01-21', 'L'), pin('2027-01-22', 'L')], ['Late dienst op do 21 jan en vr 22 jan']],
    [
      'two shifts for one reason',
      [pin('2027-01-21', 'L'), pin('2027-01-22', 'N')],
      ['Late dienst, Nachtdienst op do 21 jan en vr 22 jan'],
    ],
    ['half a day', [pin('2027-01-21', 'school', 'afternoon')], ['Vroege dienst / Lesdag op do 21 jan']],
    ['another end', [{ type: 'moveEnd', day: isoDate('2027-06-25') }], ['Begin of einde van het traject']],
    [
      'another pattern',
      [
        {
          type: 'changeSegment',
          index: 0,
          segment: {
            ...before.trajectories[0]!.segments[0]!,
            cycle: [{ mon: 'school', tue: 'school', wed: 'V', thu: 'V' }],
          },
        },
      ],
      ['Ander patroon, 1 sep – 30 jun'],
    ],
  ])('%s', (_, edits, texts) => {
    expect(differenceAfter(edits).changes.map((change) => wordPart(change, 'nl', nl))).toEqual(texts);
  });
});

describe('the step behind a change', () => {
  const [first, second] = [pin('2027-01-21', 'L'), pin('2027-01-22', 'L')];
  const steps = [stepOf(12, second, [first]), stepOf(11, first)];

  test('parts days of one reason that were laid down apart', () => {
    const { changes } = differenceAfter([first, second], steps);
    expect(changes.map(({ part }) => stepOfPart(steps, trajectoryId, part)?.step)).toEqual([11, 12]);
  });
  test('does not count once it was undone', () => {
    const undone = steps.map((step) => ({ ...step, state: 'undone' as const }));
    const { changes } = differenceAfter([first, second], undone);
    expect(changes).toHaveLength(1);
    expect(stepOfPart(undone, trajectoryId, changes[0]!.part)).toBeUndefined();
  });
});

describe('steps in words', () => {
  const words = { language: 'nl', translate: nl, context: contextOf(before) } as const;
  test('an edit says what was done', () => {
    expect(wordStep(stepOf(11, pin('2027-01-21', 'L')), words)).toBe('Zet Late dienst op do 21 jan');
  });
  test('a step that published says which version, one that signed too', () => {
    const ref = { kind: 'planVersion', schoolYear: before.schoolYear, id: `${trajectoryId}.v2` } as const;
    const step = { ...stepOf(20, pin('2027-01-21', 'L')), type: 'bulk' as const, edits: [] };
    const added = { ref, action: 'add', learnerId: null, fields: { number: { before: null, after: 2 } } } as const;
    const published = { ...step, changes: [added], changeCount: 1 };
    expect(wordStep(published, words)).toBe('Versie 2 gepubliceerd');
    expect(publishedIn(published)).toBe(2);
    const fields = { signedDay: { before: null, after: '2026-11-28' } };
    const signed = { ...step, changes: [{ ref, action: 'change' as const, learnerId: null, fields }], changeCount: 1 };
    expect(wordStep(signed, words)).toBe('Versie 2 getekend');
    expect(publishedIn(signed)).toBeUndefined();
  });
});
