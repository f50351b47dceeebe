import type { ConditionVerdict } from '../money/incentive.ts';
import { formatDay, formatQuantity, type Language } from './format.ts';
import type { Translate } from './word-finding.ts';

/** One condition of an incentive in a sentence: how it stands, with its sizes or the day it turns on. */
export function wordCondition(condition: ConditionVerdict, language: Language, translate: Translate): string {
  const { code, verdict, value, limit, day } = condition;
  return translate(`incentives.conditions.${code}.${verdict}`, {
    ...(value && { value: formatQuantity(value, language) }),
    ...(limit && { limit: formatQuantity(limit, language) }),
    ...(day !== undefined && { day: formatDay(day, language, true) }),
  });
}
