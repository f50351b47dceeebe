import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text as a reader finds it, in millimetres from the page's top left corner; `top` and `bottom` hug its capitals. */
export type PdfText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
};

/** One element of the structure tree that holds content: its role, what is read for it, and the texts it marks. */
export type PdfTag = { readonly role: string; readonly alt: string; readonly texts: readonly string[] };

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly tags: readonly PdfTag[];
};

export type PdfFile = {
  readonly pages: readonly PdfPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly isMarked: boolean;
};

const millimetre = 72 / 25.4;
const capHeight = 0.7;

type Item = { str?: string; transform?: number[]; width?: number; type?: string; id?: string };
type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };

function tagsOf(node: Node, textsById: ReadonlyMap<string, string[]>): PdfTag[] {
  const children = node.children ?? [];
  const own = children.filter(({ type }) => type === 'content');
  const below = children.filter(({ role }) => role !== undefined).flatMap((child) => tagsOf(child, textsById));
  if (own.length === 0) return below;
  const texts = own.flatMap(({ id }) => textsById.get(id ?? '') ?? []);
  return [{ role: node.role ?? '', alt: node.alt ?? '', texts }, ...below];
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const [, , pageWidth, pageHeight] = page.view as [number, number, number, number];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const textsById = new Map<string, string[]>();
  const texts: PdfText[] = [];
  let current: string[] = [];
  for (const item of items as Item[]) {
    if (item.type === 'beginMarkedContentProps' && item.id !== undefined) {
      current = [];
      textsById.set(item.id, current);
    }
    const { str, transform, width } = item;
    // A reader adds spaces and line ends of its own between pieces.
    if (str === undefined || str.trim() === '' || !transform) continue;
    current.push(str);
    const [size, x, y] = [transform[3]!, transform[4]!, transform[5]!];
    texts.push({
      text: str,
      left: x / millimetre,
      right: (x + (width ?? 0)) / millimetre,
      top: (pageHeight - y - size * capHeight) / millimetre,
      bottom: (pageHeight - y) / millimetre,
      size,
    });
  }
  const tree = (await page.getStructTree()) as Node | null;
  return {
    width: pageWidth / millimetre,
    height: pageHeight / millimetre,
    texts,
    tags: tree === null ? [] : tagsOf(tree, textsById),
  };
}

/** Opens a PDF with pdf.js, which shares no code with what writes it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
  const { info } = await document.getMetadata();
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  await task.destroy();
  return { pages, info: info as Record<string, unknown>, isMarked: marks?.get('Marked') === true };
}

/** Pages of a PDF, counted without reading them. */
export function countPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b/g)].length;
}

/** Texts that leave the printable page, in words. */
export function textsOutside({ width, height, texts }: PdfPage, margin: number): string[] {
  const isOutside = ({ left, right, top, bottom }: PdfText) =>
    left < margin || top < margin || right > width - margin || bottom > height - margin;
  return texts
    .filter(isOutside)
    .map(({ text, left, right }) => `"${text}" from ${left.toFixed(1)} to ${right.toFixed(1)}`);
}

/** Pairs of texts that cover each other by more than a hair, in words. */
export function textsOverlapping({ texts }: PdfPage, tolerance = 0.12): string[] {
  const byTop = texts.toSorted((a, b) => a.top - b.top);
  const found: string[] = [];
  byTop.forEach((a, at) => {
    for (let next = at + 1; next < byTop.length && byTop[next]!.top < a.bottom - tolerance; next++) {
      const b = byTop[next]!;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > tolerance && down > tolerance) found.push(`"${a.text}" and "${b.text}"`);
    }
  });
  return found;
}
