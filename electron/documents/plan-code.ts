import { createHash } from 'node:crypto';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';

/** Letters of a version code that are printed, in groups of four. */
const codeLength = 8;

/** A plan's days as text, a line for each half day. */
function textOf({ plan, leave }: PlanFacts): string {
  const lines = [`${plan.trajectory.id} ${plan.context.frame.schoolYear} ${plan.first} ${plan.last}`];
  for (let at = plan.first * 2; at < (plan.last + 1) * 2; at++) {
    const shift = plan.context.shifts[plan.shift[at]!];
    const where = shift ? `${plan.context.workplaces[shift.workplace]!.workplace.id}:${shift.code}` : '';
    lines.push(
      `${plan.kind[at]} ${plan.flags[at]} ${where} ${plan.workMinutes[at]} ${plan.lessonPeriods[at]} ${leave.paid[at]}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function computeCode(facts: readonly PlanFacts[]): string {
  const hash = createHash('sha256');
  for (const one of facts) hash.update(textOf(one));
  const text = hash.digest('hex').slice(0, codeLength).toUpperCase();
  return `${text.slice(0, 4)} ${text.slice(4)}`;
}

/** The last code asked for of a list that begins with these facts: every page of a file prints the same one. */
const computed = new WeakMap<PlanFacts, { readonly facts: readonly PlanFacts[]; readonly code: string }>();

/**
 * A short code of a plan's days, the same in every language and style: two sheets with one code show the same kinds,
 * shifts, minutes, lessons and paid leave. It recognises a version, it proves nothing.
 */
export function planCode(facts: readonly PlanFacts[]): string {
  const [first] = facts;
  const known = first && computed.get(first);
  if (known?.facts.length === facts.length && known.facts.every((one, at) => one === facts[at])) return known.code;
  const code = computeCode(facts);
  if (first) computed.set(first, { facts, code });
  return code;
}
