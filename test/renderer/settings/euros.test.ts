import { expect, test } from 'vitest';
import { formatEuros, parseEuros } from '../../../renderer/settings/euros.ts';

test.each([
  ['2111,89', 211_189],
  ['2.111,89', 211_189],
  ['2111.89', 211_189],
  ['€ 2.111,89', 211_189],
  ['2.111', 211_100],
  ['250', 25_000],
  ['250,5', 25_050],
  ['0,9', 90],
  ['', undefined],
  ['2,1,3', undefined],
  ['veel', undefined],
  ['-5', undefined],
])('the amount %j is %j cents', (text, cents) => {
  expect(parseEuros(text)).toBe(cents);
});

test.each(['nl', 'en', 'fr'] as const)('an amount as it is written in %s is read back as it was', (language) => {
  for (const cents of [90, 25_000, 211_189, 1_234_567]) expect(parseEuros(formatEuros(cents, language))).toBe(cents);
});
