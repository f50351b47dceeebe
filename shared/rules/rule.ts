import type { DayNumber, Weekday } from '../calendar/iso-date.ts';
import type { CompanyCondition } from '../input/company.ts';
import type { AdviceKey } from '../messages/nl/sources.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { LegalSource } from './legal-source.ts';
import type { ClassFacts, PlanFacts } from './plan-facts.ts';
import type { Quantity } from './quantity.ts';

/** `error` only where the source says must; practice and own decisions are `warning` or `info`. */
export type Severity = 'error' | 'warning' | 'info';

/** Whose word a rule follows: a law or official text, advice whose text under `sources` says whose it is, or what a user wrote down. */
export type RuleSource =
  | LegalSource
  | { readonly advice: AdviceKey; readonly url?: string }
  | { readonly stated: string };

/** A value for a message: a text as it is, a size, a day, days of one list, days of the week, a time of day in minutes, a holiday by its id in the calendar, minutes that a change of the clock adds or takes, conditions of a company's recognition, or a count that picks singular or plural. */
export type ParamValue =
  | string
  | number
  | Quantity
  | { readonly day: DayNumber }
  | { readonly days: readonly DayNumber[] }
  | { readonly weekdays: readonly Weekday[] }
  | { readonly time: number }
  | { readonly holiday: string }
  | { readonly clockChange: number }
  | { readonly conditions: readonly CompanyCondition[] };

/** What a check says: where and how much. The engine adds which rule, how severe and in which words. */
export type Hit = {
  /** Ascending day numbers, the first one is where the finding is shown. */
  readonly days: readonly [DayNumber, ...DayNumber[]];
  readonly value?: Quantity;
  readonly limit?: Quantity;
  /** Named values of the message; `count` picks singular or plural. */
  readonly params?: Readonly<Record<string, ParamValue>>;
  /** One edit that removes this finding and adds no error; a function where it has to be looked for, called when somebody asks. */
  readonly fix?: PlanEdit | (() => PlanEdit | undefined);
};

type RuleHead = {
  /** `family/kebab-name`, for ever. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  readonly source: RuleSource;
};

/** A rule over one learner's year. */
export type Rule = RuleHead & { readonly check: (facts: PlanFacts) => Iterable<Hit> };

/** A rule over the whole class year: capacity of workplaces, learners per mentor, free days of the school. */
export type ClassRule = RuleHead & { readonly checkClass: (facts: ClassFacts) => Iterable<ClassHit> };

/** A hit of a class rule also says whom it touches. */
export type ClassHit = Hit & { readonly trajectoryIds: readonly string[] };

/** The key of a rule's texts: `trajectory/start-window` reads `rules.trajectory.startWindow`. */
export function messageKeyOf(id: string): string {
  const camel = (text: string) => text.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return `rules.${id.split('/').map(camel).join('.')}`;
}
