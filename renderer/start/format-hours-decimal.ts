import type { Language } from '../../shared/messages/format.ts';

/** Minutes as hours with one decimal for narrow places: "22,5", and "20" where it is whole. Rounded down, so that just under a limit never reads as the limit. */
export function formatHoursDecimal(minutes: number, language: Language): string {
  const tenths = Math.floor(minutes / 6) / 10;
  return language === 'en' ? String(tenths) : String(tenths).replace('.', ',');
}
