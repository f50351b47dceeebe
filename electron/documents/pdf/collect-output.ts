/** What a PDF document of pdfkit writes with: its own way turns every small text into bytes letter by letter. */
export type Writer = {
  _offset: number;
  _write: (data: unknown) => void;
  push: (chunk: Uint8Array | null) => boolean;
  read(): unknown;
};

/**
 * Collects what a document writes and returns the list that its pieces come into, whole once the document has ended. pdfkit works
 * without waiting, so nothing passes through a stream; texts are joined before they become bytes, as a page has a thousand.
 */
export function collectOutput(doc: Writer): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [(doc.read() as Uint8Array | null) ?? new Uint8Array()];
  let lines: string[] = [];
  const keepLines = () => {
    // One byte for each letter: pdfkit has made bytes of everything else.
    if (lines.length > 0) chunks.push(Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
    lines = [];
  };
  doc._write = (data) => {
    if (data instanceof Uint8Array) {
      keepLines();
      chunks.push(data);
      doc._offset += data.length;
    } else {
      const line = String(data);
      lines.push(line);
      doc._offset += line.length + 1;
    }
  };
  doc.push = (chunk) => {
    keepLines();
    if (chunk !== null) chunks.push(chunk);
    return true;
  };
  return chunks;
}
