import type { AdviceKey } from '../nl/sources.ts';

/** Whose word a rule or number follows where no law or official text speaks, by key. */
export const sources = {
  stopHasReason: "Duaalplanner's choice: an early end is recorded with its reason",
  workDayNamesWorkplace: "Duaalplanner's choice: every work day names its workplace",
  placementInsideAgreement: "Duaalplanner's choice: a placement outside its agreement does not count",
  placesAsStated: "Duaalplanner's choice: a workplace has as many places as the company states",
  sameNameAndBirthDate: "Duaalplanner's choice: the same name and birth date are most likely one learner",
  mentorIsPresent: "Duaalplanner's choice: who guides at a workplace is there",
  noDeviationOnPublicHoliday:
    "Duaalplanner's choice: a deviation from the holiday arrangement does not reach public holidays",
  freeDaysOnWorkDays: "Duaalplanner's choice: the decree does not say whether free days that fall on work days count",
  lessonsInFullWeek:
    "Commerce Training: lesson hours count in the week of the joint committee; how long a lesson period counts is Duaalplanner's choice",
  unplacedLeave: "Duaalplanner's choice: leave that finds no place is a matter for payroll",
  ownEntitlementHasReason: "Duaalplanner's choice: who replaces the computed entitlement says why",
  replacementDayAtSchool: "Duaalplanner's choice: a company's replacement day is no free day of the school",
  replacementDayPractice: 'ADMB (social secretariat), Vervanging feestdagen vastleggen',
  nightIntoHoliday: "Duaalplanner's choice: a shift belongs to the day it starts, but its night runs into the holiday",
  lessonPeriodInFullWeek: "Duaalplanner's choice: no text says how a lesson period counts in the full-time week",
  roomInFullWeek: "Duaalplanner's choice: up to an hour under the full-time week is no finding",
  learnersPerMentor:
    'fe-bi, funds of the social profit sector: one mentor for two young people; a company can set its own number',
  lessonPeriodOfMinor:
    "Duaalplanner's choice: no text says whether a lesson period is 50 or 60 minutes of working time",
  timetableAnnex: "Duaalplanner's choice: the timetable annex prints lesson hours and the address of each workplace",
  legalRepresentative: "Duaalplanner's choice: papers of a minor name the legal representative, who signs along",
  missingFact: "Duaalplanner's choice: a condition cannot be judged while a fact is missing",
  phaseUntilNext: "Duaalplanner's choice: a phase runs until the first day of the next",
  patternFollowsClass:
    "Duaalplanner's choice: a pattern follows the school days of the class unless it says that it differs",
  pinOutsideAgreement: "Duaalplanner's choice: outside an agreement a pin changes nothing",
  noWorkInClosure: "Duaalplanner's choice: there is no work during a closure",
  noLessonsOnFreeDays:
    "Duaalplanner's choice: there are no lessons on a school's free day, in a school holiday or at the weekend",
  firstSegmentCounts: "Duaalplanner's choice: where segments overlap, the first of the list counts",
  noPatternOutsideTrajectory: "Duaalplanner's choice: no pattern counts outside the trajectory",
  cycleFitsSegment: "Duaalplanner's choice: a cycle fits its segment at least once",
  shiftCodeOfWorkplace: "Duaalplanner's choice: a shift code counts at the workplace that has it",
  restBeforeLessons: 'Practice in dual learning: the rest of the Labour Act also counts until the next lesson',
  publicSectorAccrual: "Duaalplanner's choice: current year, in proportion to the months; scheme after VVSG",
} as const satisfies Record<AdviceKey, string>;
