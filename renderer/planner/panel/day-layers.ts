import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import { weekKeys } from '../../../shared/input/trajectory.ts';
import { schoolFreeReason, schoolHold } from '../../../shared/plan/class-days.ts';
import { halfDayFlag, halfDayKind, layer } from '../../../shared/plan/half-day.ts';
import { indexesOf } from '../../../shared/plan/half-day-entries.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { halvesOf } from '../../../shared/plan/wish.ts';

export type LayerName = keyof typeof layer;

/** What a layer says of half a day: a text of its own (`key`), an assignment, or the name of a holiday. */
export type LayerSays =
  | { readonly key: string }
  | { readonly assignment: string; readonly since?: number; readonly reason?: string }
  | { readonly holiday: string };

export type LayerLine = {
  readonly layer: LayerName;
  readonly morning: LayerSays;
  readonly afternoon: LayerSays;
  /** Which halves it decides. */
  readonly decides: readonly [boolean, boolean];
};

const none: LayerSays = { key: 'none' };

type Say = (plan: Plan, day: number, half: 0 | 1) => LayerSays;

const isCovered = (plan: Plan, day: number) => day >= plan.first && day <= plan.last && plan.agreement[day]! >= 0;

function pinAt(plan: Plan, day: number, half: 0 | 1): LayerSays {
  const { frame } = plan.context;
  const pin = plan.trajectory.pins?.findLast((one) => indexesOf(frame, one).includes(day * 2 + half));
  return pin ? { assignment: pin.assignment, reason: pin.reason } : none;
}

function publicHolidayAt(plan: Plan, day: number): LayerSays {
  const { publicHoliday, publicHolidays } = plan.classDays.calendarDays;
  const index = publicHoliday[day]!;
  if (index !== 0) return { holiday: publicHolidays[index - 1]!.id };
  const held = plan.agreement[day]!;
  const company = held < 0 ? undefined : plan.context.companies[plan.agreements[held]!.company];
  return company?.replacementDay[day] === 1 ? { key: 'replacement' } : none;
}

function schoolHolidayAt(plan: Plan, day: number, half: 0 | 1): LayerSays {
  const { schoolHoliday, holidays } = plan.classDays.calendarDays;
  const index = schoolHoliday[day]!;
  if (index === 0) return none;
  if ((plan.flags[day * 2 + half]! & halfDayFlag.deviation) !== 0) return { key: 'deviation' };
  return { holiday: holidays[index - 1]!.id };
}

const holdKeys = ['noLessons', 'timetable', 'exam', 'block'] as const;
const freeKeys = ['none', 'bridgeDay', 'freeAfternoon', 'localFree', 'studyDay'] as const;

function classAt(plan: Plan, day: number, half: 0 | 1): LayerSays {
  const { hold, free, workBlock } = plan.classDays;
  const at = day * 2 + half;
  const segment = plan.segment[day]!;
  if (segment >= 0 && plan.segments[segment]!.segment.leavesClassPattern) return { key: 'leavesClass' };
  if (free[at] !== schoolFreeReason.none) return { key: freeKeys[free[at]!]! };
  if (workBlock[at] === 1) return { key: 'workBlock' };
  return { key: holdKeys[hold[at]!] ?? holdKeys[schoolHold.none] };
}

function closureAt(plan: Plan, day: number, half: 0 | 1): LayerSays {
  const at = day * 2 + half;
  if (plan.kind[at] === halfDayKind.recuperation) return { key: 'recuperation' };
  const held = plan.agreement[day]!;
  const company = held < 0 ? undefined : plan.context.companies[plan.agreements[held]!.company];
  return company && (company.closure[day]! & (half + 1)) !== 0 ? { key: 'closure' } : none;
}

function patternAt(plan: Plan, day: number, half: 0 | 1): LayerSays {
  const index = plan.segment[day]!;
  const week = plan.cycleWeek[day]!;
  if (index < 0) return { key: 'noSegment' };
  const { segment, first } = plan.segments[index]!;
  const asked = week < 0 ? undefined : halvesOf(segment.cycle[week]![weekKeys[day % 7]!])[half];
  return asked === undefined ? { key: 'silent' } : { assignment: asked, since: plan.context.frame.first + first };
}

const says: Readonly<Record<LayerName, Say>> = {
  outside: (plan, day) => ({ key: isCovered(plan, day) ? 'covered' : 'outside' }),
  pin: pinAt,
  publicHoliday: publicHolidayAt,
  schoolHoliday: schoolHolidayAt,
  classGroup: classAt,
  closure: closureAt,
  pattern: patternAt,
  noGaps: (plan, day, half) => ({ key: plan.layer[day * 2 + half] === layer.noGaps ? 'work' : 'notNeeded' }),
  weekend: (_, day) => ({ key: day % 7 > 4 ? 'weekendFree' : 'weekday' }),
};

/** What every layer says of a day, highest first, and which of them decides it. */
export function dayLayers(plan: Plan, day: number): readonly LayerLine[] {
  return (Object.keys(layer) as LayerName[]).map((name) => ({
    layer: name,
    morning: says[name](plan, day, 0),
    afternoon: says[name](plan, day, 1),
    decides: [plan.layer[day * 2] === layer[name], plan.layer[day * 2 + 1] === layer[name]],
  }));
}

/** The pins of a day with their reasons. */
export function pinsOn(plan: Plan, day: number) {
  const date = fromDayNumber(plan.context.frame.first + day);
  return (plan.trajectory.pins ?? []).filter((pin) => pin.date === date);
}
