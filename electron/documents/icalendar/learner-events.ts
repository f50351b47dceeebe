import { formatMinutes, formatQuantity } from '../../../shared/messages/format.ts';
import type { ClassDays } from '../../../shared/plan/class-days.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import {
  type LearnerDay,
  type LearnerHalf,
  type LessonPart,
  learnerDays,
  type WorkPart,
} from '../table/learner-days.ts';
import type { Words } from '../table/words.ts';
import { compareEvents, type PlanEvent } from './plan-event.ts';

/** What an event says, before it has a day. */
type Content = Omit<PlanEvent, 'day' | 'times'>;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Parts of an address in one line, each once. */
function place(...parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ');
}

function schoolPlace({ school, classGroup }: ClassDays): string {
  const campus = school.campuses?.find(({ id }) => id === classGroup.campusId);
  return place(school.name, campus?.name, campus?.address ?? school.address);
}

function workContent(part: WorkPart, day: LearnerDay, words: Words): Content {
  const { workplace, company, mentor, code, shiftName, half, breakMinutes } = part;
  const shift = half === 'day' ? (shiftName ?? code) : `${shiftName ?? code}, ${words.part(half)}`;
  const amount = (minutes: number) => formatMinutes(minutes, words.language);
  return {
    summary: `${shift} – ${workplace.name}`,
    location: place(workplace.name, company.name, workplace.address ?? company.address),
    description: [
      words.text('exports.events.shiftCode', { code }),
      ...(breakMinutes > 0 ? [words.text('exports.events.break', { minutes: amount(breakMinutes) })] : []),
      words.text('exports.events.workOfDay', { minutes: amount(day.workMinutes) }),
      ...(mentor === undefined ? [] : [words.text('exports.events.mentor', { name: mentor })]),
    ].join('\n'),
    category: words.text('exports.kinds.work'),
  };
}

function lessonContent(half: LearnerHalf, periods: number, classDays: ClassDays, words: Words): Content {
  const { because } = half.reason;
  const isSpecial = because === 'exam' || because === 'schoolBlock';
  return {
    summary: capital(isSpecial ? words.reason(half.reason) : words.text('exports.kinds.school')),
    location: schoolPlace(classDays),
    description: `${classDays.classGroup.name}: ${formatQuantity({ amount: periods, unit: 'periods' }, words.language)}`,
    category: words.text('exports.kinds.school'),
  };
}

/** What a half day without hours says; undefined where the calendar stays empty: weekends and time that is nobody's. */
function wholeDaySummary({ kind, reason }: LearnerHalf, words: Words): string | undefined {
  const name = words.text(`exports.kinds.${kind}`);
  switch (kind) {
    case 'publicHoliday':
    case 'schoolFree':
    case 'closure':
      return words.reason(reason);
    case 'leave':
      return reason.because === 'schoolHoliday' ? `${name} (${words.reason(reason)})` : name;
    case 'recuperation':
    case 'rosterRest':
    case 'work':
      return name;
    case 'noAgreement':
      return reason.because === 'noAgreement' ? name : undefined;
    default:
      return undefined;
  }
}

function wholeDayContent(half: LearnerHalf, words: Words): Content | undefined {
  const summary = wholeDaySummary(half, words);
  if (summary === undefined) return undefined;
  const description = half.kind === 'leave' ? words.kind(half) : '';
  return {
    summary: capital(summary),
    location: '',
    description,
    category: words.text(`exports.kinds.${half.kind}`),
  };
}

/** The untimed content of one half of a day. A half with hours has none: its shift or lesson says it. */
function untimedHalf(
  day: LearnerDay,
  half: 'morning' | 'afternoon',
  classDays: ClassDays,
  words: Words,
): Content | undefined {
  const lesson = day.lessons.find((part) => part.half === half);
  if (lesson) return lesson.times ? undefined : lessonContent(day[half], lesson.periods, classDays, words);
  const hasShift = day.work.some((part) => part.half === 'day' || part.half === half);
  return day[half].kind === 'work' && hasShift ? undefined : wholeDayContent(day[half], words);
}

/** Whole-day events: one when both halves say the same, else one for each half with its name. */
function untimedEvents(day: LearnerDay, classDays: ClassDays, words: Words): PlanEvent[] {
  const [morning, afternoon] = (['morning', 'afternoon'] as const).map((half) =>
    untimedHalf(day, half, classDays, words),
  );
  if (morning && afternoon && morning.summary === afternoon.summary && morning.description === afternoon.description) {
    return [{ day: day.day, ...morning }];
  }
  const named = (content: Content | undefined, half: 'morning' | 'afternoon') =>
    content ? [{ day: day.day, ...content, summary: `${content.summary} (${words.part(half)})` }] : [];
  return [...named(morning, 'morning'), ...named(afternoon, 'afternoon')];
}

/** A day worked in a school holiday says so for all to see: it is there by a written agreement. */
function deviationEvents(day: LearnerDay, words: Words): PlanEvent[] {
  const half = [day.morning, day.afternoon].find(({ reason }) => reason.because === 'deviation');
  if (!half) return [];
  const summary = capital(words.reason(half.reason));
  return [{ day: day.day, summary, location: '', description: '', category: summary }];
}

function lessonEvent(
  day: LearnerDay,
  { half, periods, times }: LessonPart,
  classDays: ClassDays,
  words: Words,
): PlanEvent[] {
  return times ? [{ day: day.day, times, ...lessonContent(day[half], periods, classDays, words) }] : [];
}

function dayEvents(day: LearnerDay, classDays: ClassDays, words: Words): PlanEvent[] {
  return [
    ...untimedEvents(day, classDays, words),
    ...deviationEvents(day, words),
    ...day.lessons.flatMap((part) => lessonEvent(day, part, classDays, words)),
    ...day.work.map((part) => ({
      day: day.day,
      times: { start: part.start, end: part.end },
      ...workContent(part, day, words),
    })),
  ];
}

/** The events of a learner's plan in their order: shifts and lessons with their hours, everything else by the day. */
export function learnerEvents(facts: PlanFacts, words: Words): PlanEvent[] {
  const { classDays } = facts.plan;
  return learnerDays(facts)
    .flatMap((day) => dayEvents(day, classDays, words))
    .sort(compareEvents);
}
