import { describe, expect, test } from 'vitest';
import { readWorkbookInWorker } from '../../../electron/documents/spreadsheet/read-in-worker.ts';
import { oneSheet, workbookBytes } from '../../support/workbook-xml.ts';

const small = workbookBytes(oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row>'));
const bounds = { milliseconds: 60_000, heapMegabytes: 512 };

/** About 300,000 cells with texts of their own: seconds of work and tens of megabytes. */
function large(): Uint8Array {
  const rows = Array.from({ length: 15_000 }, (_, row) => {
    const cells = Array.from(
      { length: 20 },
      (_, n) => `<c t="inlineStr"><is><t>${(row * 7_919 * (n + 3)) % 999_983}</t></is></c>`,
    );
    return `<row>${cells.join('')}</row>`;
  });
  return workbookBytes(oneSheet(rows.join('')));
}

describe('readWorkbookInWorker', () => {
  test('answers what the reader answers, and leaves the bytes to the caller', async () => {
    expect(await readWorkbookInWorker(small)).toEqual({
      ok: true,
      sheets: [{ name: 'Blad', rows: [{ row: 1, cells: [{ kind: 'text', text: 'é', row: 1, column: 'A' }] }] }],
    });
    expect(small.length).toBeGreaterThan(0);
  });

  test('problems come through', async () => {
    expect(await readWorkbookInWorker(Buffer.from('naam;klas'))).toEqual({
      ok: false,
      errors: [{ code: 'textFile', params: {} }],
    });
  });

  test('a file above the limit never reaches the thread', async () => {
    expect(await readWorkbookInWorker(new Uint8Array(21 * 1024 * 1024 + 1))).toEqual({
      ok: false,
      errors: [{ code: 'fileTooBig', params: { megabytes: 22, limit: 20 } }],
    });
  });

  test('time is bounded: the thread is stopped and the next file is read', async () => {
    expect(await readWorkbookInWorker(large(), { ...bounds, milliseconds: 1 })).toEqual({
      ok: false,
      errors: [{ code: 'readerTimeout', params: { seconds: 1 } }],
    });
    expect((await readWorkbookInWorker(small)).ok).toBe(true);
  });

  test('memory is bounded: the thread dies alone and the next file is read', async () => {
    expect(await readWorkbookInWorker(large(), { ...bounds, heapMegabytes: 16 })).toEqual({
      ok: false,
      errors: [{ code: 'readerOutOfMemory', params: {} }],
    });
    expect((await readWorkbookInWorker(small)).ok).toBe(true);
  });

  test('the process goes on while a file is read', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    const reading = await readWorkbookInWorker(large(), bounds);
    clearInterval(timer);
    expect(reading.ok).toBe(true);
    expect(ticks).toBeGreaterThan(10);
  });
});
