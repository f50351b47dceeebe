/**
 * Findings that are solved with a date, a name or a signature instead of another plan. Errors among them stay with what
 * must be solved first.
 */
const paperFamilies = ['paperwork/', 'companies/', 'people/', 'money/'] as const;

const paperRules: ReadonlySet<string> = new Set([
  'agreements/end-reason',
  'agreements/model-contract',
  'deviations/agreed-late',
  'home-care/central-registration',
  'home-care/evaluation-missing',
  'home-care/feedback-missing',
  'home-care/new-evaluation',
  'leave/decided-without-reason',
  'leave/not-agreed',
  'trajectory/screening-late',
]);

/** True where papers, not days, solve what a rule finds. */
export function isPaperRule(ruleId: string): boolean {
  return paperRules.has(ruleId) || paperFamilies.some((family) => ruleId.startsWith(family));
}
