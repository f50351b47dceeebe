import type { Trajectory } from '../../../shared/input/trajectory.ts';
import type { Stretchable } from './bounds.ts';
import { buildYear } from './build-year.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Found } from './finding.ts';
import { type Leave, settleLeave } from './leave.ts';
import type { PlannedYear } from './plan-day.ts';
import type { Shared } from './prepare.ts';
import { checkAgreements } from './rules/agreements.ts';
import { checkDeviations } from './rules/deviations.ts';
import { checkHomeCare } from './rules/home-care.ts';
import { checkHours } from './rules/hours.ts';
import { checkLeave } from './rules/leave.ts';
import { checkMinors } from './rules/minors.ts';
import { checkMinorSundays } from './rules/minors-sundays.ts';
import { checkPlanRules } from './rules/plan.ts';
import { checkRest } from './rules/rest.ts';
import { checkTrajectory } from './rules/trajectory.ts';
import { checkWorkingTime } from './rules/working-time.ts';
import { trainingDates } from './training-dates.ts';
import { workYear } from './work.ts';

export type CheckedYear = { year: PlannedYear; figures: Figures; leave: Leave; findings: Found[] };

/** Builds, measures and checks one learner's year; findings by date, then by rule. */
export function checkYear(shared: Shared, trajectory: Trajectory, today: string): CheckedYear {
  const year = buildYear(shared, trajectory);
  const figures = figuresOf(year);
  const leave = settleLeave(year);
  const work = workYear(year);
  const training = trainingDates(year);
  const own: Stretchable = {
    year,
    training: new Set(training),
    firstDay: year.days[0]?.iso ?? trajectory.firstDay,
    lastDay: year.days.at(-1)?.iso ?? trajectory.lastDay,
  };
  const findings = [
    ...checkHours(year, figures),
    ...checkWorkingTime(work),
    ...checkRest(work),
    ...checkMinors(work),
    ...checkMinorSundays(work),
    ...checkLeave(year, leave, today),
    ...checkTrajectory(own),
    ...checkAgreements(own, today),
    ...checkHomeCare(year, today),
    ...checkDeviations(year),
    ...checkPlanRules(year, figures),
  ];
  findings.sort((a, b) => `${a.date} ${a.rule}`.localeCompare(`${b.date} ${b.rule}`));
  return { year, figures, leave, findings };
}
