import type { CaseDraft } from './a-case.ts';

type DeviationDraft = NonNullable<CaseDraft['trajectories'][number]['deviations']>[number];

/** A deviation that is in order: two work days in the carnival holiday of the base case, taken back on the first two after it. */
export function aDeviation(change: Partial<DeviationDraft> = {}): DeviationDraft {
  return {
    id: 'krokus',
    learningOpportunity: 'Testkans: verhuis van een afdeling',
    whyOnlyThen: 'De afdeling verhuist alleen dan (test)',
    isVoluntary: true,
    worked: [
      { date: '2027-02-10', part: 'day' },
      { date: '2027-02-11', part: 'day' },
    ],
    recuperation: [
      { date: '2027-02-17', part: 'day' },
      { date: '2027-02-18', part: 'day' },
    ],
    agreedByLearnerDay: '2027-01-11',
    agreedBySchoolDay: '2027-01-12',
    agreedByCompanyDay: '2027-01-13',
    ...change,
  };
}
