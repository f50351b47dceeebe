import { en } from '../../shared/messages/en.ts';
import { fr } from '../../shared/messages/fr.ts';
import { nl } from '../../shared/messages/nl.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import type { SheetDefinition } from './draft.ts';
import type { Field } from './field.ts';

const workbooks = [nl.workbook, en.workbook, fr.workbook];

/** A heading or word as it is compared: without outer space, in small letters. */
export function comparable(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl');
}

/** The value a word stands for in a set of choices, in any language or as the value itself. */
export function valueOfWord(set: string, word: string): string | undefined {
  const wanted = comparable(word);
  for (const { choices } of workbooks) {
    const words = (choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[set] ?? {};
    for (const [value, text] of Object.entries(words)) {
      if (comparable(text) === wanted || comparable(value) === wanted) return value;
    }
  }
  return undefined;
}

export function wordOfValue(set: string, value: string, translate: Translate): string {
  return translate(`workbook.choices.${set}.${value}`);
}

/** The field a heading means on a sheet, in any language. */
export function fieldOfHeading(definition: SheetDefinition, heading: string): Field | undefined {
  const wanted = comparable(heading);
  return definition.fields.find(({ label }) =>
    workbooks.some(
      ({ columns }) => comparable((columns as Readonly<Record<string, string>>)[label] ?? label) === wanted,
    ),
  );
}

/** The sheet a name means, in any language. */
export function sheetOfName(definitions: readonly SheetDefinition[], name: string): SheetDefinition | undefined {
  const wanted = comparable(name);
  return definitions.find(({ id }) =>
    workbooks.some(({ sheets }) => comparable((sheets as Readonly<Record<string, string>>)[id] ?? id) === wanted),
  );
}

/** True for the sheet that only explains. */
export function isExplanation(name: string): boolean {
  return workbooks.some(({ sheets }) => comparable(sheets.explanation) === comparable(name));
}
