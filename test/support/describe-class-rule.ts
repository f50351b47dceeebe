import { describe, expect, test } from 'vitest';
import { classRules } from '../../shared/rules/catalogue.ts';
import { checkClass } from '../../shared/rules/check-class.ts';
import type { ClassRule } from '../../shared/rules/rule.ts';
import { aCase, type CaseChange, classFactsOf } from './a-case.ts';
import { type Expected, expectFinding, expectWords } from './describe-rule.ts';

/** What a row expects of one finding, and whom it touches. */
export type ExpectedOfClass = Exclude<Expected, readonly string[]> & { readonly trajectoryIds: readonly string[] };

export type ClassRuleCase = {
  /** A sentence about the class, not about the code. */
  readonly name: string;
  readonly change?: CaseChange;
  /** The day it is; default 1 September 2026. */
  readonly today?: string;
  readonly finds: readonly ExpectedOfClass[];
};

/** A table of cases for one class rule: all findings of each row, exactly and in order, worded in three languages. */
export function describeClassRule(rule: ClassRule, cases: readonly ClassRuleCase[]): void {
  describe(rule.id, () => {
    test('has a row that passes and a row that finds', () => {
      expect(cases.some(({ finds }) => finds.length === 0)).toBe(true);
      expect(cases.some(({ finds }) => finds.length > 0)).toBe(true);
      expect(classRules).toContain(rule);
    });
    for (const { name, change, today = '2026-09-01', finds } of cases) {
      test(name, async () => {
        const findings = checkClass(classFactsOf(aCase(change), today), [rule]);
        expect(findings.map(({ dates, trajectoryIds }) => ({ dates, trajectoryIds }))).toEqual(
          finds.map(({ dates, trajectoryIds }) => ({ dates, trajectoryIds })),
        );
        for (const [index, finding] of findings.entries()) {
          expectFinding(finding, finds[index]!);
          await expectWords(finding);
        }
      });
    }
  });
}
