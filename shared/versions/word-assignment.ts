import type { Translate } from '../messages/word-finding.ts';

const words: ReadonlySet<string> = new Set(['school', 'work', 'free', 'leave']);

/** What a half day is laid down to be, in words: "Les", "Vrij", "Dienst L". */
export function wordAssignment(assignment: string, translate: Translate): string {
  if (words.has(assignment)) return translate(`versions.assignments.${assignment}`);
  return translate('versions.assignments.shift', { code: assignment.split('@')[0]! });
}

/** What all of them are laid down to be, where it is one thing. */
export function commonAssignment(pins: readonly { readonly assignment: string }[]): string | undefined {
  const [first] = pins;
  return pins.every(({ assignment }) => assignment === first?.assignment) ? first?.assignment : undefined;
}
