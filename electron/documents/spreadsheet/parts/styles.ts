import type { Parts } from '../archive/unpack.ts';
import { refuse, shown } from '../refusal.ts';
import { type FormatKind, kindOfFormatCode, kindOfFormatId } from './number-format.ts';
import { attributeOf, parseXml, partOf, spreadsheetVocabulary } from './xml.ts';

/** Longer than any program writes; a bound on the work for one format. */
const longestCode = 1_024;

/** What the cell styles make of a number, by style index. */
export function readFormatKinds(parts: Parts, name: string): readonly FormatKind[] {
  const codes = new Map<number, FormatKind>();
  const kinds: FormatKind[] = [];
  let isCellStyle = false;
  parseXml(name, partOf(parts, name), spreadsheetVocabulary, {
    open(element, tag, depth) {
      if (depth === 2) isCellStyle = element === 'cellXfs';
      const id = Number(attributeOf(tag, 'numFmtId') ?? '0');
      if (depth === 3 && element === 'numFmt') {
        const code = attributeOf(tag, 'formatCode') ?? '';
        if (code.length > longestCode) refuse('partDamaged', { entry: shown(name) });
        codes.set(id, kindOfFormatCode(code));
      }
      // The codes come before the styles that use them (ISO/IEC 29500-1, CT_Stylesheet).
      if (depth === 3 && element === 'xf' && isCellStyle) kinds.push(codes.get(id) ?? kindOfFormatId(id));
    },
  });
  return kinds;
}
