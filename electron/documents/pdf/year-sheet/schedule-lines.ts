import { formatClockRange, formatMinutes, formatPeriod } from '../../../../shared/messages/format.ts';
import {
  freeDay,
  type UsualDay,
  type UsualPeriod,
  type UsualWeek,
  usualDayKey,
  usualPeriods,
} from '../../usual-weeks.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import type { YearModel } from './year-drawing.ts';

/** One line of the week schedule: a label in bold, what happens, and a remark at the right. */
export type ScheduleLine = { readonly label: string; readonly text: string; readonly remark: string };

function isFree({ lessonPeriods, parts }: UsualDay): boolean {
  return lessonPeriods === 0 && parts.length === 0;
}

/** Runs of equal weekdays that hold something: [first, last]. */
function runsOf({ days }: UsualWeek): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  days.forEach((day, at) => {
    if (isFree(day)) return;
    const run = runs.at(-1);
    if (run && run[1] === at - 1 && usualDayKey(days[run[1]]!) === usualDayKey(day)) run[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}

function weekdaysText([first, last]: readonly [number, number], { shortWeekdays: days }: SheetTexts): string {
  return first === last ? days[first]! : `${days[first]} – ${days[last]}`;
}

function timesOf(day: UsualDay, { language }: SheetTexts): string[] {
  const school = day.lessonStart < 0 ? [] : [formatClockRange(day.lessonStart, day.lessonEnd, language)];
  return [...school, ...day.parts.map(({ start, end }) => formatClockRange(start, end, language))];
}

function lessonsText(day: UsualDay, { translate }: SheetTexts): string[] {
  if (day.lessonPeriods === 0) return [];
  return [translate('documents.yearSheet.lessonPeriodCount', { count: day.lessonPeriods })];
}

function remarkOf(day: UsualDay, texts: SheetTexts): string {
  const pause =
    day.breakMinutes === 0 ? [] : [texts.translate('documents.yearSheet.pause', { minutes: day.breakMinutes })];
  const work = day.workMinutes === 0 ? [] : [formatMinutes(day.workMinutes, texts.language)];
  return [...lessonsText(day, texts), ...pause, ...work].join(', ');
}

function detailLines(week: UsualWeek, texts: SheetTexts): ScheduleLine[] {
  return runsOf(week).map((run) => {
    const day = week.days[run[0]]!;
    return { label: weekdaysText(run, texts), text: timesOf(day, texts).join(', '), remark: remarkOf(day, texts) };
  });
}

function perWeek(minutes: number, { translate, language }: SheetTexts): string {
  return translate('documents.yearSheet.perWeek', { hours: formatMinutes(minutes, language) });
}

/** A period in full: its dates, and per week of the cycle what each weekday holds. */
function fullLines(period: UsualPeriod, label: string, texts: SheetTexts): ScheduleLine[] {
  const head = { label, text: '', remark: perWeek(period.workMinutesPerWeek, texts) };
  const weeks = period.weeks.flatMap((week, at) => {
    const lines = detailLines(week, texts);
    if (period.weeks.length === 1) return lines;
    const cycle = texts.translate('documents.yearSheet.cycleWeek', { week: at + 1, weeks: period.weeks.length });
    return [{ label: '', text: cycle, remark: formatMinutes(week.workMinutes, texts.language) }, ...lines];
  });
  return [head, ...weeks];
}

function saysWhat(day: UsualDay, { translate }: SheetTexts): string {
  const school = day.lessonPeriods > 0 ? ['scheduleSchool'] : [];
  const work = day.parts.length > 0 ? ['scheduleWork'] : [];
  return [...school, ...work].map((key) => translate(`documents.yearSheet.${key}`)).join(' + ');
}

/** A week in a few words, without times: "ma – di les, wo – vr werk". */
function weekInWords(week: UsualWeek, texts: SheetTexts): string {
  const said = week.days.map((day) => saysWhat(day, texts));
  const runs: { first: number; last: number; what: string }[] = [];
  said.forEach((what, at) => {
    const run = runs.at(-1);
    if (run && run.last === at - 1 && run.what === what) run.last = at;
    else runs.push({ first: at, last: at, what });
  });
  const spoken = runs.filter(({ what }) => what !== '');
  return spoken.map(({ first, last, what }) => `${weekdaysText([first, last], texts)} ${what}`).join(', ');
}

/** One line for every week of a period's cycle. */
function weekLines(period: UsualPeriod, label: string, texts: SheetTexts): ScheduleLine[] {
  return period.weeks.map((week, at) => ({
    label: at === 0 ? label : '',
    text: weekInWords(week, texts),
    remark: formatMinutes(week.workMinutes, texts.language),
  }));
}

/** One line for a whole period. */
function periodLine(period: UsualPeriod, label: string, texts: SheetTexts): ScheduleLine {
  const { weeks, workMinutesPerWeek } = period;
  const cycle = texts.translate('documents.yearSheet.cycle', { weeks: weeks.length });
  const text = weeks.length === 1 ? weekInWords(weeks[0]!, texts) : cycle;
  return { label, text, remark: perWeek(workMinutesPerWeek, texts) };
}

/** Weekdays that hold the same in every period; none when a cycle of several weeks makes a weekday two things. */
function commonDays(periods: readonly UsualPeriod[]): UsualWeek | undefined {
  const weeks = periods.map((period) => (period.weeks.length === 1 ? period.weeks[0] : undefined));
  const first = weeks[0];
  if (first === undefined || periods.length < 2) return undefined;
  const isCommon = (at: number) =>
    weeks.every((week) => week && usualDayKey(week.days[at]!) === usualDayKey(first.days[at]!));
  return { days: first.days.map((day, at) => (isCommon(at) ? day : freeDay)), workMinutes: 0 };
}

/** What all periods share once, then what each period has of its own: two phases of one class are four lines. */
function sharedLines(periods: readonly UsualPeriod[], labels: readonly string[], texts: SheetTexts): ScheduleLine[] {
  const common = commonDays(periods);
  if (common === undefined || common.days.every(isFree)) return [];
  const own = periods.flatMap(({ weeks }, at) => {
    const days = weeks[0]!.days.map((day, weekday) => (isFree(common.days[weekday]!) ? day : freeDay));
    return runsOf({ days, workMinutes: 0 }).map((run) => {
      const day = days[run[0]]!;
      const text = `${timesOf(day, texts).join(', ')} (${labels[at]})`;
      return { label: weekdaysText(run, texts), text, remark: formatMinutes(day.workMinutes, texts.language) };
    });
  });
  return [...detailLines(common, texts), ...own];
}

/** Up to this many lines the schedule is roomy; above it, what the periods share is written once. */
const roomyLines = 5;

/** The week schedule in at most `most` lines: in full where it fits, shared days once, a line a week, a line a period, a count of the rest. */
export function scheduleLines({ sheet, texts }: YearModel, most: number): ScheduleLine[] {
  const { plan } = sheet.facts;
  const periods = usualPeriods(plan).filter(({ weeks }) => weeks.some(({ days }) => days.some((day) => !isFree(day))));
  if (periods.length === 0) return [{ label: '', text: texts.translate('documents.yearSheet.noSchedule'), remark: '' }];
  const { first } = plan.context.frame;
  const labels = periods.map((period) => formatPeriod(first + period.first, first + period.last, texts.language));
  const full = periods.flatMap((period, at) => fullLines(period, labels[at]!, texts));
  if (full.length <= roomyLines) return full;
  const shared = sharedLines(periods, labels, texts);
  if (shared.length > 0 && shared.length <= most) return shared;
  if (full.length <= most) return full;
  const perCycleWeek = periods.flatMap((period, at) => weekLines(period, labels[at]!, texts));
  if (perCycleWeek.length <= most) return perCycleWeek;
  const short = periods.map((period, at) => periodLine(period, labels[at]!, texts));
  if (short.length <= most) return short;
  const rest = short.length - most + 1;
  return [
    ...short.slice(0, most - 1),
    { label: '', text: texts.translate('documents.yearSheet.moreSchedule', { count: rest }), remark: '' },
  ];
}
