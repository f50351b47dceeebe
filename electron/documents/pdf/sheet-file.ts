import PDFDocument from 'pdfkit';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Language } from '../../../shared/messages/format.ts';
import { collectOutput, type Writer } from './collect-output.ts';
import { type FontCut, fontCuts, openFont } from './fonts.ts';
import { createPen, operatorBytes, type Pen, resetInk, unit } from './pen.ts';

/** A font as pdfkit embeds it: the part of its class that writing text by hand needs. */
export type EmbeddedFont = {
  readonly id: string;
  encode(text: string, features: readonly string[]): [readonly string[], readonly GlyphPosition[]];
  ref(): unknown;
};
type GlyphPosition = { readonly xAdvance: number; readonly advanceWidth: number };

/** What pdfkit has and its types do not name. */
type Innards = Writer & {
  readonly _font: EmbeddedFont;
  readonly page: {
    readonly fonts: Record<string, unknown>;
    readonly xobjects: Record<string, unknown>;
    write(operators: Uint8Array): void;
  };
  ref(data: object): { end(content?: Uint8Array): void };
  markContent(tag: string, options?: object): void;
  endMarkedContent(): void;
};

/** A drawing kept once in the file and placed many times. */
type Stamp = { readonly name: string; readonly reference: unknown };

/** One PDF being drawn: a tagged file of pages in millimetres, with one structure tree. */
export type SheetFile = {
  readonly doc: PDFKit.PDFDocument & Innards;
  readonly pen: Pen;
  readonly language: Language;
  readonly fonts: Record<FontCut, EmbeddedFont>;
  /** Texts as operators, by cut; a class file writes the same words hundreds of times. */
  readonly written: Record<FontCut, Map<string, string>>;
  /** Drawings that are used again and again, by their key. */
  readonly stamps: Map<string, Stamp>;
  /** What the open tag has been given: `isRead` where its own texts are read, `hasText` once it has one. */
  readonly tag: { isRead: boolean; hasText: boolean };
  /** Where the next tag hangs, innermost last. */
  readonly parents: PDFKit.PDFStructureElement[];
  /** The file so far. */
  readonly chunks: readonly Uint8Array[];
};

const languageTags: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };

const pointsPerMillimetre = 72 / 25.4;

/** Points as millimetres: type is set in points, everything else in millimetres. */
export function pt(points: number): number {
  return points / pointsPerMillimetre;
}

export type SheetFileOptions = {
  readonly title: string;
  readonly language: Language;
  /** The date of the document: it fixes the file's date and id, so that the same input gives the same bytes. */
  readonly date: IsoDate;
};

/** Opens a file: PDF/UA, tagged, with title, language and a fixed date; no page yet. */
export function openSheetFile({ title, language, date }: SheetFileOptions): SheetFile {
  const day = new Date(`${date}T12:00:00Z`);
  const options = {
    subset: 'PDF/UA',
    tagged: true,
    pdfVersion: '1.7',
    lang: languageTags[language],
    displayTitle: true,
    autoFirstPage: false,
    // No default font: an unused Helvetica would be named and not embedded.
    font: null,
    info: { Title: title, Creator: 'Duaalplanner', Producer: 'Duaalplanner', CreationDate: day, ModDate: day },
  };
  const doc = new PDFDocument(options as never) as SheetFile['doc'];
  const chunks = collectOutput(doc);
  const pen = createPen();
  // The marks of tags join our operators, so that a page is handed over whole.
  doc.addContent = (operators: string) => {
    pen.out.push(operators);
    return doc;
  };
  const fonts = Object.fromEntries(
    fontCuts.map((cut) => {
      doc.registerFont(cut, openFont(cut) as never);
      doc.font(cut);
      return [cut, doc._font];
    }),
  ) as SheetFile['fonts'];
  const written = Object.fromEntries(fontCuts.map((cut) => [cut, new Map()])) as unknown as SheetFile['written'];
  const root = doc.struct('Document');
  doc.addStructure(root);
  const tag = { isRead: false, hasText: false };
  return { doc, pen, language, fonts, written, stamps: new Map(), tag, parents: [root], chunks };
}

/** Hands the operators of the page to pdfkit. */
function flush(file: SheetFile): void {
  const { out } = file.pen;
  if (out.length === 0) return;
  file.doc.page.write(operatorBytes(out));
  out.length = 0;
}

/** Starts a page of a size in millimetres; the axes run right and down from its top left corner. */
export function addPage(file: SheetFile, width: number, height: number): void {
  flush(file);
  file.doc.addPage({ size: [width * pointsPerMillimetre, height * pointsPerMillimetre], margin: 0 });
  resetInk(file.pen);
  const scale = (pointsPerMillimetre * unit).toFixed(7);
  file.pen.out.push(`${scale} 0 0 ${scale} 0 0 cm`);
}

/** `TH` heads a column. */
export type TagType = 'H1' | 'H2' | 'P' | 'TH' | 'TD';
export type GroupType = 'Sect' | 'Art' | 'Table' | 'TR';

/** A branch that several drawings share, on one page or more. */
export type Branch = PDFKit.PDFStructureElement;

/** Adds a branch to the structure tree; it holds what is drawn `within` it, until it ends. */
export function openBranch(file: SheetFile, type: GroupType): Branch {
  const element = file.doc.struct(type);
  file.parents.at(-1)!.add(element);
  return element;
}

/** Everything tagged by `draw` hangs under the branch. */
export function within(file: SheetFile, branch: Branch, draw: () => void): void {
  file.parents.push(branch);
  draw();
  file.parents.pop();
}

/** Opens a branch of the structure tree for one drawing. */
export function group(file: SheetFile, type: GroupType, draw: () => void): void {
  const element = openBranch(file, type);
  within(file, element, draw);
  element.end();
}

/**
 * Draws one thing that is read as one: a heading or a paragraph; its texts are read as words of one sentence. `alt` is read
 * instead of the marks: a day's letter and number become words. Tags do not nest.
 */
export function tagged(file: SheetFile, type: TagType, alt: string | undefined, draw: () => void): void {
  const options = { ...(alt !== undefined && { alt }), ...(type === 'TH' && { scope: 'Column' }) };
  const { tag } = file;
  tag.isRead = alt === undefined;
  tag.hasText = false;
  const element = file.doc.struct(type, options, draw);
  file.parents.at(-1)!.add(element);
  element.end();
  tag.isRead = false;
}

/** Draws what is not read: lines, tints, empty cells. Everything on a page is either tagged or decoration. */
export function decoration(file: SheetFile, draw: () => void): void {
  file.doc.markContent('Artifact', { type: 'Layout' });
  draw();
  file.doc.endMarkedContent();
}

/** Ends the file and gives its bytes; everything is there when pdfkit's `end` returns. */
export function closeSheetFile(file: SheetFile): Uint8Array {
  flush(file);
  for (const element of file.parents.toReversed()) element.end();
  file.doc.end();
  return new Uint8Array(Buffer.concat(file.chunks));
}
