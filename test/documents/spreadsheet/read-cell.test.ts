import { describe, expect, test } from 'vitest';
import {
  type CellContent,
  cellAt,
  columnLetters,
  columnNumber,
  emptyCell,
  numberCell,
  textCell,
} from '../../../electron/documents/spreadsheet/cell.ts';
import { readDay } from '../../../electron/documents/spreadsheet/read-day.ts';
import { readInteger, readNumber } from '../../../electron/documents/spreadsheet/read-number.ts';
import { isBlank, readText } from '../../../electron/documents/spreadsheet/read-text.ts';
import { readTime } from '../../../electron/documents/spreadsheet/read-time.ts';
import { problemAt, type Reading } from '../../../electron/documents/spreadsheet/reading.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';

/** A value, or "code found". */
function outcome(reading: Reading<unknown>): unknown {
  return reading.ok ? reading.value : [reading.issue.code, ...Object.values(reading.issue.params)].join(' ');
}
const date = (day: string, seconds = 0): CellContent => ({ kind: 'date', day: isoDate(day), seconds });
const time = (seconds: number): CellContent => ({ kind: 'time', seconds });
const yes: CellContent = { kind: 'boolean', value: true };

describe('readText', () => {
  test.each([
    [emptyCell, ''],
    [textCell('  Testleerling Aster \n'), 'Testleerling Aster'],
    [textCell('e\u0301'), 'é'],
    [textCell('7\u00a0VZ\u202f'), '7 VZ'],
    [textCell('\ufeff\u200bx\u2060'), 'x'],
    [textCell('regel 1\r\nregel 2\rregel 3'), 'regel 1\nregel 2\nregel 3'],
    [textCell("'=1+1"), '=1+1'],
    [textCell("'+32"), '+32'],
    [textCell("'-"), '-'],
    [textCell("'@x"), '@x'],
    [textCell("'\tx"), 'x'],
    [textCell("'s morgens"), "'s morgens"],
    [textCell("''=x"), "''=x"],
    [numberCell(9000), '9000'],
    [numberCell(7.5), '7.5'],
    [textCell('a\u0000b'), 'textHasControl'],
    [textCell('a\u001bb'), 'textHasControl'],
    [date('2026-02-01'), 'textExpected 2026-02-01'],
    [time(27_360), 'textExpected 7:36'],
    [yes, 'textExpected TRUE'],
  ])('%o', (cell, expected) => {
    expect(outcome(readText(cell))).toBe(expected);
  });

  test.each([
    [emptyCell, true],
    [textCell(' \u00a0'), true],
    [textCell('-'), false],
    [numberCell(0), false],
  ])('blank: %o', (cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });
});

describe('readDay', () => {
  test.each([
    [date('2026-09-01'), '2026-09-01'],
    [textCell('2026-09-01'), '2026-09-01'],
    [textCell('2026-9-1'), '2026-09-01'],
    [textCell(' 1/9/2026 '), '2026-09-01'],
    [textCell('01-09-2026'), '2026-09-01'],
    [textCell('1.9.2026'), '2026-09-01'],
    [textCell('29/2/2028'), '2028-02-29'],
    [textCell('29/2/2027'), 'dayNotReal 29/2/2027'],
    [textCell('9/13/2026'), 'dayNotReal 9/13/2026'],
    [textCell('1/9/26'), 'dayYearShort 1/9/26'],
    [textCell('1/9-2026'), 'dayUnreadable 1/9-2026'],
    [textCell('1 september'), 'dayUnreadable 1 september'],
    [textCell(`${'x'.repeat(70)}\u0000`), `dayUnreadable ${'x'.repeat(59)}…`],
    [date('2026-09-01', 27_360), 'dayHasTime 2026-09-01 7:36'],
    [numberCell(46_266), 'dayIsNumber 46266 2026-09-01'],
    [numberCell(46_266.5), 'dayUnreadable 46266.5'],
    [numberCell(-3), 'dayUnreadable -3'],
    [time(0), 'dayUnreadable 0:00'],
    [yes, 'dayUnreadable TRUE'],
    [emptyCell, 'cellEmpty'],
    [textCell(' '), 'cellEmpty'],
  ])('%o', (cell, expected) => {
    expect(outcome(readDay(cell))).toBe(expected);
  });
});

describe('readTime', () => {
  test.each([
    [time(27_360), 456],
    [time(0), 0],
    [time(86_400), 1_440],
    [time(86_460), 'timeNotReal 24:01'],
    [time(27_361), 'timeHasSeconds 7:36:01'],
    [textCell('7:36'), 456],
    [textCell('07:36:00'), 456],
    [textCell('7.36'), 456],
    [textCell('7u36'), 456],
    [textCell('7 u 36'), 456],
    [textCell('7h36'), 456],
    [textCell('21.30 u'), 1_290],
    [textCell('7U'), 420],
    [textCell('24:00'), 1_440],
    [textCell('24:01'), 'timeNotReal 24:01'],
    [textCell('7:60'), 'timeNotReal 7:60'],
    [textCell('7:36:15'), 'timeHasSeconds 7:36:15'],
    [textCell('7,36'), 'timeUnreadable 7,36'],
    [textCell('7'), 'timeUnreadable 7'],
    [textCell('7:3'), 'timeUnreadable 7:3'],
    [numberCell(7.36), 'timeIsNumber 7.36'],
    [date('2026-09-01', 27_360), 'timeUnreadable 2026-09-01 7:36'],
    [yes, 'timeUnreadable TRUE'],
    [emptyCell, 'cellEmpty'],
  ])('%o', (cell, expected) => {
    expect(outcome(readTime(cell))).toBe(expected);
  });
});

describe('readInteger and readNumber', () => {
  test.each([
    [numberCell(38), 38, 38],
    [numberCell(-0.5), 'integerExpected -0.5', -0.5],
    [numberCell(2 ** 60), 'integerExpected 1152921504606847000', 2 ** 60],
    [textCell(' 38 '), 38, 38],
    [textCell('36,5'), 'integerExpected 36,5', 36.5],
    [textCell('36.5'), 'integerExpected 36.5', 36.5],
    [textCell('1.000,5'), 'integerExpected 1.000,5', 'numberExpected 1.000,5'],
    [textCell('1e3'), 'integerExpected 1e3', 'numberExpected 1e3'],
    [textCell('veel'), 'integerExpected veel', 'numberExpected veel'],
    [yes, 'integerExpected TRUE', 'numberExpected TRUE'],
    [time(60), 'integerExpected 0:01', 'numberExpected 0:01'],
    [emptyCell, 'cellEmpty', 'cellEmpty'],
  ])('%o', (cell, integer, number) => {
    expect(outcome(readInteger(cell))).toBe(integer);
    expect(outcome(readNumber(cell))).toBe(number);
  });
});

describe('places', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [200, 'GR'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %d is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });

  test('a cell that a row does not list is empty and has its place', () => {
    const row = { row: 12, cells: [{ kind: 'number', value: 1, row: 12, column: 'B' }] } as const;
    expect(cellAt(row, 'B')).toBe(row.cells[0]);
    expect(cellAt(row, 'C')).toEqual({ kind: 'empty', row: 12, column: 'C' });
  });

  test('an issue gets the place of its cell', () => {
    const reading = readDay(emptyCell);
    expect(!reading.ok && problemAt('Leerlingen', { kind: 'empty', row: 3, column: 'D' }, reading.issue)).toEqual({
      code: 'cellEmpty',
      sheet: 'Leerlingen',
      row: 3,
      column: 'D',
      params: {},
    });
  });
});
