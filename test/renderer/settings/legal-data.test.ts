import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { legalData } from '../../../renderer/settings/legal-data.ts';
import { statusOfDatum, wordValidity, wordValue } from '../../../renderer/settings/word-datum.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { maxPaidDays, publicDaysPerYear } from '../../../shared/leave/entitlement-tables.ts';
import { en } from '../../../shared/messages/en.ts';
import { fr } from '../../../shared/messages/fr.ts';
import { nl } from '../../../shared/messages/nl.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const data = legalData.flatMap((group) => group.data);
const shown = new Set<unknown>(data.map(({ rows }) => rows));

describe('the numbers of the law on screen', () => {
  test('are all that the rules follow', async () => {
    const files = globSync(['shared/rules/legal-numbers-*.ts', 'shared/money/premium-numbers.ts'], { cwd: root });
    expect(files.length).toBeGreaterThan(8);
    const missing: string[] = [];
    for (const file of files) {
      const exported = (await import(join(root, file))) as Record<string, unknown>;
      for (const [name, value] of Object.entries(exported)) {
        if (Array.isArray(value) && !shown.has(value) && name !== 'premiumShare') missing.push(`${file} ${name}`);
      }
    }
    expect(missing).toEqual([]);
    expect(shown.has(maxPaidDays) && shown.has(publicDaysPerYear)).toBe(true);
  });
  test('have a name of their own in every language, and no name is left over', () => {
    const names = data.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const texts of [nl, en, fr]) {
      expect(Object.keys(texts.legalData.numbers).sort()).toEqual(names.toSorted());
      expect(Object.keys(texts.legalData.groups).sort()).toEqual(legalData.map(({ group }) => group).sort());
      expect(new Set(Object.values(texts.legalData.numbers)).size).toBe(names.length);
    }
  });
});

test.each([
  [1200, 'minutesPerWeek', '20\u00a0u per week'],
  [930, 'monthDay', '30 sep'],
  [1320, 'clock', '22\u00a0u'],
  [6000, 'tenThousandths', '60 %'],
  [2, 'halfDays', '1 dag'],
  [25, 'years', '25 jaar'],
] as const)('%s as %s reads %s', (value, unit, words) => {
  expect(wordValue(value, unit, 'nl')).toBe(words);
});

test('a number says since when it holds, and until when where that is known', () => {
  const source = { stated: 'x' };
  const from = isoDate('2023-09-01');
  expect(wordValidity({ value: 1, from, source }, 'nl')).toEqual({ from: '1 sep 2023' });
  expect(wordValidity({ value: 1, from, until: isoDate('2024-08-31'), source }, 'en').until).toBe('31 Aug 2024');
});

test('a number whose text leaves open what it counts is to be checked; own choices say so', () => {
  const statusOf = (name: string) => {
    const datum = data.find((one) => one.name === name)!;
    return statusOfDatum(datum, datum.rows[0]!);
  };
  expect(statusOf('weeklyMinimumMinutes')).toBe('confirmed');
  expect(statusOf('vestaMinutesPerWeek')).toBe('check');
  expect(statusOf('usualLearnersPerMentor')).toBe('check');
  expect(statusOf('lessonPeriodShort')).toBe('own');
});
