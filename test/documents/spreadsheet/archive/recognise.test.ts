import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../electron/documents/spreadsheet/read-workbook.ts';
import type { FileProblem } from '../../../../shared/messages/file-problem.ts';
import { oneSheet, workbookBytes, workbookEntries } from '../../../support/workbook-xml.ts';
import { zip } from '../../../support/zip.ts';

const compound = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(text, 'utf16le')]);
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const withType = (contentType: string) => workbookBytes(oneSheet('', { contentType }));

describe('files of another kind are refused by name', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ['nothing', new Uint8Array(0), 'emptyFile'],
    ['a password-protected workbook', compound('EncryptedPackage'), 'encryptedWorkbook'],
    ['an .xls of Excel 97 to 2003', compound('Workbook'), 'oldExcelFile'],
    ['an .xls of Excel 5', compound('Book'), 'oldExcelFile'],
    ['an .xls of Excel 4', Buffer.from('0904060000001000', 'hex'), 'oldExcelFile'],
    ['a .doc', compound('WordDocument'), 'notAWorkbook'],
    ['a CSV renamed to .xlsx', Buffer.from('naam;klas\nTestleerling Aster;7VZ\n'), 'textFile'],
    ['a CSV with accents in Windows-1252', Buffer.from('naam;klas\nAnaïs;7VZ\n', 'latin1'), 'textFile'],
    ['a CSV in UTF-16', Buffer.from('\ufeffnaam;klas', 'utf16le'), 'textFile'],
    ['a web page named .xlsx', Buffer.from('<html><table></table></html>'), 'textFile'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'notAWorkbook'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'notAWorkbook'],
    ['an empty zip', zip([]), 'notAWorkbook'],
    ['any other zip', zip([{ name: 'a.txt', content: 'a' }]), 'notAWorkbook'],
    [
      'an .ods',
      zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }]),
      'openDocumentFile',
    ],
    [
      'a .docx',
      withType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'notAWorkbook',
    ],
    ['an .xlsm', withType('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), 'macroWorkbook'],
    ['an .xltm', withType('application/vnd.ms-excel.template.macroEnabled.main+xml'), 'macroWorkbook'],
    ['an .xlsb', withType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'binaryWorkbook'],
    ['a package without its content types', zip(workbookEntries(oneSheet('')).slice(1)), 'notAWorkbook'],
  ];
  test.each(cases)('%s', async (_name, bytes, code) => {
    const expected: readonly Partial<FileProblem>[] = [{ code: code as FileProblem['code'], params: {} }];
    expect(await readWorkbook(bytes)).toEqual({ ok: false, errors: expected });
  });

  test('a file above 20 MB is refused with both sizes', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(await readWorkbook(bytes)).toEqual({
      ok: false,
      errors: [{ code: 'fileTooBig', params: { megabytes: 21, limit: 20 } }],
    });
  });

  test('a workbook with a password, as it is really stored', async () => {
    const sheets = [{ name: 'Blad', rows: [['x']] }];
    const bytes = await writeXlsx({ sheets, encryption: { password: 'geheim', spinCount: 10 } });
    expect(await readWorkbook(bytes)).toEqual({ ok: false, errors: [{ code: 'encryptedWorkbook', params: {} }] });
  });

  test('a template file is a workbook', async () => {
    expect((await readWorkbook(withType(`${spreadsheet}.template.main+xml`))).ok).toBe(true);
  });
});
