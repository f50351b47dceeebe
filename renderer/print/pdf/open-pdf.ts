import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export type OpenPdf = { readonly document: PDFDocumentProxy; readonly close: () => void };

/** Opens a PDF to draw its pages; the library comes only when the first one is opened. */
export async function openPdf(file: Blob): Promise<OpenPdf> {
  const [{ getDocument, GlobalWorkerOptions }, bytes] = await Promise.all([import('pdfjs-dist'), file.arrayBuffer()]);
  GlobalWorkerOptions.workerSrc = workerUrl;
  const task = getDocument({ data: new Uint8Array(bytes) });
  return { document: await task.promise, close: () => void task.destroy() };
}
