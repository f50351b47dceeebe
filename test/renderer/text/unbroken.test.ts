import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatMinutes, formatQuantity, unbroken } from '../../../renderer/text/unbroken.ts';

test.each([
  ['Tot 1 u 12 minder dan 38 u.', 'Tot 1~u~12 minder dan 38~u.'],
  ['22 h 32 a week, at least 20 h/week', '22~h~32 a week, at least 20~h/week'],
  ['30 min pause, 8 h de travail', '30~min pause, 8~h de travail'],
  ['2\u2009184 u gepland', '2\u202f184~u gepland'],
  ['van 8.30 tot 12 uur, 5 uren en 3 minuten', 'van 8.30 tot 12 uur, 5 uren en 3 minuten'],
  ['week 37–43, 2 dagen', 'week 37–43, 2 dagen'],
])('holds durations of "%s" together', (text, held) => {
  expect(unbroken(text).replaceAll('\u00a0', '~')).toBe(held);
});

test('durations for the screen are held together', () => {
  expect(formatMinutes(-456, 'nl')).toBe('\u22127\u00a0u\u00a036');
  expect(formatQuantity({ amount: 1352, unit: 'minutesPerWeek' }, 'en')).toBe('22\u00a0h\u00a032 a week');
});

test('every screen takes its durations from here', () => {
  const root = join(import.meta.dirname, '..', '..', '..');
  const isOwn = (file: string) => {
    const imports = readFileSync(join(root, file), 'utf8').match(/import[^;]*messages\/format\.ts';/g) ?? [];
    return imports.some((line) => /formatMinutes|formatQuantity|formatTime/.test(line));
  };
  expect(globSync('renderer/**/*.{ts,tsx}', { cwd: root }).filter(isOwn)).toEqual([]);
});
