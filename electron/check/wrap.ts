/** Spaces inside a size, such as "25 u 34" or "10 min", at which no line breaks. */
const insideSizes = /(?<=\d) (?=(?:u|h|min|%)(?!\p{L}))|(?<=\d (?:u|h)) (?=\d\d(?!\d))/gu;

/** Breaks a sentence at 110 columns, never inside a size, and indents every line. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(insideSizes, '\u00a0').split(' ')) {
    if (line !== '' && indent.length + line.length + word.length + 1 > 110) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((text) => `${indent}${text.replaceAll('\u00a0', ' ')}`).join('\n');
}
