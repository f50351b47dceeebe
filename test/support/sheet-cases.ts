import type { LearnerSheet, SheetRequest } from '../../electron/documents/sheet-request.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import { aCase, type CaseChange, type CaseDraft, classFactsOf } from './a-case.ts';

/** A name of exactly 120 letters, the longest that the input accepts. */
export function longName(start: string): string {
  const words = `${start} van der Buitengewoon Lange Naam met Zorgafdelingen en Samenwerkingsverbanden voor Iedereen die dat Nodig Heeft`;
  return words.padEnd(119, ' en Meer').slice(0, 119).trimEnd().padEnd(120, '9');
}

const addresses: CaseChange = (draft) => {
  draft.schools[0]!.address = 'Proefstraat 1, 9999 Testgem';
  draft.companies[0]!.address = 'Banklaan 2, 9999 Testgem';
};

/** A year in which nearly everything happens: exams on halves, pins, a deviation taken back, closure, replacement and study day. */
export const fullYear: CaseChange = (draft) => {
  addresses(draft);
  const trajectory = draft.trajectories[0]!;
  draft.schools[0]!.calendar = [
    { firstDay: '2027-05-10', lastDay: '2027-05-10', part: 'day', kind: 'studyDay', name: 'Studiedag zorg' },
    { firstDay: '2026-12-15', lastDay: '2026-12-16', part: 'morning', kind: 'exam', periods: 4 },
  ];
  trajectory.pins = [
    { date: '2026-11-14', part: 'day', assignment: 'V', reason: 'Opendeurdag' },
    { date: '2027-06-09', part: 'afternoon', assignment: 'school', reason: 'Geheime reden' },
  ];
  trajectory.deviations = [
    {
      id: 'nachtzorg',
      learningOpportunity: 'Nachtzorg',
      isVoluntary: true,
      worked: [
        { date: '2027-02-10', part: 'day' },
        { date: '2027-02-11', part: 'day' },
      ],
      recuperation: [
        { date: '2027-02-26', part: 'day' },
        { date: '2027-03-05', part: 'morning' },
      ],
      agreedByLearnerDay: '2027-01-05',
      agreedBySchoolDay: '2027-01-05',
      agreedByCompanyDay: '2027-01-05',
    },
  ];
  draft.companies[0]!.closures = [{ firstDay: '2027-05-14', lastDay: '2027-05-14', part: 'day' }];
  draft.companies[0]!.bridgeDayIsWorkDay = false;
  draft.companies[0]!.replacementDays = [{ publicHoliday: '2026-11-01', replacementDay: '2026-11-13' }];
  trajectory.entitlement = { years: [{ calendarYear: 2027, decidedHalfDays: 10, reason: 'Loondienst' }] };
};

function secondCompany(draft: CaseDraft, name: string, address: string): void {
  draft.companies.push({ ...structuredClone(draft.companies[0]!), id: 'tweede', name, address });
  draft.mentors.push({ ...structuredClone(draft.mentors[0]!), id: 'tom', companyId: 'tweede', name: 'Tom Testman' });
}

/** Every name as long as may be, at two companies. */
export const longNames: CaseChange = (draft) => {
  fullYear(draft);
  secondCompany(draft, longName('Thuiszorgdienst'), longName('Laan'));
  draft.companies[0]!.name = longName('Woonzorgcentrum');
  draft.companies[0]!.address = longName('Dreef');
  draft.schools[0]!.name = longName('School');
  draft.schools[0]!.address = longName('Straat');
  draft.classGroups[0]!.name = longName('Klas');
  draft.classGroups[0]!.trajectorySupervisor = longName('Lies');
  draft.learners[0]!.name = longName('Testleerling');
  for (const workplace of draft.workplaces) {
    workplace.name = longName('Afdeling');
    workplace.address = longName('Weg');
    for (const code of workplace.shiftCodes) code.name = longName('Dienst');
  }
  for (const mentor of draft.mentors) mentor.name = longName('Fien');
  draft.workplaces[1]!.companyId = 'tweede';
  const [first] = draft.trajectories[0]!.agreements;
  const second = structuredClone(first!);
  first!.plannedLastDay = '2027-02-28';
  first!.placements = [first!.placements[0]!];
  second.firstDay = '2027-03-01';
  second.companyId = 'tweede';
  second.placements = [{ ...second.placements[1]!, mentorId: 'tom' }];
  draft.trajectories[0]!.agreements = [first!, second];
};

/** Two residential workplaces and a home one, a gap between agreements, a cycle of two weeks with split and late shifts and Saturdays. */
export const twoCompanies: CaseChange = (draft) => {
  fullYear(draft);
  secondCompany(draft, 'WZC Het Voorbeeldhof', 'Voorbeelddreef 12, 9998 Proefdorp');
  draft.workplaces.push({
    ...structuredClone(draft.workplaces[0]!),
    id: 'wzc-2',
    companyId: 'tweede',
    name: 'Afdeling Namaak',
  });
  draft.workplaces[1]!.shiftCodes = structuredClone(draft.workplaces[0]!.shiftCodes);
  const base = draft.trajectories[0]!.agreements[0]!;
  const [first, second, third] = [structuredClone(base), structuredClone(base), structuredClone(base)];
  first.plannedLastDay = '2026-11-30';
  first.placements = [{ ...base.placements[0]!, lastDay: '2026-11-30' }];
  second.firstDay = '2026-12-10';
  second.plannedLastDay = '2027-02-28';
  second.companyId = 'tweede';
  second.placements = [{ workplaceId: 'wzc-2', mentorId: 'tom', firstDay: '2026-12-10', lastDay: '2027-02-28' }];
  third.firstDay = '2027-03-01';
  third.placements = [base.placements[1]!];
  draft.trajectories[0]!.agreements = [first, second, third];
  draft.trajectories[0]!.segments = [
    {
      firstDay: '2026-09-01',
      lastDay: '2027-06-30',
      cycle: [
        { mon: 'school', tue: 'school', wed: 'S', thu: 'L', fri: 'V' },
        { mon: 'school', tue: 'school', wed: 'V', thu: 'free', fri: { morning: 'V', afternoon: 'free' }, sat: 'V' },
      ],
    },
  ];
};

/** A trajectory that runs into August. */
export const untilAugust: CaseChange = (draft) => {
  fullYear(draft);
  const trajectory = draft.trajectories[0]!;
  const agreement = trajectory.agreements[0]!;
  trajectory.lastDay = '2027-08-27';
  agreement.plannedLastDay = '2027-08-27';
  agreement.placements[1]!.lastDay = '2027-08-27';
  trajectory.segments[0]!.lastDay = '2027-08-27';
  trajectory.deviations![0]!.worked.push({ date: '2027-07-05', part: 'day' });
};

export const sheetCases = { fullYear, longNames, twoCompanies, untilAugust } as const;

/** Every trajectory of a case as it is printed, with what the rules find. */
export function sheetsOf(change: CaseChange = fullYear): LearnerSheet[] {
  const { learners } = classFactsOf(aCase(change));
  return learners.map((facts) => ({ facts, findings: checkPlan(facts, rules) }));
}

/** A request with the defaults of the tests: Dutch, colour, 12 October 2026. */
export function requestOf(learners: readonly LearnerSheet[], given: Partial<SheetRequest> = {}): SheetRequest {
  return { learners, language: 'nl', style: 'colour', date: isoDate('2026-10-12'), ...given };
}

/** A class of learners, each at a workplace of its own kind, some starting later. */
export function classOf(size: number, change: CaseChange = fullYear): CaseChange {
  return (draft) => {
    change(draft);
    draft.workplaces[0]!.capacities = [{ firstDay: '2026-09-01', lastDay: '2027-06-30', places: 12 }];
    draft.classGroups.push({ ...structuredClone(draft.classGroups[0]!), id: '6vz-b', name: '6 VZ Duaal B' });
    const [learner, trajectory] = [draft.learners[0]!, draft.trajectories[0]!];
    const numbers = Array.from({ length: size }, (_, at) => at);
    draft.learners = numbers.map((at) => ({
      ...structuredClone(learner),
      id: `leerling-${at}`,
      name: `${learner.name.slice(0, 116)} ${at}`,
    }));
    draft.trajectories = numbers.map((at) => ({
      ...structuredClone(trajectory),
      id: `traject-${at}`,
      learnerId: `leerling-${at}`,
      classGroupId: at < size * 0.6 ? '6vz' : '6vz-b',
    }));
  };
}
