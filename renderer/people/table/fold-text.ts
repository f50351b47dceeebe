/** A text as it is searched: without accents, capitals and double spaces, so that "helene" finds "Hélène". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** True when every word that was typed stands somewhere in a folded text. */
export function matchesWords(folded: string, typed: string): boolean {
  return foldText(typed)
    .split(' ')
    .every((word) => folded.includes(word));
}
