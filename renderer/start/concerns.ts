import type { CheckedClassYear } from '../../shared/rules/check-class.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { isPaperRule } from './paper-rules.ts';

export const concernGroups = ['solve', 'check', 'papers'] as const;
export type ConcernGroup = (typeof concernGroups)[number];

/** A finding and whom it is about: one trajectory, or all that a finding of the class touches. */
export type FoundAt = { readonly finding: Finding; readonly trajectoryIds: readonly string[] };

/** One row of what needs attention: a finding, or the same finding at several learners. */
export type Concern = {
  readonly key: string;
  readonly group: ConcernGroup;
  readonly ruleId: string;
  readonly found: readonly [FoundAt, ...FoundAt[]];
};

/** From so many learners on, the same finding is one row that opens. */
const leastToJoin = 3;

function groupOf({ severity, ruleId }: Finding): ConcernGroup {
  if (severity === 'error') return 'solve';
  return isPaperRule(ruleId) ? 'papers' : 'check';
}

/** Every error and warning that nobody accepted, of learners and of the class. */
function openFindings({ learners, findings }: CheckedClassYear): FoundAt[] {
  const isOpen = (finding: Finding) => finding.severity !== 'info' && finding.override === undefined;
  const ofLearners = learners.flatMap((learner) => {
    const trajectoryIds = [learner.facts.plan.trajectory.id];
    return learner.findings.filter(isOpen).map((finding) => ({ finding, trajectoryIds }));
  });
  return [
    ...ofLearners,
    ...findings.filter(isOpen).map((finding) => ({ finding, trajectoryIds: finding.trajectoryIds })),
  ];
}

function keyOf({ finding, trajectoryIds }: FoundAt): string {
  return `${finding.ruleId} ${trajectoryIds[0] ?? ''} ${finding.dates[0]}`;
}

function joinByRule(found: readonly FoundAt[]): Concern[] {
  const byRule = new Map<string, [FoundAt, ...FoundAt[]]>();
  for (const at of found) {
    const known = byRule.get(at.finding.ruleId);
    if (known) known.push(at);
    else byRule.set(at.finding.ruleId, [at]);
  }
  return [...byRule].flatMap(([ruleId, all]): Concern[] => {
    const group = groupOf(all[0].finding);
    if (all.length >= leastToJoin) return [{ key: ruleId, group, ruleId, found: all }];
    return all.map((at) => ({ key: keyOf(at), group, ruleId, found: [at] }));
  });
}

function firstDate({ found: [{ finding }] }: Concern): string {
  return finding.dates[0];
}

/** What needs attention now, by group and first date; the same finding at three or more learners is one concern. */
export function concernsOf(checked: CheckedClassYear): ReadonlyMap<ConcernGroup, readonly Concern[]> {
  const concerns = joinByRule(openFindings(checked)).sort((a, b) =>
    firstDate(a) === firstDate(b) ? a.key.localeCompare(b.key, 'en') : firstDate(a) < firstDate(b) ? -1 : 1,
  );
  return new Map(concernGroups.map((group) => [group, concerns.filter((concern) => concern.group === group)]));
}
