import type { Parts } from '../archive/unpack.ts';
import { limits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { decodeEscapes } from './escapes.ts';
import { parseXml, partOf, spreadsheetVocabulary } from './xml.ts';

/** The texts of the workbook, which cells name by their place. Formatted text is read as its plain text. */
export function readSharedStrings(parts: Parts, name: string): readonly string[] {
  const strings: string[] = [];
  let pieces = '';
  let length = 0;
  let textDepth = 0;
  let phoneticDepth = 0;
  let isItem = false;
  parseXml(name, partOf(parts, name), spreadsheetVocabulary, {
    elements: Number.POSITIVE_INFINITY,
    open(element, _tag, depth) {
      if (depth === 2) isItem = element === 'si';
      // Phonetic readings of East Asian text stand beside the text and are no part of it.
      if (element === 'rPh' && phoneticDepth === 0) phoneticDepth = depth;
      if (element === 't' && phoneticDepth === 0) textDepth = depth;
    },
    text(text) {
      if (textDepth === 0) return;
      pieces += text;
      length += text.length;
      if (length > limits.textLength) refuse('tooMuchText', { limit: limits.textLength });
    },
    close(depth) {
      if (depth === textDepth) textDepth = 0;
      if (depth === phoneticDepth) phoneticDepth = 0;
      if (depth !== 2 || !isItem) return;
      const count = strings.push(decodeEscapes(pieces));
      if (count > limits.cells) refuse('tooManyCells', { limit: limits.cells });
      pieces = '';
    },
  });
  return strings;
}
