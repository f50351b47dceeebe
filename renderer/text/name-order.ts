/** The order of names, the same in every language of the screen: they are Dutch names, and 2 comes before 10. */
const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
