import type { Translate } from '../messages/word-finding.ts';

const words: ReadonlySet<string> = new Set(['school', 'work', 'free', 'leave']);

/** The name that workplaces give a shift code; undefined where they give none or do not agree. */
export type NameOfShift = (code: string) => string | undefined;

/** What a half day is laid down to be, in words: "Les", "Vrij", "Late dienst". */
export function wordAssignment(
  assignment: string,
  translate: Translate,
  nameOf: NameOfShift = () => undefined,
): string {
  if (words.has(assignment)) return translate(`versions.assignments.${assignment}`);
  const code = assignment.split('@')[0]!;
  return nameOf(code) ?? translate('versions.assignments.shift', { code });
}

/** What all of them are laid down to be, where it is one thing. */
export function commonAssignment(pins: readonly { readonly assignment: string }[]): string | undefined {
  const [first] = pins;
  return pins.every(({ assignment }) => assignment === first?.assignment) ? first?.assignment : undefined;
}

/** Names of shift codes as the given workplaces have them. */
export function shiftNamesOf(
  workplaces: readonly {
    readonly shiftCodes: readonly { readonly code: string; readonly name?: string | undefined }[];
  }[],
): NameOfShift {
  const codes = workplaces.flatMap(({ shiftCodes }) => shiftCodes);
  return (code) => {
    const names = new Set(codes.filter((one) => one.code === code).map(({ name }) => name));
    return names.size === 1 ? [...names][0] : undefined;
  };
}
