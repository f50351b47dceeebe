import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../electron/documents/spreadsheet/read-workbook.ts';
import { oneSheet, type RawWorkbook, sheetXml, workbookBytes, workbookEntries } from '../../../support/workbook-xml.ts';
import { zip } from '../../../support/zip.ts';

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const damaged = [{ code: 'partDamaged', params: { entry: 'worksheets/sheet1.xml' } }];

async function errorsOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const reading = await readWorkbook(bytes);
  return reading.ok ? [] : reading.errors.map(({ code, params }) => ({ code, params }));
}

describe('a sheet that is not put together as a sheet is refused whole', () => {
  test.each([
    ['no XML', 'rommel'],
    ['nothing', ''],
    ['a root of another kind', '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
    ['another vocabulary', sheetXml(one).replace('spreadsheetml', 'wordprocessingml')],
    ['an element that is not closed', sheetXml(one).replace('</worksheet>', '')],
    ['no room for cells', sheetXml(one).replace(/sheetData/g, 'sheetPr')],
    ['cells twice', sheetXml(one, '<sheetData/>')],
    ['rows out of order', sheetXml(`<row r="2"/>${one}`)],
    ['a row twice', sheetXml(one + one)],
    ['a row that is no number', sheetXml('<row r="1e3"/>')],
    ['cells out of order', sheetXml('<row r="1"><c r="B1"/><c r="A1"/></row>')],
    ['a cell twice', sheetXml('<row r="1"><c r="A1"/><c r="A1"/></row>')],
    ['a cell in the wrong row', sheetXml('<row r="1"><c r="A2"/></row>')],
    ['a cell without a place', sheetXml('<row r="1"><c r="A"/></row>')],
    ['two values in one cell', sheetXml('<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>')],
    ['a cell wrapped in something else', sheetXml('<row r="1"><x:a xmlns:x="x"><c r="A1"><v>1</v></c></x:a></row>')],
    ['a value of another vocabulary', sheetXml('<row r="1"><c r="A1"><x:v xmlns:x="x">1</x:v></c></row>')],
    ['65 elements deep', sheetXml(`<row r="1"><extLst>${'<a>'.repeat(62)}${'</a>'.repeat(62)}</extLst></row>`)],
  ])('%s', async (_name, xml) => {
    expect(await errorsOf(workbookBytes({ sheets: [{ name: 'Blad', xml }] }))).toEqual(
      damaged.map(({ code, params }) => ({ code, params: { entry: `xl/${params.entry}` } })),
    );
  });

  test('a prefix, an extension and a comment change nothing', async () => {
    const xml = sheetXml('<row r="1"><!-- <c r="A1"/> --><c r="A1"><v>1</v><extLst><x>9</x></extLst></c></row>')
      .replace(/<(\/?)(?=[a-z])/gi, '<$1m:')
      .replace('xmlns=', 'xmlns:m=');
    const reading = await readWorkbook(workbookBytes({ sheets: [{ name: 'Blad', xml }] }));
    expect(reading.ok && reading.sheets[0]?.rows).toEqual([
      { row: 1, cells: [{ kind: 'number', value: 1, row: 1, column: 'A' }] },
    ]);
  });
});

describe('a package whose parts do not fit together', () => {
  const entries = workbookEntries(oneSheet(one));
  const without = (name: string) => zip(entries.filter((entry) => entry.name !== name));
  const edited = (name: string, from: string | RegExp, to: string) =>
    zip(
      entries.map((entry) =>
        entry.name === name ? { ...entry, content: String(entry.content).replace(from, to) } : entry,
      ),
    );
  test.each([
    ['no sheet part', without('xl/worksheets/sheet1.xml'), 'partMissing', 'xl/worksheets/sheet1.xml'],
    ['no styles part', without('xl/styles.xml'), 'partMissing', 'xl/styles.xml'],
    ['no workbook part', without('xl/workbook.xml'), 'partMissing', 'xl/workbook.xml'],
    ['no links of the workbook', without('xl/_rels/workbook.xml.rels'), 'partMissing', 'xl/_rels/workbook.xml.rels'],
    [
      'a link out of the package',
      edited('xl/_rels/workbook.xml.rels', 'worksheets/', '../../'),
      'partDamaged',
      'xl/_rels/workbook.xml.rels',
    ],
    [
      'the same link twice',
      edited('xl/_rels/workbook.xml.rels', 'Id="styles"', 'Id="strings"'),
      'partDamaged',
      'xl/_rels/workbook.xml.rels',
    ],
    ['a sheet without a link', edited('xl/workbook.xml', 'r:id="s1"', 'r:id="none"'), 'partMissing', 'none'],
    ['a sheet without a name', edited('xl/workbook.xml', 'name="Blad"', 'name=""'), 'partDamaged', 'xl/workbook.xml'],
    [
      'a format without end',
      edited('xl/styles.xml', '<numFmts>', `<numFmts><numFmt numFmtId="9" formatCode="${'0'.repeat(2_000)}"/>`),
      'partDamaged',
      'xl/styles.xml',
    ],
  ])('%s', async (_name, bytes, code, entry) => {
    expect(await errorsOf(bytes)).toEqual([{ code, params: { entry } }]);
  });

  test('two sheets of one part are one sheet too many', async () => {
    const sheets: RawWorkbook['sheets'] = [
      { name: 'A', xml: sheetXml(one) },
      { name: 'B', xml: sheetXml(one) },
    ];
    const doubled = workbookEntries({ sheets }).map((part) => ({
      ...part,
      content: String(part.content).replace('sheet2.xml', 'sheet1.xml'),
    }));
    expect(await errorsOf(zip(doubled))).toEqual([{ code: 'duplicateSheet', params: {} }]);
  });
});
