/** A file name has at most this many UTF-16 units, as Windows counts them, ending included. */
const longestName = 80;
/** Most file systems refuse a name of more than 255 bytes; letters outside the first planes take four each. */
const longestBytes = 255;

/** Devices of Windows: no file can have such a name, whatever its ending. */
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

const safeName = /^[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_-]*\.[a-z0-9]{1,8}$/u;

const encoder = new TextEncoder();

function fits(name: string): boolean {
  return name.length <= longestName && encoder.encode(name).length <= longestBytes;
}

/** True for a name this program gives to files: one part of a path, no device, short enough. */
export function isSafeFileName(name: string): boolean {
  const stem = name.slice(0, name.lastIndexOf('.'));
  if (/\p{Default_Ignorable_Code_Point}/u.test(name) || name !== name.normalize('NFC')) return false;
  return fits(name) && safeName.test(name) && !reservedNames.test(stem);
}

/** Letters (with their marks), digits, `-` and `_`; what nobody sees goes, everything else becomes one `-` between two of them. */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{Nd}_-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
}

/** Shortens a stem letter by letter until it fits before an ending. */
function cutToFit(stem: string, ending: string): string {
  const letters = [...stem];
  while (letters.length > 0 && !fits(`${letters.join('')}${ending}`)) letters.pop();
  return letters.join('').replace(/-+$/, '');
}

/**
 * A file name from texts, joined by `-`: NFC, letters, digits, `-` and `_`, at most 80 characters, never a device of
 * Windows. The first text is the one that is cut. The extension is the program's own, without its dot.
 */
export function fileNameOf(texts: readonly [string, ...string[]], extension: string): string {
  const [first, ...rest] = texts.map(cleanText);
  const tail = rest.filter((text) => text !== '').map((text) => `-${text}`);
  const dotted = `.${extension}`;
  const stem = cutToFit(first || '_', `${tail.join('')}${dotted}`) || '_';
  const whole = cutToFit(`${stem}${tail.join('')}`, dotted);
  return `${whole}${reservedNames.test(whole) ? '_' : ''}${dotted}`;
}

/** What two names have in common when some file system holds them for one. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  const ending = `-${number}${name.slice(dot)}`;
  return `${cutToFit(name.slice(0, dot), ending)}${ending}`;
}

/** Numbers homonyms from 2 on, regardless of case; the first keeps its name, and no number takes a name another has by itself. */
export function distinctNames(names: readonly string[]): string[] {
  const asked = new Set(names.map(foldedName));
  const given = new Set<string>();
  return names.map((name) => {
    let chosen = name;
    for (let number = 2; given.has(foldedName(chosen)); number++) {
      const candidate = numbered(name, number);
      if (!asked.has(foldedName(candidate))) chosen = candidate;
    }
    given.add(foldedName(chosen));
    return chosen;
  });
}
