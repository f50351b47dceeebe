const mebibyte = 1024 * 1024;

/**
 * What a workbook may cost. Each list that grows with the file has its bound here, because the heap limit of a thread
 * is only the second line: V8 ends the whole process when one large list no longer fits.
 */
export const limits = {
  fileBytes: 20 * mebibyte,
  unpackedBytes: 200 * mebibyte,
  /** Unpacked bytes for each byte of the file; also for each entry that unpacks to more than `ratioFreeBytes`. */
  ratio: 100,
  ratioFreeBytes: mebibyte,
  entries: 1_000,

  /** Per sheet, counting cells with content only: programs write formatted empty cells far outside the table. */
  rows: 20_000,
  columns: 200,
  /** Excel's own limit for the text of one cell. */
  cellTextLength: 32_767,
  /** For the whole workbook: shared texts are stored once and used often, so the file's size bounds neither. */
  cells: 1_000_000,
  textLength: 20_000_000,
  /** Problems listed for one file; a table with one wrong format has one for each row. */
  problems: 1_000,

  xmlDepth: 64,
  /** Bytes of XML between two tags: more than any cell text takes. */
  xmlUntaggedBytes: 4 * mebibyte,
  /** Elements of a part that is read into lists whole, such as the styles; Excel stops at 65,490 cell formats. */
  xmlElements: 500_000,
  utf16Bytes: 16 * mebibyte,
  /** Excel's own number of columns, and so of column settings. */
  columnSettings: 16_384,

  readMilliseconds: 30_000,
  readerHeapMegabytes: 1_024,
} as const;

/** A limit in bytes as whole megabytes, for texts. */
export function megabytesOf(bytes: number): number {
  return Math.ceil(bytes / mebibyte);
}
