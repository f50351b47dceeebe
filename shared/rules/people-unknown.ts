import type { Mentor } from '../input/people.ts';
import type { Plan } from '../plan/plan.ts';
import { mentorsOf, requestDayOf } from './mentors.ts';
import type { Rule } from './rule.ts';

const source = { advice: 'missingFact' } as const;

/** The birth date of a mentor is known, so that the age can be judged. */
export const mentorBirthDateUnknown = {
  id: 'people/mentor-birth-date-unknown',
  severity: 'warning',
  source,
  *check({ plan }) {
    for (const { mentor, days } of mentorsOf(plan)) {
      if (mentor.birthDate === undefined) yield { days, params: { mentor: mentor.name } };
    }
  },
} as const satisfies Rule;

/** The years of practice of a mentor, or the prior schooling, are known. */
export const mentorPracticeUnknown = {
  id: 'people/mentor-practice-unknown',
  severity: 'warning',
  source,
  *check({ plan }) {
    for (const { mentor, days } of mentorsOf(plan)) {
      if (mentor.hasPriorQualification || mentor.yearsOfPractice !== undefined) continue;
      yield { days, params: { mentor: mentor.name } };
    }
  },
} as const satisfies Rule;

/** True once the mentor's company has asked recognition for the programme of the plan, so that the day of it can be known. */
function isRequested({ context, trajectory }: Plan, mentor: Mentor): boolean {
  const { recognitions } = context.companies[context.companyIndex.get(mentor.companyId)!]!.company;
  const held = recognitions?.find(({ programmeId }) => programmeId === trajectory.programmeId);
  return held?.requestedDay !== undefined || held?.recognisedDay !== undefined;
}

/** The day of the recognition request with a mentor is known once it is asked, and at the latest when the placement starts. */
export const mentorRequestUnknown = {
  id: 'people/mentor-request-unknown',
  severity: 'warning',
  source,
  *check({ plan, today }) {
    for (const { mentor, days } of mentorsOf(plan)) {
      if (requestDayOf(mentor) !== undefined || (today < days[0] && !isRequested(plan, mentor))) continue;
      yield { days, params: { mentor: mentor.name } };
    }
  },
} as const satisfies Rule;

export const unknownMentorRules: readonly Rule[] = [
  mentorBirthDateUnknown,
  mentorPracticeUnknown,
  mentorRequestUnknown,
];
