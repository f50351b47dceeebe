import { describe, expect, test } from 'vitest';
import { canSpell, fontCuts, openFont, spell } from '../../../electron/documents/pdf/fonts.ts';

describe('the cuts', () => {
  test.each(fontCuts)('%s has all of Latin, the euro and the signs of the sheets', (cut) => {
    const text = 'ÀÉîöüçñøåæœßŁłŞşğıİȘșȚțžćđőűąęĦāĶķņŵŷ €–—−…·•’“”²';
    expect(spell(cut, text)).toBe(text);
  });
  test('are opened once', () => {
    expect(openFont('regular')).toBe(openFont('regular'));
  });
});

test.each([
  ['e\u0301', 'é', 'marks are composed'],
  ['Ж', 'Ж', 'Cyrillic stays'],
  ['a\u200bb', 'ab', 'nothing invisible'],
  ['a\tb\nc', 'a b c', 'control characters are spaces'],
  ['名', '?', 'a script the font does not have'],
  ['ﷺ', '?', 'not even its parts'],
])('%j is written as %j: %s', (text, written) => {
  expect(spell('regular', text)).toBe(written);
});

test('the narrow cut says when it lacks letters', () => {
  expect(canSpell('narrow', 'Łukasz')).toBe(true);
  expect(canSpell('narrow', 'Λουκάς')).toBe(false);
  expect(canSpell('regular', 'Λουκάς')).toBe(true);
});
