import { type DayNumber, fromDayNumber, type IsoDate } from '../calendar/iso-date.ts';
import type { Override } from '../input/trajectory.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { Finding } from './finding.ts';
import type { PlanFacts } from './plan-facts.ts';
import { type Hit, messageKeyOf, type Rule } from './rule.ts';

const messageKeys = new Map<string, string>();

function messageKeyFor(id: string): string {
  const known = messageKeys.get(id);
  if (known !== undefined) return known;
  const key = messageKeyOf(id);
  messageKeys.set(id, key);
  return key;
}

function datesOf(days: readonly [DayNumber, ...DayNumber[]]): [IsoDate, ...IsoDate[]] {
  const [first, ...rest] = days;
  return [fromDayNumber(first), ...rest.map(fromDayNumber)];
}

function overrideFor(id: string, firstDate: IsoDate, overrides: readonly Override[]): Override | undefined {
  return overrides.find(({ ruleId, date }) => ruleId === id && (date === undefined || date === firstDate));
}

/** Looks for a fix once, on the first reading: many findings are counted and listed, few are solved, and a fix can cost a plan. */
function offerFix(finding: Finding, find: () => PlanEdit | undefined): void {
  let looked: { readonly fix: PlanEdit | undefined } | undefined;
  Object.defineProperty(finding, 'fix', {
    enumerable: true,
    get() {
      looked ??= { fix: find() };
      return looked.fix;
    },
  });
}

/** Turns a hit into a finding: stamps id, severity and texts, and measures the margin. */
export function stampFinding(rule: Omit<Rule, 'check'>, hit: Hit, overrides: readonly Override[]): Finding {
  const { value, limit, fix } = hit;
  const dates = datesOf(hit.days);
  const override = overrides.length === 0 ? undefined : overrideFor(rule.id, dates[0], overrides);
  const finding: Finding = {
    ruleId: rule.id,
    severity: rule.severity,
    messageKey: messageKeyFor(rule.id),
    dates,
    ...(value && { value }),
    ...(limit && { limit }),
    ...(value &&
      limit &&
      value.unit === limit.unit && { margin: { amount: Math.abs(value.amount - limit.amount), unit: value.unit } }),
    params: hit.params ?? {},
    source: rule.source,
    ...(typeof fix === 'object' && { fix }),
    ...(override && { override }),
  };
  if (typeof fix === 'function') offerFix(finding, fix);
  return finding;
}

/** Findings by first date, then by rule, so that the same plan always reads the same. */
export function sortFindings<T extends Finding>(findings: T[]): T[] {
  return findings.sort((a, b) => {
    if (a.dates[0] !== b.dates[0]) return a.dates[0] < b.dates[0] ? -1 : 1;
    return a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0;
  });
}

/** Checks one learner's year against rules; never throws on a plan, however wrong it is. */
export function checkPlan(facts: PlanFacts, rules: readonly Rule[]): Finding[] {
  const overrides = facts.plan.trajectory.overrides ?? [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const hit of rule.check(facts)) findings.push(stampFinding(rule, hit, overrides));
  }
  return sortFindings(findings);
}
