import type { Language } from '../../shared/messages/format.ts';

/** An amount as it is paid: "€ 728,70". */
export function formatEuros(cents: number, language: Language): string {
  return new Intl.NumberFormat(`${language}-BE`, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** Reads an amount in cents: "2111,89", "2.111,89", "2111.89", "€ 250"; undefined for anything else. */
export function parseEuros(text: string): number | undefined {
  const plain = text.replace(/[\s€\u202f\u00a0]/g, '');
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  return Number(match[1]!.replace(/[.,]/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
