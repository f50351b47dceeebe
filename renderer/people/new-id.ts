/** Room for a number behind the name. */
const longestStem = 50;

/** A name as an id: letters and digits in lower case, words joined by hyphens. */
function stemOf(name: string, otherwise: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [...(words ?? [otherwise]).join('-')].slice(0, longestStem).join('').replace(/-+$/, '');
}

/** A new id for a thing with a name, numbered where the id is taken. */
export function newId(name: string, taken: Iterable<string>, otherwise: string): string {
  const known = new Set(taken);
  const stem = stemOf(name, otherwise);
  if (!known.has(stem)) return stem;
  let number = 2;
  while (known.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
