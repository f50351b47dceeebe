/**
 * The texts of one rule. `sentence` states the rule for lists; a finding reads `title` (what, with the value), `detail`
 * (how much, when) and `advice` (what to do). A text that depends on `count` is split in `_one` and `_other`.
 */
export type RuleTexts = Readonly<{ sentence: string } & (TitleTexts & DetailTexts & AdviceTexts)>;
type TitleTexts = { title: string } | { title_one: string; title_other: string };
type DetailTexts = { detail: string } | { detail_one: string; detail_other: string };
type AdviceTexts = { advice: string } | { advice_one: string; advice_other: string };

/** The texts of a family of rules, by camel-case rule name. */
export type FamilyTexts = Readonly<Record<string, RuleTexts>>;
