import { StringDecoder } from 'node:string_decoder';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Parts } from '../archive/unpack.ts';
import { limits } from '../limits.ts';
import { refuse, shown } from '../refusal.ts';

export type XmlHandlers = {
  /** How many elements the part may have; for parts whose handlers bound what they keep themselves: no end. */
  readonly elements?: number;
  /** `name` is the local name, or '' for an element of another vocabulary; the root has depth 1. */
  readonly open: (name: string, tag: SaxesTagNS, depth: number) => void;
  readonly close?: (depth: number) => void;
  readonly text?: (text: string) => void;
};

/** The two editions of the spreadsheet vocabulary: "transitional", which everyone writes, and "strict". */
export const spreadsheetVocabulary: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

const chunkBytes = 64 * 1024;

/** The part of that name; refuses when the package has none. */
export function partOf(parts: Parts, name: string): Buffer {
  return parts.get(name.toLowerCase()) ?? refuse('partMissing', { entry: shown(name) });
}

/**
 * Parses one part strictly and in pieces, so that memory follows its content and not its size. Throws a `Refusal`.
 * Every parser gets the same few handlers in the same order: other shapes make the library three times slower.
 */
export function parseXml(name: string, bytes: Buffer, vocabulary: ReadonlySet<string>, handlers: XmlHandlers): void {
  const damaged = (): never => refuse('partDamaged', { entry: shown(name) });
  const { open, close = nothing, text = nothing, elements = limits.xmlElements } = handlers;
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let count = 0;
  /** Bytes since the last tag: text, attributes or a comment that the parser is still gathering. */
  let untagged = 0;
  parser.on('error', damaged);
  parser.on('opentag', (tag) => {
    depth++;
    count++;
    untagged = 0;
    if (depth > limits.xmlDepth || count > elements) damaged();
    open(vocabulary.has(tag.uri) ? tag.local : '', tag, depth);
  });
  parser.on('closetag', () => {
    untagged = 0;
    close(depth);
    depth--;
  });
  parser.on('text', text);
  parser.on('cdata', text);
  const decoder = new StringDecoder('utf8');
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    const piece = bytes.subarray(start, start + chunkBytes);
    untagged += piece.length;
    if (untagged > limits.xmlUntaggedBytes) damaged();
    parser.write(decoder.write(piece));
  }
  parser.write(decoder.end());
  parser.close();
}

function nothing(): void {}

/** The value of an attribute without prefix. */
export function attributeOf(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

/** XML Schema booleans: 1 and true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
