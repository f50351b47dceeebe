import './print-pages.css';
import { drawPage } from '../pdf/draw-page.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import type { Size } from '../pdf/zoom.ts';

/** Dots an inch: finer than a printer shows of the smallest letters on a sheet, and what is still enough for a pile of them. */
const dotsPerInch = { fine: 300, enough: 200 };
/** More pages than these at their finest would not fit in the memory of every computer. */
const mostFinePages = 60;
const pointsPerInch = 72;
/** The long side of an A4 is 842 points, that of an A3 1191. */
const longestOfA4 = 900;

export type PrintWork = {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};

function paperOf({ width, height }: Size): string {
  return `${Math.max(width, height) > longestOfA4 ? 'a3' : 'a4'}-${width > height ? 'landscape' : 'portrait'}`;
}

async function pictureOf(canvas: HTMLCanvasElement, size: Size): Promise<HTMLImageElement> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!blob) throw new Error('A page could not be drawn');
  const picture = new Image();
  picture.src = URL.createObjectURL(blob);
  picture.className = paperOf(size);
  picture.alt = '';
  await picture.decode();
  return picture;
}

function clear(pages: HTMLElement): void {
  for (const picture of pages.querySelectorAll('img')) URL.revokeObjectURL(picture.src);
  pages.remove();
}

/**
 * Prints PDFs: every page as a picture on paper of its own size, because neither the policy of the page nor a window of the
 * desktop lets the viewer of the browser in.
 */
export async function printPages(files: readonly Blob[], { onProgress, signal }: PrintWork): Promise<void> {
  document.getElementById('print-pages')?.remove();
  const pages = document.createElement('div');
  pages.id = 'print-pages';
  pages.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('canvas');
  const opened = await Promise.all(files.map(openPdf));
  const total = opened.reduce((sum, { document: pdf }) => sum + pdf.numPages, 0);
  const dots = total > mostFinePages ? dotsPerInch.enough : dotsPerInch.fine;
  try {
    for (const { document: pdf } of opened) {
      for (let number = 1; number <= pdf.numPages; number++) {
        signal.throwIfAborted();
        onProgress(pages.childElementCount, total);
        const page = await pdf.getPage(number);
        await drawPage(page, canvas, dots / pointsPerInch, signal);
        pages.append(await pictureOf(canvas, page.getViewport({ scale: 1 })));
      }
    }
  } catch (error) {
    clear(pages);
    throw error;
  } finally {
    for (const { close } of opened) close();
  }
  document.body.append(pages);
  window.addEventListener('afterprint', () => clear(pages), { once: true });
  window.print();
}
