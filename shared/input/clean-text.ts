/** Spaces that programs and web pages put for an ordinary one: non-breaking, figure and narrow. */
const otherSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Marks without width: byte order mark, joiners and breaks of width zero, direction marks. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** CSV files that are safe to open in a spreadsheet program put an apostrophe before these. */
const guarded = /^'(?=[=+\-@\t\r])/;

/** Text as a person typed it: NFC, ordinary spaces, trimmed, line ends as \n, without the guarding apostrophe. */
export function cleanText(text: string): string {
  const unguarded = text.trim().normalize('NFC').replace(guarded, '');
  return unguarded.replace(/\r\n?/g, '\n').replace(otherSpaces, ' ').replace(invisible, '').trim();
}
