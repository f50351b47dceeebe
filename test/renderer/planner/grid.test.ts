import { describe, expect, it } from 'vitest';
import { cellViews } from '../../../renderer/planner/grid/cell-views.ts';
import { dayMarks } from '../../../renderer/planner/grid/day-marks.ts';
import { moveFocus } from '../../../renderer/planner/grid/move-focus.ts';
import { rangeOf, selectTo, shiftSelection } from '../../../renderer/planner/grid/selection.ts';
import { monthMinutes, monthOf, weekViews } from '../../../renderer/planner/grid/week-hours.ts';
import { figuresOf } from '../../../renderer/planner/header/figures.ts';
import { dayNumberOf } from '../../../shared/calendar/iso-date.ts';
import { dayLooksOf } from '../../../shared/design/day-looks.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { checkPlan } from '../../../shared/rules/check-plan.ts';
import { aCase, factsOf } from '../../support/a-case.ts';
import { dayIndex } from '../../support/plan-of.ts';

const facts = factsOf(aCase());
const { frame } = facts.plan.context;
const on = (date: string) => dayIndex(facts.plan, date);

describe('selection', () => {
  it('extends from its anchor and moves whole inside its bounds', () => {
    const started = selectTo(undefined, 10, true);
    const extended = selectTo(started, 6, true);
    expect(rangeOf(extended)).toEqual({ first: 6, last: 10 });
    expect(selectTo(extended, 3, false)).toEqual({ anchor: 3, head: 3 });
    expect(shiftSelection(extended, 7, { first: 0, last: 12 })).toEqual({ anchor: 12, head: 8 });
  });

  it('moves by day, week, week edge and month', () => {
    const bounds = { first: frame.startIndex, last: frame.dayCount - 1 };
    const move = (date: string, key: Parameters<typeof moveFocus>[1]) => moveFocus(on(date), key, frame.first, bounds);
    expect(move('2026-09-16', 'ArrowRight')).toBe(on('2026-09-17'));
    expect(move('2026-09-30', 'ArrowDown')).toBe(on('2026-10-07'));
    expect(move('2026-09-16', 'Home')).toBe(on('2026-09-14'));
    expect(move('2026-09-16', 'End')).toBe(on('2026-09-20'));
    expect(move('2026-10-31', 'PageUp')).toBe(on('2026-09-30'));
    expect(move('2027-01-31', 'PageDown')).toBe(on('2027-02-28'));
    expect(move('2026-09-02', 'PageUp')).toBe(on('2026-09-01'));
  });
});

describe('cells', () => {
  const findings = checkPlan(facts, rules);
  const views = cellViews(dayLooksOf(facts), dayMarks(findings, frame.first), frame.first);

  it('join days of one kind into runs inside a week', () => {
    const run = ['2026-09-16', '2026-09-17', '2026-09-18'].map((date) => views[on(date)]!);
    expect(run.map(({ startsRun, endsRun }) => [startsRun, endsRun])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it('never join over the border of a month', () => {
    expect(views[on('2026-09-30')]!.endsRun).toBe(true);
    expect(views[on('2026-10-01')]!.startsRun).toBe(true);
  });

  it('split in halves where these differ', () => {
    const half = factsOf(
      aCase((draft) => {
        draft.trajectories[0]!.pins = [
          { date: '2026-09-16', part: 'afternoon', assignment: 'school', reason: 'toets' },
        ];
      }),
    );
    const view = cellViews(dayLooksOf(half), new Map([[on('2026-09-16'), 'error']]), frame.first)[on('2026-09-16')]!;
    expect([view.morning.kind, view.afternoon?.kind, view.afternoon?.isPinned]).toEqual([
      'work-residential',
      'school',
      true,
    ]);
    expect(view.mark).toBe('error');
  });

  it('mark the gravest open finding, and of a period its first day', () => {
    const finding = (severity: 'error' | 'warning' | 'info', dates: string[], override?: object) =>
      ({ severity, dates, ...(override && { override }) }) as never;
    const long = Array.from({ length: 20 }, (_, day) => `2026-10-${String(day + 1).padStart(2, '0')}`);
    const marks = dayMarks(
      [
        finding('warning', ['2026-09-16', '2026-09-17']),
        finding('error', ['2026-09-17']),
        finding('info', ['2026-09-18']),
        finding('error', ['2026-09-21'], { by: 'An', reason: 'mag' }),
        finding('warning', long),
      ],
      frame.first,
    );
    expect([...marks]).toEqual([
      [on('2026-09-16'), 'warning'],
      [on('2026-09-17'), 'error'],
      [on('2026-10-01'), 'warning'],
    ]);
  });
});

describe('hours', () => {
  it('of the weeks whisper when ordinary', () => {
    const weeks = weekViews(facts.hours);
    expect(weeks[Math.floor(on('2026-09-16') / 7)]).toEqual({ minutes: 1368, tone: 'usual' });
    expect(weeks[Math.floor(on('2026-11-04') / 7)]).toEqual({ minutes: 0, tone: 'none' });
    expect(weeks[Math.floor(on('2026-09-01') / 7)]!.tone).toBe('usual');
  });

  it('add up by month to what is planned', () => {
    const months = monthMinutes(facts.plan);
    expect([...months.values()].reduce((sum, minutes) => sum + minutes, 0)).toBe(facts.hours.allWorkMinutes);
    expect(months.get(monthOf(dayNumberOf(2026, 9, 15)))).toBe(13 * 456);
  });

  it('stand in the header beside their limits', () => {
    const figures = figuresOf(facts);
    expect(figures.limitMinutes).toBe(1200);
    expect(figures.marginMinutes).toBe(figures.averageMinutes - 1200);
    expect(figures.aboveMinutes).toBe(figures.plannedMinutes - figures.requiredMinutes);
    expect(figures.verdict).toBe('fine');
  });
});
