import type { FilePlaceKey, FileProblemCode } from './file-problem.ts';

/** Where a problem is, to stand before its text. */
export const filePlacesEn = {
  file: 'File',
  sheet: 'Sheet {{sheet}}',
  row: 'Sheet {{sheet}}, row {{row}}',
  column: 'Sheet {{sheet}}, column {{column}}',
  cell: 'Sheet {{sheet}}, row {{row}}, column {{column}}',
} as const satisfies Record<FilePlaceKey, string>;

/** What is wrong with a spreadsheet file or a cell, and what to do. */
export const fileProblemsEn = {
  emptyFile: 'The file is empty. Choose the Excel file you filled in.',
  fileTooBig:
    'The file is {{megabytes}} MB; it may be at most {{limit}} MB. Remove pictures and sheets you do not need, or split the data over more files.',
  textFile:
    'This is a text or CSV file, not an Excel workbook. Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
  oldExcelFile:
    'This is a workbook of an old Excel version (.xls). Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
  encryptedWorkbook: 'The workbook is protected with a password. Save it without a password and choose it again.',
  openDocumentFile:
    'This is an OpenDocument file (.ods). Open it in LibreOffice and save it as an Excel workbook (.xlsx).',
  binaryWorkbook:
    'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as an ordinary Excel workbook (.xlsx).',
  macroWorkbook: 'The workbook contains macros. Save it as an Excel workbook without macros (.xlsx).',
  notAWorkbook: 'This is not an Excel workbook. Choose a file that ends in .xlsx.',
  zipDamaged: 'The file is damaged or incomplete. Open it in Excel, save it again and choose the new file.',
  tooManyEntries: 'The file consists of more than {{limit}} parts. Copy the tables to a new workbook and save that.',
  unsafeEntryName:
    'The file contains a part with an unsafe name ({{entry}}). An ordinary workbook has none. Copy the tables to a new workbook.',
  duplicateEntry: 'The part {{entry}} is in the file twice. Open it in Excel, save it again and choose the new file.',
  overlappingEntries:
    'Parts of the file lie on top of each other ({{entry}}). An ordinary workbook has none. Copy the tables to a new workbook.',
  unsupportedCompression:
    'The part {{entry}} is compressed in another way than Excel does. Open the file in Excel and save it again.',
  wrongChecksum:
    'The part {{entry}} is damaged: its checksum is wrong. Take another copy of the file, or open it in Excel and save it again.',
  wrongSize:
    'The part {{entry}} is larger or smaller than the file itself says. Take another copy of the file, or open it in Excel and save it again.',
  unpackedTooBig:
    'Unpacked, the file is larger than {{limit}} MB. Remove pictures and sheets you do not need, or split the data over more files.',
  ratioTooHigh:
    'Unpacked, the file is more than {{limit}} times as large. That is what files look like that want to block a computer. Copy the tables to a new workbook.',
  nestedArchive:
    'There is another file inside the workbook ({{entry}}). Remove embedded files and objects and save the workbook again.',
  dtdNotAllowed:
    'The part {{entry}} contains a document type (DTD). An ordinary workbook has none. Copy the tables to a new workbook.',
  partDamaged: 'The part {{entry}} cannot be read. Open the file in Excel, save it again and choose the new file.',
  partMissing: 'The part {{entry}} is missing. Open the file in Excel, save it again and choose the new file.',
  noSheets: 'The workbook has no visible sheet. Start from a new template.',
  duplicateSheet: 'This sheet is in the workbook twice. Give each sheet its own name and save the workbook again.',
  hiddenSheet: 'This sheet is hidden. Unhide it or delete it.',
  veryHiddenSheet:
    'This sheet is hidden in a way that Excel itself does not show. Copy the visible sheets to a new workbook.',
  notAWorksheet: 'This sheet is a chart or a dialog, not a table. Delete it.',
  tooManyRows: 'Nothing is read below row {{limit}}, but there is something here. Remove it or split the data.',
  tooManyColumns: 'Nothing is read beyond {{limit}} columns, but there is something here. Remove it.',
  tooManyCells: 'The workbook has more than {{limit}} filled cells. Split the data over more files.',
  tooMuchText: 'The workbook contains more than {{limit}} characters of text. Split the data over more files.',
  hiddenRow: 'This row is hidden and holds data. Clear the filter or unhide the row.',
  hiddenRows: 'Rows {{first}} to {{last}} are hidden and hold data. Clear the filter or unhide the rows.',
  hiddenColumn: 'This column is hidden and holds data. Unhide it or delete it.',
  hiddenColumns: 'Columns {{first}} to {{last}} are hidden and hold data. Unhide or delete them.',
  mergedCells: 'The cells {{range}} are merged. Split them and fill in each cell.',
  errorCell: 'This cell holds the error value {{error}}. Correct the formula or type the value.',
  formulaWithoutValue:
    'This cell holds a formula without a calculated result. Open the file in Excel, let it calculate and save it again, or type the value.',
  textTooLong: 'The text in this cell is longer than {{limit}} characters. Shorten it.',
  dateOutOfRange: 'The date or time in this cell does not exist. Type it again.',
  cellUnreadable: 'The content of this cell cannot be read. Clear the cell and type the value again.',
  cellEmpty: 'This cell is empty. Fill it in.',
  textExpected:
    'Text belongs here, but Excel keeps {{found}} as a date, a time or true/false. Set the cell to ‘Text’ and type the value again.',
  textHasControl: 'This text contains characters you cannot see. Clear the cell and type the text again.',
  integerExpected: 'A whole number belongs here, but it says {{found}}.',
  numberExpected: 'A number belongs here, but it says {{found}}.',
  dayUnreadable: 'A date belongs here, but it says {{found}}. Type it as 1/9/2026 (1 September 2026).',
  dayNotReal: 'The date {{found}} does not exist. Type the day first, then the month, then the year: 1/9/2026.',
  dayYearShort: 'The year in {{found}} has only two digits. Type four: 1/9/2026.',
  dayHasTime: 'A date without a time belongs here, but it says {{found}}. Leave the time out.',
  dayIsNumber:
    'A date belongs here, but the cell shows the number {{found}}. If you mean {{day}} (year-month-day): set the cell to ‘Date’.',
  timeUnreadable: 'A time of day belongs here, but it says {{found}}. Type it as 7:36.',
  timeNotReal: 'The time {{found}} does not exist. Type a time between 0:00 and 24:00.',
  timeHasSeconds: 'The time {{found}} has seconds. Round it to the minute.',
  timeIsNumber: 'A time of day belongs here, but it says the number {{found}}. Type it as 7:36.',
  readerTimeout: 'Reading took longer than {{seconds}} seconds and was stopped. Split the data over more files.',
  readerOutOfMemory: 'Reading took too much memory and was stopped. Split the data over more files.',
  readerFailed: 'Reading stopped unexpectedly. Open the file in Excel, save it again and choose the new file.',
  moreProblems: 'These are the first {{shown}} problems. Solve them and then read the file again.',
} as const satisfies Record<FileProblemCode, string>;
