import { agreementRules } from './agreements.ts';
import { capacityRules } from './capacity.ts';
import { classYearRules } from './class-year.ts';
import { companyRules } from './companies.ts';
import { deviationRules } from './deviations.ts';
import { homeCareRules } from './home-care.ts';
import { hoursRules } from './hours.ts';
import { leaveRules } from './leave.ts';
import { leaveClassRules } from './leave-replacement-days.ts';
import { minorsRules } from './minors.ts';
import { moneyRules } from './money.ts';
import { paperworkRules } from './paperwork.ts';
import { peopleRules } from './people.ts';
import { phaseRules } from './phases.ts';
import { planRules } from './plan-rules.ts';
import type { ClassRule, Rule } from './rule.ts';
import { trajectoryRules } from './trajectory.ts';
import { workingTimeRules } from './working-time.ts';

/** Every rule over one learner's year, family by family. */
export const rules: readonly Rule[] = [
  ...trajectoryRules,
  ...phaseRules,
  ...agreementRules,
  ...planRules,
  ...homeCareRules,
  ...peopleRules,
  ...companyRules,
  ...paperworkRules,
  ...workingTimeRules,
  ...minorsRules,
  ...hoursRules,
  ...leaveRules,
  ...deviationRules,
  ...moneyRules,
];

/** Every rule over the whole class year. */
export const classRules: readonly ClassRule[] = [...capacityRules, ...classYearRules, ...leaveClassRules];
