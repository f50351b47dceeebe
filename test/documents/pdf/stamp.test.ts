import { expect, test } from 'vitest';
import { paintCell } from '../../../electron/documents/pdf/paint-day.ts';
import { addPage, closeSheetFile, decoration, openSheetFile } from '../../../electron/documents/pdf/sheet-file.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';

function fileWithCell(width: number): Uint8Array {
  const file = openSheetFile({ title: 'Proef', language: 'nl', date: isoDate('2026-10-12') });
  addPage(file, 100, 100);
  decoration(file, () => paintCell(file, { x: 10, y: 10, width, height: 5 }, 'local-free', 'colour'));
  return closeSheetFile(file);
}

test('a cell of a hair more or less gives the same bytes, whichever came first', () => {
  const [wide, narrow, wideAgain] = [12.3549, 12.3451, 12.3549].map(fileWithCell);
  expect(narrow).toEqual(wide);
  expect(wideAgain).toEqual(wide);
});

test('a cell of another size gives other bytes', () => {
  expect(fileWithCell(13)).not.toEqual(fileWithCell(12));
});
