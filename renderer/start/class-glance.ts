import type { CheckedClassYear, CheckedLearner } from '../../shared/rules/check-class.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { Severity } from '../../shared/rules/rule.ts';
import { compareNames } from '../text/name-order.ts';

/** How a learner stands: the gravest finding that nobody accepted. */
export type Standing = Severity | 'fine';

export type GlanceTile = {
  readonly trajectoryId: string;
  readonly name: string;
  /** Null for a learner whose agreements the average of 20 hours does not cover. */
  readonly averageMinutes: number | null;
  readonly standing: Standing;
};

export type StandingCounts = Readonly<Record<Standing, number>>;

/** The gravest of findings that nobody accepted. */
export function standingOf(findings: readonly Finding[]): Standing {
  let standing: Standing = 'fine';
  for (const { severity, override } of findings) {
    if (override !== undefined) continue;
    if (severity === 'error') return 'error';
    if (severity === 'warning') standing = 'warning';
    else if (standing === 'fine') standing = 'info';
  }
  return standing;
}

function tileOf({ facts: { plan, learner, hours }, findings }: CheckedLearner): GlanceTile {
  return {
    trajectoryId: plan.trajectory.id,
    name: learner.name,
    averageMinutes: hours.denominatorHalfDays === 0 ? null : hours.averageMinutesPerWeek,
    standing: standingOf(findings),
  };
}

/** Every learner with average and standing, by name. */
export function glanceOf({ learners }: CheckedClassYear): readonly GlanceTile[] {
  return learners.map(tileOf).sort((a, b) => compareNames(a.name, b.name));
}

export function countStandings(tiles: readonly GlanceTile[]): StandingCounts {
  const counts = { fine: 0, info: 0, warning: 0, error: 0 };
  for (const { standing } of tiles) counts[standing] += 1;
  return counts;
}
