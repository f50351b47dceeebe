const mebibyte = 1024 * 1024;

/**
 * What a workbook may cost. Everything but the last group is checked before or while unpacking, so that a
 * hostile file is refused before it has taken more than this.
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
  /** Bytes of XML without a tag: longer than any cell text, shorter than what fills the memory. */
  xmlTextBytes: 4 * mebibyte,

  readMilliseconds: 30_000,
  readerHeapMegabytes: 1_024,
} as const;

/** A limit in bytes as whole megabytes, for texts. */
export function megabytesOf(bytes: number): number {
  return Math.ceil(bytes / mebibyte);
}
