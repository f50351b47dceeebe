import type { CheckedClassYear } from '../../shared/rules/check-class.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { isPaperRule } from './paper-rules.ts';

/** What asks for attention now, what is wrong first. */
export const urgentGroups = ['solve', 'check', 'papers'] as const;
/** What breaks nothing comes after all else: good to know, and to settle together. */
export type ConcernGroup = (typeof urgentGroups)[number] | 'discuss';

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
  if (severity === 'info') return 'discuss';
  return isPaperRule(ruleId) ? 'papers' : 'check';
}

/** Every finding that nobody accepted, of learners and of the class. */
function openFindings({ learners, findings }: CheckedClassYear): FoundAt[] {
  const isOpen = (finding: Finding) => finding.override === undefined;
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

/** What was found, by group and first date; the same finding at three or more learners is one concern. */
export function concernsOf(checked: CheckedClassYear): ReadonlyMap<ConcernGroup, readonly Concern[]> {
  const concerns = joinByRule(openFindings(checked)).sort((a, b) =>
    firstDate(a) === firstDate(b) ? a.key.localeCompare(b.key, 'en') : firstDate(a) < firstDate(b) ? -1 : 1,
  );
  const groups = [...urgentGroups, 'discuss'] as const;
  return new Map(groups.map((group) => [group, concerns.filter((concern) => concern.group === group)]));
}
