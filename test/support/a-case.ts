import type { z } from 'zod';
import { publicHolidaysFor } from '../../electron/calendar/belgian-public-holidays.ts';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { type ClassYear, classYearSchema } from '../../shared/input/class-year.ts';
import type { PlanningContext } from '../../shared/plan/planning-context.ts';
import { prepareContext } from '../../shared/plan/prepare-context.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import type { ClassFacts, PlanFacts } from '../../shared/rules/plan-facts.ts';

/** A deep copy in which everything may be changed. */
export type Draft<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer E)[]
    ? Draft<E>[]
    : { -readonly [K in keyof T]: Draft<T[K]> };

export type CaseDraft = Draft<z.input<typeof classYearSchema>>;

const lessons = {
  morning: { periods: 4, start: '08:25', end: '12:00' },
  afternoon: { periods: 3, start: '13:00', end: '15:40' },
};

/** Eight lesson periods: with the seven of the other day and three shifts the week comes to 37 h 48, close to the full week of 38 h. */
const longLessons = { ...lessons, afternoon: { periods: 4, start: '13:00', end: '16:30' } };

/**
 * One learner, blameless: school on Monday and Tuesday, work from Wednesday to Friday (7 h 36 a day), six months in a
 * nursing home, four in home care with its paper in order. No rule finds anything in it, so every finding is the change's.
 */
export function baseCase(): CaseDraft {
  // Not structuredClone: it keeps two days that share one timetable object shared.
  return JSON.parse(JSON.stringify(blameless)) as CaseDraft;
}

const blameless = {
  schoolYear: '2026-2027',
  schools: [{ id: 'school', name: 'School Het Proeflokaal' }],
  classGroups: [
    {
      id: '6vz',
      schoolId: 'school',
      name: '6 VZ Duaal A',
      trajectorySupervisor: 'Lies Larve',
      lessons: [{ firstDay: '2026-09-01', lastDay: '2027-06-30', mon: longLessons, tue: lessons }],
    },
  ],
  companies: [
    {
      id: 'wzc',
      name: 'WZC De Proefbank',
      address: 'Proefstraat 1, 9999 Proefdorp',
      sector: 'PC 330',
      region: 'flanders',
      legalRegime: 'private',
      fullTimeMinutesPerWeek: 2280,
      accrual: 'worker',
      replacementDays: [
        { publicHoliday: '2026-11-01', replacementDay: '2026-11-02' },
        { publicHoliday: '2027-05-01', replacementDay: '2027-04-09' },
      ],
      recognitions: [
        { programmeId: 'verzorgende-zorgkundige', requestedDay: '2026-05-01', recognisedDay: '2026-05-15' },
      ],
      conditions: { equipment: true, financialCapacity: true, noConvictions: true },
    },
  ],
  workplaces: [
    {
      id: 'wzc-1',
      companyId: 'wzc',
      name: 'Afdeling Testtuin',
      kind: 'residentialCareCentre',
      shiftCodes: [
        { code: 'V', name: 'Vroege dienst', parts: [{ start: '07:00', end: '15:06', breakMinutes: 30 }] },
        { code: 'L', name: 'Late dienst', parts: [{ start: '13:24', end: '21:30', breakMinutes: 30 }] },
        { code: 'N', name: 'Nachtdienst', parts: [{ start: '20:45', end: '06:45', breakMinutes: 60 }] },
        {
          code: 'S',
          name: 'Gesplitste dienst',
          parts: [
            { start: '07:00', end: '11:00', breakMinutes: 0 },
            { start: '16:00', end: '19:36', breakMinutes: 0 },
          ],
        },
      ],
      defaultShift: 'V',
    },
    {
      id: 'thuis-1',
      companyId: 'wzc',
      name: 'Dienst Proefdorp',
      kind: 'homeCare',
      shiftCodes: [{ code: 'V', name: 'Dagdienst', parts: [{ start: '07:30', end: '15:36', breakMinutes: 30 }] }],
      defaultShift: 'V',
    },
  ],
  mentors: [
    {
      id: 'fien',
      companyId: 'wzc',
      name: 'Fien Fictief',
      birthDate: '1985-03-04',
      hasPriorQualification: true,
      yearsOfPractice: 12,
      extractDay: '2026-03-02',
      recognitionRequestDay: '2026-05-01',
      training: 'done',
      trainingDay: '2026-02-10',
    },
  ],
  learners: [
    {
      id: 'aster',
      name: 'Testleerling Aster',
      birthDate: '2007-04-12',
      priorSchooling: 'personalCareThirdDegree',
      screeningDay: '2026-06-10',
      classCouncilAdviceDay: '2026-06-17',
      classCouncilAdvice: 'positive',
      medicalExaminationDay: '2026-08-20',
      isMedicallyFit: true,
      registrationNumberDay: '2027-02-10',
    },
  ],
  trajectories: [
    {
      id: 'aster-2026',
      learnerId: 'aster',
      classGroupId: '6vz',
      programmeId: 'verzorgende-zorgkundige',
      firstDay: '2026-09-01',
      lastDay: '2027-06-30',
      agreements: [
        {
          companyId: 'wzc',
          kind: 'oao',
          firstDay: '2026-09-01',
          plannedLastDay: '2027-06-30',
          signedDay: '2026-08-28',
          modelNumber: 'OAO-TEST-1',
          modelDay: '2026-08-28',
          premiumRegistrationDay: '2026-09-15',
          placements: [
            { workplaceId: 'wzc-1', mentorId: 'fien', firstDay: '2026-09-01', lastDay: '2027-02-28' },
            { workplaceId: 'thuis-1', mentorId: 'fien', firstDay: '2027-03-01', lastDay: '2027-06-30' },
          ],
        },
      ],
      segments: [
        {
          firstDay: '2026-09-01',
          lastDay: '2027-06-30',
          cycle: [{ mon: 'school', tue: 'school', wed: 'V', thu: 'V', fri: 'V' }],
        },
      ],
      homeCare: { centralRegistrationDay: '2026-06-22', introductionDay: '2027-03-03' },
    },
  ],
} as const;

export type CaseChange = (draft: CaseDraft) => void;

/** The base case with a change, checked by the input schema, so that no test plans what a file could not hold. */
export function aCase(change: CaseChange = () => {}): ClassYear {
  const draft = baseCase();
  change(draft);
  return classYearSchema.parse(draft);
}

export function contextOf(classYear: ClassYear): PlanningContext {
  return prepareContext(classYear, publicHolidaysFor(schoolYear(classYear.schoolYear)));
}

/** Facts of the first trajectory of a case, on a day (default 1 September 2026). */
export function factsOf(classYear: ClassYear, today = '2026-09-01'): PlanFacts {
  return gatherFacts(contextOf(classYear), classYear.trajectories[0]!, toDayNumber(isoDate(today)));
}

/** Facts of every trajectory of a case, for class rules. */
export function classFactsOf(classYear: ClassYear, today = '2026-09-01'): ClassFacts {
  const context = contextOf(classYear);
  const day = toDayNumber(isoDate(today));
  return {
    context,
    learners: classYear.trajectories.map((trajectory) => gatherFacts(context, trajectory, day)),
    today: day,
  };
}
