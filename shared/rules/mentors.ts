import { addMonths, ageOn, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { Mentor } from '../input/people.ts';
import type { Plan } from '../plan/plan.ts';
import { numberOn } from './legal-number.ts';
import {
  extractMonths,
  mentorAge,
  mentorPracticeYears,
  mentorTrainingMonths,
  qualifiedMentorAge,
} from './legal-numbers-people.ts';
import { rememberLast } from './remember-last.ts';

/** A mentor of a plan and the first day of each placement the mentor is named on. */
export type PlannedMentor = { readonly mentor: Mentor; readonly days: readonly [DayNumber, ...DayNumber[]] };

/** The mentors of a plan, each once, in the order of their placements. */
export const mentorsOf = rememberLast((plan: Plan): readonly PlannedMentor[] => {
  const days = new Map<number, DayNumber[]>();
  for (const placement of plan.placements) {
    if (placement.mentor < 0 || placement.last < placement.first) continue;
    const day = plan.context.frame.first + placement.first;
    const known = days.get(placement.mentor);
    if (known) known.push(day);
    else days.set(placement.mentor, [day]);
  }
  return [...days].map(([index, starts]) => ({
    mentor: plan.context.mentors[index]!,
    days: [...new Set(starts)].sort((a, b) => a - b) as [DayNumber, ...DayNumber[]],
  }));
});

export function requestDayOf(mentor: Mentor): DayNumber | undefined {
  return mentor.recognitionRequestDay === undefined ? undefined : toDayNumber(mentor.recognitionRequestDay);
}

/** Age at the recognition request and the age asked there, where the mentor is too young; undefined when not, or not known. */
export function youthOf(mentor: Mentor): { readonly age: number; readonly least: number } | undefined {
  const requestDay = requestDayOf(mentor);
  if (requestDay === undefined || mentor.birthDate === undefined) return undefined;
  const age = ageOn(mentor.birthDate, requestDay);
  const least = numberOn(mentor.hasPriorQualification ? qualifiedMentorAge : mentorAge, requestDay);
  return age < least ? { age, least } : undefined;
}

/** Years of practice and the years asked, where a mentor without prior schooling has too few; undefined when not, or not known. */
export function lackOfPracticeOf(
  mentor: Mentor,
  day: DayNumber,
): { readonly years: number; readonly least: number } | undefined {
  if (mentor.hasPriorQualification || mentor.yearsOfPractice === undefined) return undefined;
  const least = numberOn(mentorPracticeYears, requestDayOf(mentor) ?? day);
  return mentor.yearsOfPractice < least ? { years: mentor.yearsOfPractice, least } : undefined;
}

/** True when no extract lies before the recognition request; a request that is still to come may wait for one. */
export function lacksExtract(mentor: Mentor, today: DayNumber): boolean {
  const requestDay = requestDayOf(mentor);
  if (requestDay === undefined) return false;
  return mentor.extractDay === undefined ? requestDay <= today : toDayNumber(mentor.extractDay) > requestDay;
}

/** The last day on which the extract would have been fresh enough, where the request came later. */
export function extractExpiryOf(mentor: Mentor): DayNumber | undefined {
  const requestDay = requestDayOf(mentor);
  if (requestDay === undefined || mentor.extractDay === undefined) return undefined;
  const expiry = addMonths(toDayNumber(mentor.extractDay), numberOn(extractMonths, requestDay));
  return expiry < requestDay ? expiry : undefined;
}

/** Where a mentor stands with the training, and the last day for it: nothing to do, still to do, or too late. */
export function trainingOf(
  mentor: Mentor,
  today: DayNumber,
): { readonly state: 'fine' | 'due' | 'late'; readonly deadline: DayNumber } | undefined {
  const requestDay = requestDayOf(mentor);
  if (requestDay === undefined || mentor.training === 'exempt') return undefined;
  const deadline = addMonths(requestDay, numberOn(mentorTrainingMonths, requestDay));
  const trainingDay = mentor.trainingDay === undefined ? undefined : toDayNumber(mentor.trainingDay);
  if (trainingDay !== undefined && trainingDay > deadline) return { state: 'late', deadline };
  const isPlanned = mentor.training === 'planned' && trainingDay !== undefined && trainingDay >= today;
  if (mentor.training === 'done' || isPlanned) return { state: 'fine', deadline };
  return { state: today > deadline ? 'late' : 'due', deadline };
}

/** True when nothing that is known of a mentor breaks a condition. */
export function meetsConditions(mentor: Mentor, today: DayNumber): boolean {
  return (
    youthOf(mentor) === undefined &&
    lackOfPracticeOf(mentor, today) === undefined &&
    !lacksExtract(mentor, today) &&
    trainingOf(mentor, today)?.state !== 'late'
  );
}
