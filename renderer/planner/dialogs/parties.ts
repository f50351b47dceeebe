import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Deviation } from '../../../shared/input/trajectory.ts';
import { agreementAt } from '../../../shared/plan/plan.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** A party to a deviation, the field that holds the day it agreed, and who it is. */
export type Party = {
  readonly party: 'learner' | 'representative' | 'school' | 'company';
  readonly field: 'agreedByLearnerDay' | 'agreedByRepresentativeDay' | 'agreedBySchoolDay' | 'agreedByCompanyDay';
  readonly name: string;
};

/** Who has to agree: the learner, for a minor the legal representative too, the school and the company of the agreement. */
export function partiesOf({ plan, learner }: PlanFacts, deviation: Deviation, isMinor: boolean): Party[] {
  const { context, classDays } = plan;
  const [first] = deviation.worked;
  const planned = first && agreementAt(plan, toDayNumber(first.date) - context.frame.first);
  const company = context.companies[(planned ?? plan.agreements[0])?.company ?? -1]?.company.name ?? '';
  const supervisor = classDays.classGroup.trajectorySupervisor;
  const school = [supervisor, classDays.school.name].filter((part) => part !== undefined).join(', ');
  return [
    { party: 'learner', field: 'agreedByLearnerDay', name: learner.name },
    ...(isMinor
      ? [
          {
            party: 'representative',
            field: 'agreedByRepresentativeDay',
            name: learner.legalRepresentative ?? '',
          } as const,
        ]
      : []),
    { party: 'school', field: 'agreedBySchoolDay', name: school },
    { party: 'company', field: 'agreedByCompanyDay', name: company },
  ];
}
