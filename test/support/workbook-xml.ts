import { type ZipEntry, zip } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type RawSheet = { readonly name: string; readonly xml: string; readonly state?: string; readonly link?: string };

export type RawWorkbook = {
  readonly sheets: readonly RawSheet[];
  readonly strings?: string;
  /** Format codes; style 1 is the first, style 2 the second … style 0 is General. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  readonly contentType?: string;
};

/** The cells of a sheet inside its envelope, with what stands before and after them. */
export function sheetXml(cells: string, before = '', after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;
}

/** One visible sheet "Blad" with these cells. */
export function oneSheet(cells: string, more: Omit<Partial<RawWorkbook>, 'sheets'> = {}): RawWorkbook {
  return { sheets: [{ name: 'Blad', xml: sheetXml(cells) }], ...more };
}

/** A workbook as the parts of its zip, written by hand so that a test decides every character. */
export function workbookEntries(workbook: RawWorkbook): readonly ZipEntry[] {
  const { sheets, strings = '', formats = [] } = workbook;
  return Object.entries({
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbook.contentType ?? `${sheetType}.sheet.main+xml`}"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><workbookPr${workbook.is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(
        ({ link }, index) => [`s${index + 1}`, link ?? 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['styles', 'styles', 'styles.xml'],
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  }).map(([name, content]) => ({ name, content }));
}

export function workbookBytes(workbook: RawWorkbook): Uint8Array {
  return zip(workbookEntries(workbook));
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packageLinks}">${each.join('')}</Relationships>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const styles = formats.map((_code, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}
