import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { languages } from '../../shared/messages/format.ts';
import { wordFinding, wordParams } from '../../shared/messages/word-finding.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import { rules as catalogue } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import type { Quantity } from '../../shared/rules/quantity.ts';
import type { ParamValue, Rule } from '../../shared/rules/rule.ts';
import { aCase, type CaseChange, contextOf } from './a-case.ts';
import { newErrors } from './new-errors.ts';

/** What a row expects of one finding: its dates alone, or more of it. */
export type Expected =
  | readonly string[]
  | {
      readonly dates: readonly string[];
      readonly value?: Quantity;
      readonly limit?: Quantity;
      readonly margin?: Quantity;
      readonly params?: Readonly<Record<string, ParamValue>>;
      readonly fix?: object | undefined;
    };

export type RuleCase = {
  /** A sentence about the plan, not about the code. */
  readonly name: string;
  readonly change?: CaseChange;
  /** The day it is; default 1 September 2026. */
  readonly today?: string;
  readonly finds: readonly Expected[];
};

function findingsOf(rules: readonly Rule[], classYear: ClassYear, today: string): Finding[] {
  const context = contextOf(classYear);
  return checkPlan(gatherFacts(context, classYear.trajectories[0]!, toDayNumber(isoDate(today))), rules);
}

/** Compares a finding with a row's expectation; `fix: undefined` asks that there is none. */
export function expectFinding(finding: Finding, expected: Expected): void {
  if (Array.isArray(expected)) {
    expect(finding.dates).toEqual(expected);
    return;
  }
  const { fix, ...rest } = expected as Exclude<Expected, readonly string[]>;
  expect(finding).toMatchObject(rest);
  expect(finding.dates).toEqual(rest.dates);
  if (fix !== undefined) expect(finding.fix).toMatchObject(fix);
  else if ('fix' in expected) expect(finding.fix).toBeUndefined();
}

/** Words the finding in every language: nothing left unfilled, and each of the rule's own parameters used somewhere. */
export async function expectWords(finding: Finding): Promise<void> {
  for (const language of languages) {
    const translate = await createTranslate(language);
    const used = new Set<string>();
    const watched = new Proxy(wordParams(finding, language), {
      get(target, name) {
        used.add(String(name));
        return Reflect.get(target, name) as unknown;
      },
    });
    const text = wordFinding(finding, language, translate);
    for (const part of ['title', 'detail', 'advice'] as const) {
      expect(text[part], `${language} ${finding.messageKey}.${part}`).not.toContain('{{');
      expect(text[part], `${language} ${finding.messageKey}.${part}`).not.toContain(finding.messageKey);
      translate(`${finding.messageKey}.${part}`, watched);
    }
  }
}

/** A fix removes its finding and adds no new error, against every rule of the catalogue. */
function expectFixed(rule: Rule, finding: Finding, classYear: ClassYear, today: string): void {
  if (!finding.fix) return;
  const fixed: ClassYear = {
    ...classYear,
    trajectories: [applyEdit(classYear.trajectories[0]!, finding.fix), ...classYear.trajectories.slice(1)],
  };
  const key = (found: Finding) => `${found.ruleId} ${found.dates[0]}`;
  const before = findingsOf(catalogue, classYear, today);
  const after = findingsOf(catalogue, fixed, today);
  expect(findingsOf([rule], fixed, today).map(key), 'the fix leaves its finding').not.toContain(key(finding));
  const added = newErrors(before, after);
  expect(added.map(key), 'the fix adds errors').toEqual([]);
}

/**
 * A table of cases for one rule: all findings of each row, exactly and in order. A table needs a row that passes and one
 * that finds. Every finding is also worded in three languages, and every fix is tried.
 */
export function describeRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    test('has a row that passes and a row that finds', () => {
      expect(cases.some(({ finds }) => finds.length === 0)).toBe(true);
      expect(cases.some(({ finds }) => finds.length > 0)).toBe(true);
      expect(catalogue).toContain(rule);
    });
    for (const { name, change, today = '2026-09-01', finds } of cases) {
      test(name, async () => {
        const classYear = aCase(change);
        const findings = findingsOf([rule], classYear, today);
        expect(findings.map(({ dates }) => dates)).toEqual(
          finds.map((expected) => (Array.isArray(expected) ? expected : (expected as { dates: string[] }).dates)),
        );
        for (const [index, finding] of findings.entries()) {
          expectFinding(finding, finds[index]!);
          await expectWords(finding);
          expectFixed(rule, finding, classYear, today);
        }
      });
    }
  });
}
