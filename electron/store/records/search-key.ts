/** A name as it is searched: without accents, capitals and double spaces, so that "helene" finds "Hélène". */
export function searchKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
