import type { PDFPageProxy } from 'pdfjs-dist';
import { pixelsPerPoint } from './zoom.ts';

/** A canvas with more pixels than this is refused or slow; larger pages are drawn coarser. */
const mostPixels = 2 ** 25;

/** Draws a page on a canvas, at a factor of its true size and the pixels of the screen. Rejects when the signal stops it. */
export async function drawPage(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  pixelsPerPaperPoint: number,
  signal?: AbortSignal,
): Promise<void> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(pixelsPerPaperPoint, Math.sqrt(mostPixels / (width * height)));
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  signal?.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
}

/** Lays the page's text over it, so that it can be selected and read aloud. */
export async function layText(page: PDFPageProxy, container: HTMLElement, scale: number): Promise<void> {
  const { TextLayer } = await import('pdfjs-dist');
  const viewport = page.getViewport({ scale: scale * pixelsPerPoint });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
  container.replaceChildren();
  await layer.render();
}
