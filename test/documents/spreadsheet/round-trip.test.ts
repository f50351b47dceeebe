import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CellContent, columnLetters, textCell } from '../../../electron/documents/spreadsheet/cell.ts';
import { readWorkbook } from '../../../electron/documents/spreadsheet/read-workbook.ts';
import { writeWorkbook } from '../../../electron/documents/spreadsheet/writing/write-workbook.ts';
import { dayNumberOf, fromDayNumber, isoDate } from '../../../shared/calendar/iso-date.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).filter((value) => value.isWellFormed()),
  fc.constantFrom('=A1', '#REF!', '_x0041_', '_x005F_', ' a ', '\r\n', '\t', '\ufffe', '&lt;', ']]>', "'=1", '👩‍🎓'),
);
const seconds = fc.integer({ min: 0, max: 86_399 });
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text.map(textCell),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ kind: 'number' as const, value: value + 0 })),
  fc.integer().map((value) => ({ kind: 'number' as const, value })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
  fc.integer({ min: 0, max: 200_000 }).map((value) => ({ kind: 'time' as const, seconds: value })),
  fc
    .tuple(fc.integer({ min: dayNumberOf(1900, 1, 1), max: dayNumberOf(9999, 12, 31) }), seconds)
    // Before 1 January 1900 there is no serial, and on its first morning serial 1 has begun.
    .map(([day, value]) => ({ kind: 'date' as const, day: fromDayNumber(day), seconds: value })),
);

test('what is written is read back, cell for cell', async () => {
  const formats = ['text', 'integer', 'number', 'date', 'time'] as const;
  const table = fc.array(fc.array(content, { minLength: 5, maxLength: 5 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const columns = formats.map((format) => ({ header: format, width: 12, format }));
      const sheet = {
        kind: 'table' as const,
        name: 'Proef',
        columns,
        rows: rows.map((cells) => ({ cells })),
        spareRows: 2,
      };
      const bytes = await writeWorkbook({ title: 'Proef', writtenOn: isoDate('2026-11-23'), sheets: [sheet] });
      const expected = rows.map((cells, row) =>
        cells
          .map((cell, column) => ({ ...cell, row: row + 2, column: columnLetters(column + 1) }))
          .filter(({ kind }) => kind !== 'empty'),
      );
      const reading = await readWorkbook(bytes);
      const read = reading.ok ? reading.sheets[0]?.rows.slice(1).map(({ cells }) => cells) : reading.errors;
      expect(read).toEqual(expected.filter((cells) => cells.length > 0));
    }),
    { seed: 20_261_123, numRuns: 200 },
  );
});
