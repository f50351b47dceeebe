import { endlessRest, workBlocksOf } from '../working-time/work-blocks.ts';
import { addBreach, type Breaches, hitDays } from './breaches.ts';
import { otherShift } from './other-shift.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit } from './rule.ts';

/**
 * Rests that are shorter than a limit, of work that resumes from one moment until another (the age decides which limit holds).
 * Rests between the same two shifts and of the same length are one hit with both days of each.
 */
export function* shortRests(
  facts: PlanFacts,
  ruleId: string,
  limit: number,
  from: number,
  until: number,
): Generator<Hit> {
  const blocks = workBlocksOf(facts.plan, facts.learner);
  const breaches: Breaches<number> = new Map();
  for (let at = 0; at < blocks.count - 1; at++) {
    const rest = blocks.rest[at]!;
    if (rest >= limit || rest === endlessRest) continue;
    const resumed = blocks.start[at + 1]!;
    if (resumed < from || resumed >= until) continue;
    const words = `${blocks.shape[at]} ${blocks.shape[at + 1]} ${rest}`;
    addBreach(breaches, words, rest, at, blocks.day[at]!, blocks.day[at + 1]!);
  }
  for (const { told: rest, days, blocks: ats, count } of breaches.values()) {
    const at = ats[0]!;
    const [before, after] = [blocks.shapes[blocks.shape[at]!]!, blocks.shapes[blocks.shape[at + 1]!]!];
    const next = ats.map((block) => block + 1);
    yield {
      days: hitDays(days, facts.plan.context.frame),
      value: quantity(rest, 'minutes'),
      limit: quantity(limit, 'minutes'),
      params: {
        shift: before.name,
        end: { time: before.end },
        start: { time: after.start },
        clock: { clockChange: rest - Math.max(0, blocks.start[at + 1]! - blocks.end[at]!) },
        count,
      },
      fix: () => otherShift(facts, next, ruleId) ?? otherShift(facts, ats, ruleId),
    };
  }
}
