import { type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { DayPartEntry } from '../input/primitives.ts';
import type { Pin, Trajectory } from '../input/trajectory.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { formatDay, formatDays, formatPeriod, type Language } from './format.ts';
import type { Translate } from './word-finding.ts';

/** What the words of an edit may need beside the edit: names of shifts and mentors, and the plan that it changes. */
export type EditWords = {
  readonly language: Language;
  readonly translate: Translate;
  readonly context?: PlanningContext;
  readonly trajectory?: Trajectory;
};

type Params = Readonly<Record<string, string | number>>;

function daysOf(entries: readonly Pick<DayPartEntry, 'date'>[]): DayNumber[] {
  return [...new Set(entries.map(({ date }) => toDayNumber(date)))].sort((a, b) => a - b);
}

/** What an assignment asks, in words: the fixed words of a pattern, else the name that a workplace gives the shift code. */
export function wordAssignment(assignment: string, { translate, context }: EditWords): string {
  const [code, workplaceId] = assignment.split('@') as [string, string | undefined];
  if (['school', 'work', 'free', 'leave'].includes(code)) return translate(`edits.assignments.${code}`);
  const workplaces = context?.classYear.workplaces ?? [];
  const known = workplaces.filter(({ id }) => workplaceId === undefined || id === workplaceId);
  const names = known.flatMap(({ shiftCodes }) =>
    shiftCodes.filter((one) => one.code === code).map(({ name }) => name),
  );
  return names.find((name) => name !== undefined) ?? code;
}

function wordPins(pins: readonly Pin[], words: EditWords): [string, Params] {
  const days = daysOf(pins);
  const asked = [...new Set(pins.map(({ assignment }) => wordAssignment(assignment, words)))];
  if (asked.length > 1) return ['pinMixed', { count: days.length, days: formatDays(days, words.language) }];
  return ['pin', { what: asked[0] ?? '', days: formatDays(days, words.language) }];
}

/** The first of the named fields that a change sets, with its day in words. */
function dayField<T extends object>(
  change: T,
  fields: readonly (keyof T & string)[],
  language: Language,
): [string, Params] | undefined {
  for (const field of fields) {
    const value = change[field];
    if (typeof value === 'string') return [field, { day: formatDay(toDayNumber(value as never), language) }];
  }
  return undefined;
}

function within(type: string, found: [string, Params] | undefined): [string, Params] {
  return found ? [`${type}.${found[0]}`, found[1]] : [`${type}.other`, {}];
}

function wordPlacement(
  edit: PlanEdit & { type: 'changePlacement' },
  { language, context }: EditWords,
): [string, Params] {
  const { mentorId } = edit.change;
  if (mentorId !== undefined) {
    const name = context?.mentors.find(({ id }) => id === mentorId)?.name ?? mentorId;
    return ['changePlacement.mentorId', { name }];
  }
  return within('changePlacement', dayField(edit.change, ['firstDay', 'lastDay'], language));
}

/** Days that a choice of paid leave adds; all of them where the plan before is not known. */
function wordLeave(
  edit: PlanEdit & { type: 'changeEntitlement' },
  { language, trajectory }: EditWords,
): [string, Params] {
  const { chosen } = edit.entitlement;
  const before = new Set(daysOf(trajectory?.entitlement?.chosen ?? []));
  const days = daysOf(chosen ?? []).filter((day) => !before.has(day));
  return days.length === 0
    ? ['changeEntitlement.other', {}]
    : ['changeEntitlement.chosen', { days: formatDays(days, language) }];
}

function wordDeviation(edit: PlanEdit & { type: 'changeDeviation' }, { language }: EditWords): [string, Params] {
  const { recuperation } = edit.change;
  if (recuperation && recuperation.length > 0)
    return ['changeDeviation.recuperation', { days: formatDays(daysOf(recuperation), language) }];
  return ['changeDeviation.other', {}];
}

function keyOf(edit: PlanEdit, words: EditWords): [string, Params] {
  const { language } = words;
  const day = (date: Parameters<typeof toDayNumber>[0]) => ({ day: formatDay(toDayNumber(date), language) });
  const period = (of: { firstDay: Parameters<typeof toDayNumber>[0]; lastDay: Parameters<typeof toDayNumber>[0] }) => ({
    period: formatPeriod(toDayNumber(of.firstDay), toDayNumber(of.lastDay), language),
  });
  switch (edit.type) {
    case 'pin':
      return wordPins(edit.pins, words);
    case 'unpin':
      return ['unpin', { days: formatDays(daysOf(edit.halfDays), language) }];
    case 'paint':
      return ['paint', { what: wordAssignment(edit.assignment, words), ...period(edit) }];
    case 'changeTrajectory':
      return within(edit.type, dayField(edit, ['firstDay', 'lastDay'], language));
    case 'moveStart':
    case 'moveEnd':
    case 'movePhaseSwitch':
    case 'splitSegment':
    case 'restore':
      return [edit.type, day(edit.day)];
    case 'addSegment':
    case 'changeSegment':
      return [edit.type, period(edit.segment)];
    case 'addAgreement':
      return [edit.type, day(edit.agreement.firstDay)];
    case 'changeAgreement':
      return within(
        edit.type,
        dayField(edit.change, ['firstDay', 'plannedLastDay', 'actualLastDay', 'signedDay'], language),
      );
    case 'changePlacement':
      return wordPlacement(edit, words);
    case 'changeDeviation':
      return wordDeviation(edit, words);
    case 'addRecuperation':
      return [edit.type, { days: formatDays(daysOf(edit.halfDays), language) }];
    case 'addDeviation':
      return [edit.type, { days: formatDays(daysOf(edit.deviation.worked), language) }];
    case 'changeEntitlement':
      return wordLeave(edit, words);
    case 'changeHomeCare':
      return within(
        edit.type,
        dayField(edit.change, ['introductionDay', 'remoteFirstDay', 'centralRegistrationDay'], language),
      );
    default:
      return [edit.type, {}];
  }
}

/** An edit as people say it, verb and object: "Zet werk op do 21 jan". For the button of a fix and the lines of a history. */
export function wordEdit(edit: PlanEdit, words: EditWords): string {
  const [key, params] = keyOf(edit, words);
  return words.translate(`edits.${key}`, params);
}

/** Several edits as one line: the first in words and how many more there are. */
export function wordEdits(edits: readonly PlanEdit[], words: EditWords): string {
  const [first, ...rest] = edits;
  if (!first) return '';
  const line = wordEdit(first, words);
  return rest.length === 0 ? line : words.translate('edits.andMore', { first: line, count: rest.length });
}
