import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/documents/spreadsheet/read-workbook.ts';
import type { Table, TableValue } from '../../../electron/documents/table/table.ts';
import { workbookOf } from '../../../electron/documents/table/workbook.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';

const date = isoDate('2026-09-01');

function tableOf(rows: readonly (readonly TableValue[])[]): Table {
  const kinds = ['text', 'day', 'time', 'duration', 'count', 'halfDays', 'percent'] as const;
  return {
    id: 'days',
    name: 'Dagen',
    columns: kinds.map((kind) => ({ header: kind, kind, width: 12 })),
    rows,
    frozenColumns: 1,
  };
}

async function cellsOf(table: Table) {
  const reading = await readWorkbook(await workbookOf([table], 'Proef', date));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ cells }) => cells.map(({ row, column, ...content }) => content)),
  }));
}

describe('workbookOf', () => {
  test('days, times, durations and numbers are real ones', async () => {
    const day = toDayNumber(isoDate('2026-12-25'));
    const [sheet] = await cellsOf(tableOf([['Aster', day, 1845, 60_000, 12, 5, 6134]]));
    expect(sheet?.rows[1]).toEqual([
      { kind: 'text', text: 'Aster' },
      { kind: 'date', day: '2026-12-25', seconds: 0 },
      { kind: 'time', seconds: 405 * 60 },
      { kind: 'time', seconds: 60_000 * 60 },
      { kind: 'number', value: 12 },
      { kind: 'number', value: 2.5 },
      { kind: 'number', value: 61.34 },
    ]);
  });

  test.each(['=SUM(A1)', '+1', '-1', '@x', '\tx', "'x", '1/2', '007', '#N/A'])(
    'the text %j stays that text',
    async (text) => {
      const [sheet] = await cellsOf(tableOf([[text]]));
      expect(sheet?.rows[1]).toEqual([{ kind: 'text', text }]);
    },
  );

  test('more rows than a sheet holds are cut between learners', async () => {
    const rows = Array.from({ length: 45_000 }, (_, index) => [`Testleerling ${Math.floor(index / 303)}`]);
    const sheets = await cellsOf(tableOf(rows));
    expect(sheets.map(({ name }) => name)).toEqual(['Dagen 1', 'Dagen 2', 'Dagen 3']);
    expect(sheets.map((sheet) => sheet.rows.length - 1)).toEqual([66 * 303, 66 * 303, 45_000 - 132 * 303]);
  });

  test('same table, same bytes', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => workbookOf([tableOf([['Aster']])], 'Proef', date)));
    expect(Buffer.compare(first!, second!)).toBe(0);
  });
});
