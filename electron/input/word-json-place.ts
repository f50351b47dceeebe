import { nl } from '../../shared/messages/nl.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import type { JsonStep } from './place-in-json.ts';

/** Headings of the workbook that differ from their field, by list and field. */
const headings: Readonly<Record<string, string>> = {
  'phases.maxMonths': 'maxPhaseMonths',
  'segments.name': 'segmentName',
  'overrides.day': 'overrideDay',
  'shiftCodes.code': 'shiftCode',
};

function hasText(texts: object, key: string): boolean {
  return Object.hasOwn(texts, key);
}

/** One field as the workbook heads it, else as a group of fields, else as the file writes it. */
function wordKey(key: string, translate: Translate): string {
  if (hasText(nl.workbook.columns, key)) return translate(`workbook.columns.${key}`);
  if (hasText(nl.workbook.sheets, key)) return translate(`workbook.sheets.${key}`);
  return hasText(nl.inputPlaces.groups, key) ? translate(`inputPlaces.groups.${key}`) : key;
}

function wordKeys(list: string, keys: readonly string[], translate: Translate): string {
  const heading = headings[`${list}.${keys.join('.')}`] ?? keys.join('_');
  if (hasText(nl.workbook.columns, heading)) return translate(`workbook.columns.${heading}`);
  const [first = '', ...rest] = keys.map((key) => wordKey(key, translate));
  return [first, ...rest.map((word) => word.charAt(0).toLocaleLowerCase() + word.slice(1))].join(', ');
}

function wordStep(step: JsonStep, translate: Translate): string {
  if ('keys' in step) return translate('inputPlaces.field', { field: wordKeys(step.list, step.keys, translate) });
  const { list, number, name, isCounted } = step;
  const countedName = name === undefined ? String(number) : translate('inputPlaces.counted', { number, name });
  const plainName = name ?? translate('inputPlaces.unnamed', { number });
  const words = isCounted ? countedName : plainName;
  return hasText(nl.inputPlaces.things, list)
    ? translate(`inputPlaces.things.${list}`, { name: words })
    : `${list} ${words}`;
}

/** A place in a class file in JSON in plain words: `Leerling Testleerling Aster, veld ‘Geboortedatum’`. */
export function wordJsonPlace(steps: readonly JsonStep[], translate: Translate): string {
  const words = steps.map((step) => wordStep(step, translate));
  const line = words.length > 0 ? words.join(', ') : translate('inputPlaces.file');
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
