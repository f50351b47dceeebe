import { createHash } from 'node:crypto';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';

/** Letters of a version code that are printed, in groups of four. */
const codeLength = 8;

/**
 * A short code of a plan's days, the same in every language and style: two sheets with one code show the same kinds,
 * shifts, minutes, lessons and paid leave. It recognises a version, it proves nothing.
 */
export function planCode(facts: readonly PlanFacts[]): string {
  const hash = createHash('sha256');
  for (const { plan, leave } of facts) {
    hash.update(`${plan.trajectory.id} ${plan.context.frame.schoolYear} ${plan.first} ${plan.last}\n`);
    for (let day = plan.first; day <= plan.last; day++) {
      for (const at of [day * 2, day * 2 + 1]) {
        const shift = plan.context.shifts[plan.shift[at]!];
        const where = shift ? `${plan.context.workplaces[shift.workplace]!.workplace.id}:${shift.code}` : '';
        hash.update(
          `${plan.kind[at]} ${plan.flags[at]} ${where} ${plan.workMinutes[at]} ${plan.lessonPeriods[at]} ${leave.paid[at]}\n`,
        );
      }
    }
  }
  const text = hash.digest('hex').slice(0, codeLength).toUpperCase();
  return `${text.slice(0, 4)} ${text.slice(4)}`;
}
