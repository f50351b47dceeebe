import { attendanceSheets } from '../../electron/documents/pdf/attendance/attendance-sheets.ts';
import { evaluationForms } from '../../electron/documents/pdf/evaluation/evaluation-forms.ts';
import { extensionReports } from '../../electron/documents/pdf/evaluation/extension-reports.ts';
import { holidayAnnexes } from '../../electron/documents/pdf/holiday-annex/holiday-annexes.ts';
import { leaveAgreements } from '../../electron/documents/pdf/leave-agreement/leave-agreements.ts';
import { timetableAnnexes } from '../../electron/documents/pdf/timetable-annex/timetable-annexes.ts';
import type { SheetRequest } from '../../electron/documents/sheet-request.ts';
import { addDays, isoDate } from '../../shared/calendar/iso-date.ts';
import type { CaseChange } from './a-case.ts';
import { aDeviation } from './a-deviation.ts';
import { fullYear, longName, longNames, twoCompanies, untilAugust } from './sheet-cases.ts';

/** Words typed into the plan that no paper may carry. */
export const secret = 'Geheime reden';

/** Sixty pins of every kind, four days apart. */
export const manyPins: CaseChange = (draft) => {
  fullYear(draft);
  const parts = ['day', 'morning', 'afternoon'] as const;
  const asked = ['L', 'V', 'free', 'school', 'S', 'N'];
  draft.trajectories[0]!.pins = Array.from({ length: 60 }, (_, at) => ({
    date: addDays(isoDate('2026-09-02'), at * 4),
    part: parts[at % 3]!,
    assignment: asked[at % 6]!,
    reason: secret,
  }));
};

/** A minor whose deviation nobody has agreed to yet, without a model contract, an address or a mentor. */
export const aMinor: CaseChange = (draft) => {
  const trajectory = draft.trajectories[0]!;
  const agreement = trajectory.agreements[0]!;
  draft.learners[0]!.birthDate = '2009-12-12';
  draft.companies[0]!.address = undefined;
  agreement.modelNumber = undefined;
  agreement.modelDay = undefined;
  for (const placement of agreement.placements) placement.mentorId = undefined;
  const nobody = { agreedByLearnerDay: undefined, agreedBySchoolDay: undefined, agreedByCompanyDay: undefined };
  trajectory.deviations = [aDeviation({ ...nobody, whyOnlyThen: undefined })];
};

/** An evaluation on 15 April that was not positive, with supervision until 13 May. */
export const notPositive: CaseChange = (draft) => {
  draft.trajectories[0]!.homeCare = {
    centralRegistrationDay: '2026-06-22',
    introductionDay: '2027-03-03',
    evaluations: [{ date: '2027-04-15', outcome: 'negative', documentDay: '2027-04-16' }],
    supervised: [{ firstDay: '2027-04-16', lastDay: '2027-05-13' }],
  };
};

/** Everything as long as it may be: names of 120 letters, notes of 2000, a minor with a representative, reports with long names. */
export const longest: CaseChange = (draft) => {
  longNames(draft);
  notPositive(draft);
  const [learner, trajectory] = [draft.learners[0]!, draft.trajectories[0]!];
  learner.birthDate = '2009-12-12';
  learner.legalRepresentative = longName('Voogd');
  learner.address = longName('Weg');
  const [deviation] = trajectory.deviations!;
  deviation!.learningOpportunity = 'Een lange uitleg over wat hier te leren is. '.repeat(45).slice(0, 1999).trim();
  deviation!.whyOnlyThen = 'Regel een\nRegel twee is veel langer. '.repeat(40).trim();
  for (const agreement of trajectory.agreements) agreement.modelNumber = longName('Model');
};

export const annexCases = { fullYear, longest, twoCompanies, untilAugust, manyPins, aMinor, notPositive } as const;

/** Every paper of these sheets, by name; attendance in two weeks, one of them with exams or a deviation. */
export const papers: Readonly<Record<string, (request: SheetRequest) => Promise<Uint8Array>>> = {
  attendance: (request) => attendanceSheets(request, [isoDate('2026-12-16'), isoDate('2027-02-10')]),
  timetable: timetableAnnexes,
  holiday: holidayAnnexes,
  leave: leaveAgreements,
  evaluation: evaluationForms,
  extension: extensionReports,
};
