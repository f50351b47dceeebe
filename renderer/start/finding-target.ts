import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Finding } from '../../shared/rules/finding.ts';

/** Where a finding without a fix is solved: a day of the plan, or a record with its form. */
export type FindingTarget =
  | { readonly screen: 'planner'; readonly trajectoryId: string; readonly day: string }
  | {
      readonly screen: 'people';
      readonly list: 'learners' | 'mentors' | 'companies' | 'workplaces' | 'schools';
      readonly id: string;
    };

const learnerRules: ReadonlySet<string> = new Set([
  'paperwork/medical-examination',
  'paperwork/medical-result-unknown',
  'paperwork/medically-unfit',
  'paperwork/representative-missing',
  'trajectory/prior-schooling',
  'trajectory/screening-missing',
  'trajectory/screening-late',
  'trajectory/full-time-compulsory',
  'home-care/registration-number',
  'class-year/duplicate-learner',
]);

function byName(things: readonly { readonly id: string; readonly name: string }[], name: unknown): string | undefined {
  return typeof name === 'string' ? things.find((thing) => thing.name === name)?.id : undefined;
}

/** The record that a finding is about, by the name that it says. */
function recordOf({ ruleId, params }: Finding, classYear: ClassYear): FindingTarget | undefined {
  const people = (list: 'mentors' | 'companies' | 'workplaces' | 'schools', id: string | undefined) =>
    id === undefined ? undefined : ({ screen: 'people', list, id } as const);
  if (ruleId.startsWith('people/')) return people('mentors', byName(classYear.mentors, params.mentor));
  if (ruleId.startsWith('companies/')) return people('companies', byName(classYear.companies, params.company));
  if (ruleId.startsWith('class-year/')) {
    return (
      people('schools', byName(classYear.schools, params.school)) ??
      people('mentors', byName(classYear.mentors, params.mentor))
    );
  }
  const isPlace = ruleId === 'paperwork/address-missing' || ruleId === 'capacity/workplace-full';
  return isPlace ? people('workplaces', byName(classYear.workplaces, params.workplace)) : undefined;
}

/** Where a person goes to solve a finding of a learner or of the class. */
export function targetOf(
  finding: Finding,
  trajectoryIds: readonly string[],
  classYear: ClassYear,
): FindingTarget | undefined {
  const record = recordOf(finding, classYear);
  if (record) return record;
  const [trajectoryId] = trajectoryIds;
  if (trajectoryId === undefined) return undefined;
  if (learnerRules.has(finding.ruleId)) {
    const trajectory = classYear.trajectories.find(({ id }) => id === trajectoryId);
    if (trajectory) return { screen: 'people', list: 'learners', id: trajectory.learnerId };
  }
  return { screen: 'planner', trajectoryId, day: finding.dates[0] };
}
