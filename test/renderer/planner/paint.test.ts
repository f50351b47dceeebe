import { describe, expect, it } from 'vitest';
import { type Brush, brushes, brushOfKey } from '../../../renderer/planner/paint/brush.ts';
import { copyDays, pasteDays } from '../../../renderer/planner/paint/clipboard.ts';
import { erase } from '../../../renderer/planner/paint/erase.ts';
import { halfDaysIn } from '../../../renderer/planner/paint/half-days.ts';
import { moveBlock, resizeBlock } from '../../../renderer/planner/paint/move-block.ts';
import { paint } from '../../../renderer/planner/paint/paint.ts';
import { pinAsItIs } from '../../../renderer/planner/paint/pin-as-it-is.ts';
import { lookAt } from '../../../shared/design/day-looks.ts';
import type { DayPart } from '../../../shared/input/primitives.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { en } from '../../../shared/messages/en.ts';
import { fr } from '../../../shared/messages/fr.ts';
import { nl } from '../../../shared/messages/nl.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { aCase, factsOf } from '../../support/a-case.ts';
import { dayIndex, kindOn, workOn } from '../../support/plan-of.ts';

const why = 'teamoverleg';

function halves(facts: PlanFacts, first: string, last = first, part: DayPart = 'day'): number[] {
  return halfDaysIn(dayIndex(facts.plan, first), dayIndex(facts.plan, last), part);
}

function edited(facts: PlanFacts, edits: readonly PlanEdit[]): PlanFacts {
  const { context, trajectory } = facts.plan;
  return gatherFacts(context, edits.reduce<Trajectory>(applyEdit, trajectory), facts.today);
}

function looksOn(facts: PlanFacts, date: string): string {
  const at = dayIndex(facts.plan, date) * 2;
  const [morning, afternoon] = [lookAt(facts, at).kind, lookAt(facts, at + 1).kind];
  return morning === afternoon ? morning : `${morning} / ${afternoon}`;
}

const base = factsOf(aCase());

describe('brushes', () => {
  it('are all kinds but the public holiday, each with its own key', () => {
    expect(brushes.length).toBe(10);
    const letterOf = (brush: Brush) => nl.dayKinds[brush].letter;
    expect(brushOfKey('t', letterOf)).toBe('work-home');
    expect(brushOfKey('F', letterOf)).toBeUndefined();
    expect(brushes.map(letterOf)).toEqual(['L', 'W', 'T', 'B', 'O', 'V', 'S', 'X', 'A', 'R']);
    for (const words of [nl, en, fr]) {
      const letters = [...brushes.map((brush) => words.dayKinds[brush].letter), words.planner.keys.pin];
      expect(new Set(letters).size).toBe(11);
    }
  });
});

describe('painting pins', () => {
  it('paints a week of work as one stroke with a reason', () => {
    const { edits } = paint(base, halves(base, '2026-09-14', '2026-09-18'), 'work-residential', why);
    expect(edits).toEqual([
      { type: 'paint', firstDay: '2026-09-14', lastDay: '2026-09-15', part: 'day', assignment: 'work', reason: why },
    ]);
    expect(workOn(edited(base, edits).plan, '2026-09-14')).toBe('V@wzc-1 07:00-15:06 = 456');
  });

  it('paints one half and leaves the other', () => {
    const { edits } = paint(base, halves(base, '2026-09-16', '2026-09-16', 'afternoon'), 'school', why);
    expect(looksOn(edited(base, edits), '2026-09-16')).toBe('work-residential / school');
  });

  it('steps over weekends, public holidays and school holidays of a range and says so', () => {
    const { edits, skipped } = paint(base, halves(base, '2026-10-30', '2026-11-11'), 'roster-rest', why);
    expect(skipped).toEqual({ weekend: 4, publicHoliday: 2, schoolHoliday: 4 });
    const plan = edited(base, edits);
    expect(looksOn(plan, '2026-11-04')).toBe('leave-unpaid');
    expect(looksOn(plan, '2026-11-10')).toBe('roster-rest');
    expect(looksOn(plan, '2026-11-11')).toBe('public-holiday');
  });

  it('works a weekend day that is selected alone', () => {
    const { edits } = paint(base, halves(base, '2026-09-19'), 'work-residential', why);
    expect(kindOn(edited(base, edits).plan, '2026-09-19')).toBe('work');
  });

  it('names the workplace of the other phase', () => {
    const { edits } = paint(base, halves(base, '2026-09-16'), 'work-home', why);
    expect(looksOn(edited(base, edits), '2026-09-16')).toBe('work-home');
    const back = paint(edited(base, edits), halves(base, '2026-09-16'), 'work-residential', why);
    expect(back.edits.map(({ type }) => type)).toEqual(['unpin']);
  });

  it('takes a pin away where what lies below is what is painted', () => {
    const pinned = edited(base, paint(base, halves(base, '2026-09-16'), 'school', why).edits);
    const { edits } = paint(pinned, halves(base, '2026-09-16'), 'work-residential', why);
    expect(edits).toEqual([{ type: 'unpin', halfDays: [{ date: '2026-09-16', part: 'day' }] }]);
  });

  it('does nothing on a day that is so already', () => {
    expect(paint(base, halves(base, '2026-09-16'), 'work-residential', why).edits).toEqual([]);
  });

  it('says that no workplace of the phase is there', () => {
    const alone = factsOf(
      aCase((draft) => {
        draft.trajectories[0]!.agreements[0]!.placements.splice(1);
      }),
    );
    const { edits, skipped } = paint(alone, halves(alone, '2026-09-16'), 'work-home', why);
    expect([edits, skipped]).toEqual([[], { noWorkplace: 1 }]);
  });
});

describe('painting leave', () => {
  const entitled = factsOf(
    aCase((draft) => {
      draft.trajectories[0]!.entitlement = { years: [{ calendarYear: 2027, decidedHalfDays: 4, reason: 'loonfiche' }] };
    }),
  );

  it('chooses paid days and keeps as many of the others as the right leaves', () => {
    const { edits } = paint(entitled, halves(entitled, '2027-04-06'), 'leave-paid', why);
    const chosen = edited(entitled, edits);
    expect(looksOn(chosen, '2027-04-06')).toBe('leave-paid');
    expect(chosen.leave.paidHalfDays).toBe(4);
    expect(chosen.leave.refused).toEqual([]);
  });

  it('refuses paid leave outside a school holiday and before there is a right', () => {
    expect(paint(entitled, halves(entitled, '2027-03-03'), 'leave-paid', why).skipped).toEqual({ notSchoolHoliday: 1 });
    expect(paint(entitled, halves(entitled, '2026-11-03'), 'leave-paid', why)).toEqual({
      edits: [],
      skipped: { noRight: 1 },
    });
  });

  it('takes the pay from a paid day', () => {
    const paid = edited(entitled, paint(entitled, halves(entitled, '2027-04-06'), 'leave-paid', why).edits);
    const unpaid = edited(paid, paint(paid, halves(paid, '2027-04-06'), 'leave-unpaid', why).edits);
    expect(looksOn(unpaid, '2027-04-06')).toBe('leave-unpaid');
    expect(unpaid.plan.trajectory.pins ?? []).toEqual([]);
  });
});

describe('recuperation', () => {
  const worked = factsOf(
    aCase((draft) => {
      draft.trajectories[0]!.deviations = [
        {
          id: 'kerst',
          learningOpportunity: 'Palliatieve week',
          isVoluntary: true,
          worked: [{ date: '2027-02-10', part: 'day' }],
          recuperation: [],
          agreedByLearnerDay: '2026-12-01',
          agreedBySchoolDay: '2026-12-01',
          agreedByCompanyDay: '2026-12-01',
        },
      ];
    }),
  );

  it('is placed for what is owed and no more', () => {
    const { edits, skipped } = paint(worked, halves(worked, '2027-02-24', '2027-02-25'), 'recuperation', why);
    expect(skipped).toEqual({ noDeviation: 1 });
    expect(looksOn(edited(worked, edits), '2027-02-24')).toBe('recuperation');
  });

  it('is taken away again', () => {
    const placed = edited(worked, paint(worked, halves(worked, '2027-02-24'), 'recuperation', why).edits);
    const gone = edited(placed, erase(placed, halves(placed, '2027-02-24')));
    expect(looksOn(gone, '2027-02-24')).toBe('work-residential');
  });

  it('without a deviation is nothing', () => {
    expect(paint(base, halves(base, '2026-09-16'), 'recuperation', why)).toEqual({
      edits: [],
      skipped: { noDeviation: 1 },
    });
  });
});

describe('pins, copies and blocks', () => {
  it('pins days as they are', () => {
    const { edits, skipped } = pinAsItIs(base, halves(base, '2026-09-15', '2026-09-16'), why);
    expect(skipped).toEqual({});
    expect(edits).toEqual([
      {
        type: 'pin',
        pins: [
          { date: '2026-09-15', part: 'day', assignment: 'school', reason: why },
          { date: '2026-09-16', part: 'day', assignment: 'V', reason: why },
        ],
      },
    ]);
  });

  it('pastes a copied week over and over', () => {
    const late = edited(base, [
      { type: 'pin', pins: [{ date: '2026-09-16', part: 'day', assignment: 'L', reason: why }] },
    ] as never);
    const clip = copyDays(late, dayIndex(late.plan, '2026-09-14'), dayIndex(late.plan, '2026-09-20'));
    const { edits } = pasteDays(late, clip, dayIndex(late.plan, '2026-09-21'), dayIndex(late.plan, '2026-10-04'), why);
    const pasted = edited(late, edits).plan;
    expect(workOn(pasted, '2026-09-23')).toContain('L@wzc-1');
    expect(workOn(pasted, '2026-09-30')).toContain('L@wzc-1');
    expect(pasted.trajectory.pins?.length).toBe(3);
  });

  it('moves a block to the weekend and leaves rest behind', () => {
    const friday = dayIndex(base.plan, '2026-09-18');
    const moved = edited(base, moveBlock(base, { first: friday, last: friday }, 1, why)!);
    expect([looksOn(moved, '2026-09-18'), looksOn(moved, '2026-09-19')]).toEqual(['roster-rest', 'work-residential']);
    const saturday = friday + 1;
    const back = edited(moved, moveBlock(moved, { first: saturday, last: saturday }, -1, why)!);
    expect(back.plan.trajectory.pins).toEqual([]);
  });

  it('makes a block longer and shorter', () => {
    const friday = dayIndex(base.plan, '2026-09-18');
    const longer = edited(base, resizeBlock(base, { first: friday, last: friday }, 1, why)!);
    expect(kindOn(longer.plan, '2026-09-19')).toBe('work');
    const shorter = edited(longer, resizeBlock(longer, { first: friday, last: friday + 1 }, -1, why)!);
    expect(shorter.plan.trajectory.pins).toEqual([]);
  });

  it('never moves a block out of the trajectory', () => {
    const first = dayIndex(base.plan, '2026-09-01');
    expect(moveBlock(base, { first, last: first }, -1, why)).toBeUndefined();
  });
});
