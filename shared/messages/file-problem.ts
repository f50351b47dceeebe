/**
 * Everything that can be wrong with a spreadsheet file or with the content of one of its cells, with the data
 * each text needs. A code is never renamed or reused; the texts are in `file-problems-nl.ts`, `-en.ts`, `-fr.ts`.
 */
export const fileProblemParams = {
  // The file as a whole.
  emptyFile: [],
  fileTooBig: ['megabytes', 'limit'],
  textFile: [],
  oldExcelFile: [],
  encryptedWorkbook: [],
  openDocumentFile: [],
  binaryWorkbook: [],
  macroWorkbook: [],
  notAWorkbook: [],
  // The zip around the workbook.
  zipDamaged: [],
  tooManyEntries: ['limit'],
  unsafeEntryName: ['entry'],
  duplicateEntry: ['entry'],
  overlappingEntries: ['entry'],
  unsupportedCompression: ['entry'],
  wrongChecksum: ['entry'],
  wrongSize: ['entry'],
  unpackedTooBig: ['limit'],
  ratioTooHigh: ['limit'],
  nestedArchive: ['entry'],
  // The XML inside.
  dtdNotAllowed: ['entry'],
  partDamaged: ['entry'],
  partMissing: ['entry'],
  // Sheets, rows and columns.
  noSheets: [],
  duplicateSheet: [],
  hiddenSheet: [],
  veryHiddenSheet: [],
  notAWorksheet: [],
  tooManyRows: ['limit'],
  tooManyColumns: ['limit'],
  tooManyCells: ['limit'],
  tooMuchText: ['limit'],
  hiddenRow: [],
  hiddenRows: ['first', 'last'],
  hiddenColumn: [],
  hiddenColumns: ['first', 'last'],
  mergedCells: ['range'],
  // Cells that hold no value to read.
  errorCell: ['error'],
  formulaWithoutValue: [],
  textTooLong: ['limit'],
  dateOutOfRange: [],
  cellUnreadable: [],
  // Cells that hold another kind of value than asked for.
  cellEmpty: [],
  textExpected: ['found'],
  textHasControl: [],
  integerExpected: ['found'],
  numberExpected: ['found'],
  dayUnreadable: ['found'],
  dayNotReal: ['found'],
  dayYearShort: ['found'],
  dayHasTime: ['found'],
  dayIsNumber: ['found', 'day'],
  timeUnreadable: ['found'],
  timeNotReal: ['found'],
  timeHasSeconds: ['found'],
  timeIsNumber: ['found'],
  // The reading itself.
  readerTimeout: ['seconds'],
  readerOutOfMemory: [],
  readerFailed: [],
  moreProblems: ['shown'],
} as const satisfies Record<string, readonly string[]>;

export type FileProblemCode = keyof typeof fileProblemParams;

/** The data of one code: exactly the names that its text uses. */
export type FileProblemParams<Code extends FileProblemCode> = Readonly<
  Record<(typeof fileProblemParams)[Code][number], string | number>
>;

/** Where in the workbook: 1-based row, column in letters. A problem of the whole file has none of the three. */
export type FilePlace = { readonly sheet?: string; readonly row?: number; readonly column?: string };

export type FileProblem = FilePlace & {
  readonly code: FileProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Builds a problem with the data its code asks for. */
export function fileProblem<Code extends FileProblemCode>(
  code: Code,
  params: FileProblemParams<Code>,
  place: FilePlace = {},
): FileProblem {
  return { code, ...place, params };
}

/** Which of the place texts names the spot of a problem best. */
export type FilePlaceKey = 'file' | 'sheet' | 'row' | 'column' | 'cell';

export function filePlaceKeyOf(place: FilePlace): FilePlaceKey {
  if (place.sheet === undefined) return 'file';
  if (place.row === undefined) return place.column === undefined ? 'sheet' : 'column';
  return place.column === undefined ? 'row' : 'cell';
}
