import type { Parts } from '../archive/unpack.ts';
import { refuse, shown } from '../refusal.ts';
import { type DateSystem, date1900, date1904 } from '../serial.ts';
import { attributeOf, isTrue, parseXml, partOf, spreadsheetVocabulary } from './xml.ts';

export type SheetEntry = {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly relationshipId: string;
};

export type WorkbookPart = { readonly sheets: readonly SheetEntry[]; readonly dateSystem: DateSystem };

/** The list of sheets and the date system, from the workbook part. */
export function readWorkbookPart(parts: Parts, name: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let dateSystem = date1900;
  parseXml(name, partOf(parts, name), spreadsheetVocabulary, {
    open(element, tag, depth) {
      if (depth === 2 && element === 'workbookPr' && isTrue(attributeOf(tag, 'date1904'))) dateSystem = date1904;
      if (depth !== 3 || element !== 'sheet') return;
      const sheetName = attributeOf(tag, 'name');
      const link = Object.values(tag.attributes).find(
        ({ local, uri }) => local === 'id' && uri.endsWith('/relationships'),
      );
      if (sheetName === undefined || !isSheetName(sheetName) || link === undefined) {
        refuse('partDamaged', { entry: shown(name) });
      }
      sheets.push({ name: sheetName, state: stateOf(attributeOf(tag, 'state')), relationshipId: link.value });
    },
  });
  return { sheets, dateSystem };
}

/** An unknown state counts as hidden: a person might not see the sheet. */
function stateOf(state: string | undefined): SheetEntry['state'] {
  if (state === undefined || state === 'visible') return 'visible';
  return state === 'veryHidden' ? 'veryHidden' : 'hidden';
}

/** Excel allows 31 characters; other programs allow more, but none writes a page of text or control characters. */
function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 128 && name.isWellFormed() && !/\p{Cc}/u.test(name);
}
