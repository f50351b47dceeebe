import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { workBlocksOf } from '../../../shared/working-time/work-blocks.ts';
import type { ShownPlan } from '../state/shown-plan.ts';

/** Too little rest between the work of one day and what follows on another, in minutes. */
export type ShortRest = {
  readonly day: number;
  readonly next: number;
  readonly rest: number;
  readonly limit: number;
};

const betweenShifts: ReadonlySet<string> = new Set(['working-time/daily-rest', 'minors/daily-rest']);
const beforeLesson = 'working-time/rest-before-lesson';

/** Pairs of days of a finding with its very rest between them: one finding may hold several pairs. */
function pairsOf({ facts: { plan, learner } }: ShownPlan, finding: Finding, rest: number): [number, number][] {
  const { first } = plan.context.frame;
  const days = new Set(finding.dates.map((date) => toDayNumber(date) - first));
  if (finding.ruleId === beforeLesson) {
    return [...days].filter((day) => days.has(day + 1)).map((day) => [day, day + 1]);
  }
  const blocks = workBlocksOf(plan, learner);
  const pairs: [number, number][] = [];
  for (let at = 0; at < blocks.count - 1; at++) {
    const [day, next] = [blocks.day[at]!, blocks.day[at + 1]!];
    if (blocks.rest[at] === rest && days.has(day) && days.has(next)) pairs.push([day, next]);
  }
  return pairs;
}

/** The rests that are too short, from what was found and not accepted. */
export function shortRestsOf(shown: ShownPlan): readonly ShortRest[] {
  return shown.findings.flatMap((finding) => {
    const { ruleId, value, limit, override } = finding;
    const isRest = betweenShifts.has(ruleId) || ruleId === beforeLesson;
    if (!isRest || override || value?.unit !== 'minutes' || limit?.unit !== 'minutes') return [];
    return pairsOf(shown, finding, value.amount).map(([day, next]) => ({
      ...{ day, next },
      ...{ rest: value.amount, limit: limit.amount },
    }));
  });
}
