import { toDayNumber } from '../calendar/iso-date.ts';
import { legalSources } from './legal-sources.ts';
import {
  extractExpiryOf,
  lackOfPracticeOf,
  lacksExtract,
  mentorsOf,
  requestDayOf,
  trainingOf,
  youthOf,
} from './mentors.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

/** A mentor is at least 25 at the recognition request, or 23 with prior schooling in the profession. */
export const mentorTooYoung = {
  id: 'people/mentor-too-young',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check({ plan }) {
    for (const { mentor, days } of mentorsOf(plan)) {
      const youth = youthOf(mentor);
      if (!youth) continue;
      yield {
        days,
        value: quantity(youth.age, 'years'),
        limit: quantity(youth.least, 'years'),
        params: { mentor: mentor.name, request: { day: requestDayOf(mentor)! } },
      };
    }
  },
} as const satisfies Rule;

/** A mentor has at least five years of practice, or prior schooling in the profession. */
export const mentorPractice = {
  id: 'people/mentor-practice',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check({ plan, today }) {
    for (const { mentor, days } of mentorsOf(plan)) {
      const lack = lackOfPracticeOf(mentor, today);
      if (!lack) continue;
      yield {
        days,
        value: quantity(lack.years, 'years'),
        limit: quantity(lack.least, 'years'),
        params: { mentor: mentor.name },
      };
    }
  },
} as const satisfies Rule;

/** A mentor's extract 596.2 is there at the recognition request. */
export const mentorExtractMissing = {
  id: 'people/mentor-extract-missing',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check({ plan, today }) {
    for (const { mentor, days } of mentorsOf(plan)) {
      if (!lacksExtract(mentor, today)) continue;
      yield { days, params: { mentor: mentor.name, request: { day: requestDayOf(mentor)! } } };
    }
  },
} as const satisfies Rule;

/** A mentor's extract is not older than a year at the recognition request. */
export const mentorExtractOld = {
  id: 'people/mentor-extract-old',
  severity: 'warning',
  source: legalSources.mentorExtractAge,
  *check({ plan }) {
    for (const { mentor, days } of mentorsOf(plan)) {
      const expiry = extractExpiryOf(mentor);
      if (expiry === undefined) continue;
      yield {
        days,
        params: {
          mentor: mentor.name,
          extract: { day: toDayNumber(mentor.extractDay!) },
          expiry: { day: expiry },
          request: { day: requestDayOf(mentor)! },
        },
      };
    }
  },
} as const satisfies Rule;

/** A mentor follows the training within a year of the recognition request, unless exempt. */
export const mentorTrainingLate = {
  id: 'people/mentor-training-late',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check({ plan, today }) {
    for (const { mentor, days } of mentorsOf(plan)) {
      const training = trainingOf(mentor, today);
      if (training?.state !== 'late') continue;
      yield { days, params: { mentor: mentor.name, deadline: { day: training.deadline } } };
    }
  },
} as const satisfies Rule;

/** A mentor without training still has until a year after the recognition request. */
export const mentorTrainingDue = {
  id: 'people/mentor-training-due',
  severity: 'info',
  source: legalSources.mentorRequirements,
  *check({ plan, today }) {
    for (const { mentor } of mentorsOf(plan)) {
      const training = trainingOf(mentor, today);
      if (training?.state !== 'due') continue;
      yield { days: [training.deadline], params: { mentor: mentor.name } };
    }
  },
} as const satisfies Rule;

export const mentorRules: readonly Rule[] = [
  mentorTooYoung,
  mentorPractice,
  mentorExtractMissing,
  mentorExtractOld,
  mentorTrainingLate,
  mentorTrainingDue,
];
