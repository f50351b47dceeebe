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

/** The day of the recognition request with a mentor is known: age, extract and training are counted from it. */
export const mentorRequestUnknown = {
  id: 'people/mentor-request-unknown',
  severity: 'warning',
  source,
  *check({ plan }) {
    for (const { mentor, days } of mentorsOf(plan)) {
      if (requestDayOf(mentor) === undefined) yield { days, params: { mentor: mentor.name } };
    }
  },
} as const satisfies Rule;

export const unknownMentorRules: readonly Rule[] = [
  mentorBirthDateUnknown,
  mentorPracticeUnknown,
  mentorRequestUnknown,
];
