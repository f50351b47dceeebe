const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML cannot hold are stored as `_xHHHH_` (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Marks text that happens to look like such an escape, and characters the writer leaves as they are but XML forbids. */
export function encodeEscapes(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);
}
