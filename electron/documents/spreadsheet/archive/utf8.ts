import { isUtf8 } from 'node:buffer';
import { limits } from '../limits.ts';
import { refuse, shown } from '../refusal.ts';

const encodings = ['utf-8', 'utf8', 'utf-16', 'us-ascii'];
const declaration = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{0,40})["']/;

/**
 * An XML part as UTF-8 without byte order mark. Refuses other encodings than UTF-8 and marked UTF-16, and any
 * document type: entities are the one thing in XML that can grow or reach outside the file.
 */
export function utf8Of(name: string, content: Buffer): Buffer {
  const utf8 = decoded(name, content);
  if (utf8.includes('<!DOCTYPE') || utf8.includes('<!ENTITY')) refuse('dtdNotAllowed', { entry: shown(name) });
  // UTF-16 without its mark, or another encoding altogether, would hide both words from the line above.
  const encoding = declaration.exec(utf8.toString('latin1', 0, 256))?.[1] ?? 'utf-8';
  const isPlain = isUtf8(utf8) && !utf8.includes(0) && encodings.includes(encoding.toLowerCase());
  return isPlain ? utf8 : refuse('partDamaged', { entry: shown(name) });
}

function decoded(name: string, content: Buffer): Buffer {
  const [first, second, third] = content;
  if (first === 0xff && second === 0xfe) return fromUtf16(name, 'utf-16le', content);
  if (first === 0xfe && second === 0xff) return fromUtf16(name, 'utf-16be', content);
  return first === 0xef && second === 0xbb && third === 0xbf ? content.subarray(3) : content;
}

function fromUtf16(name: string, encoding: string, content: Buffer): Buffer {
  if (content.length > limits.utf16Bytes) refuse('partDamaged', { entry: shown(name) });
  try {
    return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(content));
  } catch {
    return refuse('partDamaged', { entry: shown(name) });
  }
}
