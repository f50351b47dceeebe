import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../../electron/documents/spreadsheet/archive/unpack.ts';
import { readWorkbook, type WorkbookReading } from '../../../electron/documents/spreadsheet/read-workbook.ts';
import { fileProblemParams } from '../../../shared/messages/file-problem.ts';
import { oneSheet, workbookBytes } from '../../support/workbook-xml.ts';
import { zip } from '../../support/zip.ts';

const real = readFileSync(new URL('./fixtures/libreoffice.xlsx', import.meta.url));
const original = await readWorkbook(real);
const parts = [...(await unpack(real))].map(([name, content]) => ({ name, content }));

/** Sheets, or at least one problem with exactly the data of its code; never the sign of a slip in the reader itself. */
function expectAnswer(reading: WorkbookReading): void {
  expect(reading.ok ? reading.sheets : reading.errors).not.toHaveLength(0);
  for (const { code, params } of reading.ok ? [] : reading.errors) {
    expect(code).not.toBe('readerFailed');
    expect(Object.keys(params).toSorted()).toEqual([...fileProblemParams[code]].toSorted());
  }
}

/** Changes a few bytes; sometimes cuts, doubles or removes a stretch. */
type Damage = {
  readonly flips: readonly (readonly [number, number])[];
  readonly cut: number | undefined;
  readonly splice: readonly [number, number, number] | undefined;
};
const damage: fc.Arbitrary<Damage> = fc.record({
  flips: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
  cut: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
  splice: fc.option(fc.tuple(fc.nat(), fc.nat(), fc.nat(64)), { nil: undefined, freq: 2 }),
});

function damaged(bytes: Uint8Array, { flips, cut, splice }: Damage): Buffer {
  const copy = Buffer.from(bytes);
  for (const [place, value] of flips) copy[place % copy.length] = value;
  const kept = cut === undefined ? copy : copy.subarray(0, cut % copy.length);
  if (!splice) return kept;
  const [from, to, length] = splice.map((value) => value % (kept.length + 1)) as [number, number, number];
  return Buffer.concat([kept.subarray(0, from), kept.subarray(to, to + length), kept.subarray(from)]);
}

describe('whatever the file, the answer is sheets or clear problems', () => {
  test('a real workbook with damaged bytes reads as before or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const reading = await readWorkbook(damaged(real, how));
        expectAnswer(reading);
        // The checksums leave no room for another content.
        if (reading.ok) expect(reading).toEqual(original);
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  test('damage inside the parts, packed again with true checksums', async () => {
    const each = fc.tuple(fc.nat(parts.length - 1), damage);
    await fc.assert(
      fc.asyncProperty(each, async ([chosen, how]) => {
        const entries = parts.map((part, index) =>
          index === chosen ? { ...part, content: damaged(part.content, how) } : part,
        );
        expectAnswer(await readWorkbook(zip(entries)));
      }),
      { seed: 7, numRuns: 600 },
    );
  });

  test('random bytes, bare and behind the first bytes of a known file', async () => {
    const start = fc.constantFrom('', '504b0304', '504b0506', 'd0cf11e0a1b11ae1', '09040600', 'efbbbf3c3f786d6c');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (hex, junk) => {
        const reading = await readWorkbook(Buffer.concat([Buffer.from(hex, 'hex'), junk]));
        expect(reading.ok).toBe(false);
        expectAnswer(reading);
      }),
      { seed: 99, numRuns: 400 },
    );
  });

  test('sheets of cells of all kinds with contents that do not suit them', async () => {
    const word = fc.constantFrom(
      '',
      '0',
      '1',
      '-1',
      '1.5',
      '60',
      '99999999',
      'x',
      'TRUE',
      '#REF!',
      '2026-09-01',
      ' ',
      '&amp;',
      '_xD800_',
    );
    const type = fc.constantFrom(
      '',
      ' t="n"',
      ' t="s"',
      ' t="str"',
      ' t="b"',
      ' t="e"',
      ' t="d"',
      ' t="inlineStr"',
      ' t="q"',
    );
    const style = fc.constantFrom('', ' s="1"', ' s="2"', ' s="-1"', ' s="x"');
    const inner = fc.constantFrom(
      '',
      '<f>1</f>',
      '<f/>',
      '<v>@</v>',
      '<f>1</f><v>@</v>',
      '<is><t>@</t></is>',
      '<is><r><t>@</t></r></is>',
      '<v/>',
    );
    const cell = fc
      .tuple(type, style, inner, word)
      .map(([t, s, content, value]) => `<c${t}${s}>${content.replace('@', value)}</c>`);
    const row = fc.tuple(fc.constantFrom('', ' hidden="1"', ' r="3"', ' r="0"'), fc.array(cell, { maxLength: 6 }));
    const rows = fc.array(
      row.map(([attribute, cells]) => `<row${attribute}>${cells.join('')}</row>`),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (xml) => {
        const workbook = oneSheet(xml.join(''), { strings: '<si><t>a</t></si>', formats: ['d/m/yyyy', '[h]:mm'] });
        expectAnswer(await readWorkbook(workbookBytes(workbook)));
      }),
      { seed: 2_026, numRuns: 600 },
    );
  });
});
