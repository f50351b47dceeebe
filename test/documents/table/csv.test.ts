import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf, guardText } from '../../../electron/documents/table/csv.ts';
import type { ColumnKind, Table, TableValue } from '../../../electron/documents/table/table.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { cleanText } from '../../../shared/input/clean-text.ts';

function tableOf(columns: readonly (readonly [string, ColumnKind])[], rows: readonly (readonly TableValue[])[]): Table {
  return {
    id: 'days',
    name: 'Dagen',
    columns: columns.map(([header, kind]) => ({ header, kind, width: 10 })),
    rows,
    frozenColumns: 0,
  };
}

const oneCell = (value: TableValue, kind: ColumnKind) => csvOf(tableOf([['K', kind]], [[value]])).slice(4, -2);

describe('csvOf', () => {
  test('is UTF-8 with BOM, semicolons and CRLF, the last line included', () => {
    const table = tableOf(
      [
        ['Leerling', 'text'],
        ['Datum', 'day'],
      ],
      [['Testleerling Ünal', toDayNumber(isoDate('2026-09-01'))]],
    );
    expect(csvOf(table)).toBe('\uFEFFLeerling;Datum\r\nTestleerling Ünal;1/09/2026\r\n');
    expect([...new TextEncoder().encode(csvOf(table)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('a table without rows has its header', () => {
    expect(csvOf(tableOf([['Leerling', 'text']], []))).toBe('\uFEFFLeerling\r\n');
  });

  test.each([
    ['day', toDayNumber(isoDate('2026-12-25')), '25/12/2026'],
    ['day', toDayNumber(isoDate('2027-01-01')), '1/01/2027'],
    ['time', 425, '07:05'],
    ['time', 1845, '06:45'],
    ['time', 1440, '00:00'],
    ['duration', 456, '7:36'],
    ['duration', 0, '0:00'],
    ['duration', 60_000, '1000:00'],
    ['halfDays', 5, '2,5'],
    ['halfDays', 4, '2'],
    ['percent', 6134, '61,34'],
    ['percent', 6000, '60'],
    ['count', 12, '12'],
    ['count', undefined, ''],
  ] as const)('%s %s reads %s', (kind, value, text) => {
    expect(oneCell(value, kind)).toBe(text);
  });

  test.each([
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['a\r\nb', '"a\r\nb"'],
    ['a,b', 'a,b'],
    [' a ', '" a "'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+32 9 000', "'+32 9 000"],
    ['-3', "'-3"],
    ['@aster', "'@aster"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['=1\n+2', '"\'=1\n+2"'],
    ["'=1", "'=1"],
    ["''=1", "''=1"],
    ["'s Gravenwezel", "'s Gravenwezel"],
    ['0 = 0', '0 = 0'],
  ])('the text %j is written %j', (text, written) => {
    expect(oneCell(text, 'text')).toBe(written);
  });

  test('a text in a column of numbers ends the export', () => {
    expect(() => oneCell('drie', 'count')).toThrow(TypeError);
  });

  test('every text of a class file comes back as the import reads it, and none looks like a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed()),
      fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n;"\'a ') }),
    );
    const typed = text.map(cleanText);
    fc.assert(
      fc.property(fc.array(fc.tuple(typed, typed), { minLength: 1 }), (rows) => {
        const csv = csvOf(
          tableOf(
            [
              ['A', 'text'],
              ['B', 'text'],
            ],
            rows,
          ),
        );
        const read = Papa.parse<string[]>(csv.slice(1, -2), { delimiter: ';', newline: '\r\n' });
        expect(read.errors).toEqual([]);
        expect(read.data.slice(1).map((row) => row.map(cleanText))).toEqual(rows);
        expect(read.data.flat().some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false);
      }),
      { seed: 20260901 },
    );
  });
});

test('what the import takes away is what the export put there, in every text that a class file can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."=+-@\t\r'a ") }).map(cleanText), (text) => {
      expect(cleanText(guardText(text))).toBe(text);
    }),
    { seed: 20260901 },
  );
});
