import type { CaseDraft } from './a-case.ts';

/** Words typed into the plan that no export may carry. */
export const privateWords = 'ziek thuis, griep';

/**
 * A year with everything a plan can hold: nights over both clock changes, a split shift, a half day of work beside
 * lessons, exams with and without known hours, free days of school and company, a deviation with its recuperation, and a
 * second agreement after a gap. Names need quoting in every format.
 */
export function fillYear(draft: CaseDraft): void {
  const [trajectory, learner, school, group, company] = [
    draft.trajectories[0]!,
    draft.learners[0]!,
    draft.schools[0]!,
    draft.classGroups[0]!,
    draft.companies[0]!,
  ];
  learner.name = '=Testleerling "Aster"; de Eerste, Ünal';
  school.address = 'Lesstraat 2, 9999 Proefdorp';
  school.calendar = [
    { firstDay: '2026-10-12', lastDay: '2026-10-12', part: 'day', kind: 'localFree' },
    { firstDay: '2027-01-26', lastDay: '2027-01-26', part: 'day', kind: 'studyDay', name: 'Studiedag; digitaal' },
  ];
  group.calendar = [
    { firstDay: '2026-12-14', lastDay: '2026-12-15', part: 'day', kind: 'exam', name: 'Kerstexamens' },
    { firstDay: '2026-12-16', lastDay: '2026-12-16', part: 'morning', kind: 'exam' },
  ];
  company.localFreeDayIsWorkDay = false;
  company.closures = [{ firstDay: '2027-01-04', lastDay: '2027-01-08', part: 'day', name: 'Inventaris' }];
  trajectory.segments = [
    {
      firstDay: '2026-09-01',
      lastDay: '2027-06-30',
      cycle: [
        { mon: 'school', tue: 'school', wed: 'V', thu: 'S', fri: { morning: 'school', afternoon: 'work' }, sat: 'N' },
      ],
    },
  ];
  trajectory.pins = [
    { date: '2027-02-04', part: 'day', assignment: 'free', reason: privateWords },
    { date: '2027-03-04', part: 'afternoon', assignment: 'leave', reason: privateWords },
    { date: '2027-03-27', part: 'day', assignment: 'N@wzc-1', reason: privateWords },
  ];
  trajectory.deviations = [
    {
      id: 'kerst',
      learningOpportunity: 'Kerstviering met bewoners',
      isVoluntary: true,
      worked: [{ date: '2026-12-23', part: 'day' }],
      recuperation: [{ date: '2027-01-13', part: 'day' }],
      agreedByLearnerDay: '2026-12-01',
      agreedBySchoolDay: '2026-12-01',
      agreedByCompanyDay: '2026-12-01',
    },
  ];
  const first = trajectory.agreements[0]!;
  const [residential, home] = first.placements;
  trajectory.agreements = [
    { ...first, plannedLastDay: '2027-04-30', placements: [residential!, { ...home!, lastDay: '2027-04-30' }] },
    { ...first, firstDay: '2027-05-10', placements: [{ ...home!, firstDay: '2027-05-10' }] },
  ];
}

/** A classmate with another name and the same year. */
export function addClassmate(draft: CaseDraft, id: string, name: string): void {
  draft.learners.push({ ...structuredClone(draft.learners[0]!), id, name });
  draft.trajectories.push({ ...structuredClone(draft.trajectories[0]!), id: `${id}-2026`, learnerId: id });
}
