import { describe, expect, test } from 'vitest';
import { formatClockChange, formatQuantity, type Language } from '../../shared/messages/format.ts';

describe('half days in words', () => {
  const rows: readonly (readonly [halfDays: number, language: Language, text: string])[] = [
    [0, 'nl', '0 dagen'],
    [1, 'nl', '0,5 dag'],
    [2, 'nl', '1 dag'],
    [3, 'nl', '1,5 dagen'],
    [0, 'en', '0 days'],
    [1, 'en', '0.5 days'],
    [2, 'en', '1 day'],
    [3, 'en', '1.5 days'],
    [0, 'fr', '0 jour'],
    [1, 'fr', '0,5 jour'],
    [3, 'fr', '1,5 jour'],
    [4, 'fr', '2 jours'],
  ];
  test.each(rows)('%i half days in %s: %s', (amount, language, text) => {
    expect(formatQuantity({ amount, unit: 'halfDays' }, language)).toBe(text);
  });
});

describe('a change of the clock in words', () => {
  const rows: readonly (readonly [minutes: number, language: Language, text: string])[] = [
    [0, 'nl', ''],
    [60, 'nl', ' (de klok gaat een uur terug)'],
    [-60, 'nl', ' (de klok gaat een uur vooruit)'],
    [60, 'en', ' (the clock goes back an hour)'],
    [-60, 'fr', ' (l’heure avance d’une heure)'],
  ];
  test.each(rows)('%i minutes in %s: "%s"', (minutes, language, text) => {
    expect(formatClockChange(minutes, language)).toBe(text);
  });
});
