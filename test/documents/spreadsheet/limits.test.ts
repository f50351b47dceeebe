import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/documents/spreadsheet/read-workbook.ts';
import { oneSheet, type RawWorkbook, sheetXml, workbookBytes, workbookEntries } from '../../support/workbook-xml.ts';
import { zip } from '../../support/zip.ts';

async function errorsOf(workbook: RawWorkbook): Promise<readonly unknown[]> {
  const reading = await readWorkbook(workbookBytes(workbook));
  return reading.ok ? [] : reading.errors;
}

const cell = (name: string) => `<row r="${/\d+/.exec(name)?.[0]}"><c r="${name}"><v>1</v></c></row>`;
const at = (column: string, row: number) => ({ sheet: 'Blad', row, column });

/** Numbers that hardly repeat, so that a sheet of them is not refused for its ratio. */
function noise(count: number): readonly number[] {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  });
}

describe('the size of a sheet', () => {
  test.each([
    ['the last row', 'A20000', []],
    ['a row too far', 'A20001', [{ code: 'tooManyRows', params: { limit: 20_000 }, ...at('A', 20_001) }]],
    ['the last column', 'GR1', []],
    ['a column too far', 'GS1', [{ code: 'tooManyColumns', params: { limit: 200 }, ...at('GS', 1) }]],
    [
      'the last cell there is',
      'XFD1048576',
      [{ code: 'tooManyRows', params: { limit: 20_000 }, ...at('XFD', 1_048_576) }],
    ],
  ])('%s', async (_name, name, errors) => {
    expect(await errorsOf(oneSheet(cell(name)))).toEqual(errors);
  });

  test('20,001 filled rows are one problem', async () => {
    const rows = noise(20_001).map((value, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${value}</v></c></row>`);
    expect(await errorsOf(oneSheet(rows.join('')))).toEqual([
      { code: 'tooManyRows', params: { limit: 20_000 }, ...at('A', 20_001) },
    ]);
  });

  test('201 filled columns are one problem', async () => {
    const cells = noise(201).map((value) => `<c><v>${value}</v></c>`);
    expect(await errorsOf(oneSheet(`<row r="7">${cells.join('')}</row>`))).toEqual([
      { code: 'tooManyColumns', params: { limit: 200 }, ...at('GS', 7) },
    ]);
  });
});

describe('the size of a workbook', () => {
  test('more than a million filled cells are refused', async () => {
    const alike = '<c><v>1</v></c>'.repeat(190);
    const rows = noise(50_010).map((value) => `<c><v>${value}</v></c>`);
    const sheet = Array.from(
      { length: 5_001 },
      (_, n) => `<row>${rows.slice(n * 10, n * 10 + 10).join('')}${alike}</row>`,
    );
    expect(await errorsOf(oneSheet(sheet.join('')))).toEqual([{ code: 'tooManyCells', params: { limit: 1_000_000 } }]);
  });

  test('one long text in many cells is refused at what it would cost', async () => {
    const rows = noise(700).map((value) => `<row><c t="s"><v>0</v></c><c><v>${value}</v></c></row>`);
    const strings = `<si><t>${noise(3_200).join('')}</t></si>`;
    expect(await errorsOf(oneSheet(rows.join(''), { strings }))).toEqual([
      { code: 'tooMuchText', params: { limit: 20_000_000 } },
    ]);
  });

  test('a table of texts that no cell uses counts too', async () => {
    const strings = noise(2_100_000)
      .map((value, n) => (n % 10 === 0 ? `${value}</t></si><si><t>` : value))
      .join('');
    expect(await errorsOf(oneSheet('', { strings: `<si><t>${strings}</t></si>` }))).toEqual([
      { code: 'tooMuchText', params: { limit: 20_000_000 } },
    ]);
  });

  const [digits, many] = [noise(600_000).join(''), noise(600_000)];
  const strings = [{ code: 'partDamaged', params: { entry: 'xl/sharedStrings.xml' } }];
  test.each([
    ['text', `<si><t>${digits}</t></si>`],
    ['a comment', `<!-- <${digits}> -->`],
    ['attributes', `<si ${many.map((value, n) => `a${n}="${value}"`).join(' ')}/>`],
  ])('%s without any tag is cut off', async (_name, xml) => {
    expect(await errorsOf(oneSheet('', { strings: xml }))).toEqual(strings);
  });

  test.each([
    ['sheets', 'xl/workbook.xml', '<sheets>', '<sheet name="x" sheetId="1" r:id="s1"/>'],
    ['content types', '[Content_Types].xml', '<Default ', '<Default Extension="x" ContentType="x"/>'],
  ])('a list of %s without end is cut off', async (_name, part, before, item) => {
    const items = many.slice(0, 500_000).map((value) => `${item}<!--${value}-->`);
    const entries = workbookEntries(oneSheet('')).map((entry) =>
      entry.name === part ? { ...entry, content: String(entry.content).replace(before, `${items.join('')}$&`) } : entry,
    );
    const reading = await readWorkbook(zip(entries));
    expect(reading).toEqual({ ok: false, errors: [{ code: 'partDamaged', params: { entry: part.toLowerCase() } }] });
  });

  test('more column settings than columns are cut off', async () => {
    const columns = noise(16_385).map((value) => `<col min="${value}" max="${value}" hidden="1"/>`);
    const sheets = [{ name: 'Blad', xml: sheetXml('', `<cols>${columns.join('')}</cols>`) }];
    expect(await errorsOf({ sheets })).toEqual([
      { code: 'partDamaged', sheet: 'Blad', params: { entry: 'xl/worksheets/sheet1.xml' } },
    ]);
  });
});
