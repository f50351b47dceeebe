import type { RuleSource } from '../../shared/rules/rule.ts';

export const sourceStatuses = ['confirmed', 'check', 'own'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

/** How sure a source is: a text says so, practice or a user's own words to be checked, or the planner's own choice. */
export function statusOf(source: RuleSource): SourceStatus {
  if ('stated' in source) return 'check';
  if ('advice' in source) return source.url ? 'check' : 'own';
  return 'confirmed';
}
