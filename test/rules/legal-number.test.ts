import { expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { type LegalNumber, numberOn } from '../../shared/rules/legal-number.ts';

const source = { stated: 'Invented for this test' };
const rows: readonly [LegalNumber, ...LegalNumber[]] = [
  { value: 1, from: isoDate('2020-09-01'), source },
  { value: 2, from: isoDate('2024-09-01'), source },
];

test.each([
  { day: '2019-01-01', value: 1 },
  { day: '2020-09-01', value: 1 },
  { day: '2024-08-31', value: 1 },
  { day: '2024-09-01', value: 2 },
  { day: '2090-01-01', value: 2 },
])('the number of $day is $value', ({ day, value }) => {
  expect(numberOn(rows, toDayNumber(isoDate(day)))).toBe(value);
});
