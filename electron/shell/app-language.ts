import { type Language, languages } from '../../shared/messages/format.ts';

/** The first language of the machine that the planner speaks; Dutch where it speaks none of them. */
export function languageOfMachine(preferred: readonly string[]): Language {
  const known = preferred.flatMap(
    (tag) => languages.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language) ?? [],
  );
  return known[0] ?? 'nl';
}
