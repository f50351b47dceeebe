import { useEffect, useState } from 'react';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import type { Size } from './zoom.ts';

/** A PDF that is ready to be shown, with the size of each page in points. */
export type ShownPdf = OpenPdf & { readonly file: File; readonly sizes: readonly Size[] };

async function openWithSizes(file: File): Promise<ShownPdf> {
  const open = await openPdf(file);
  const sizes = await Promise.all(
    Array.from({ length: open.document.numPages }, async (_, index) => {
      const { width, height } = (await open.document.getPage(index + 1)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );
  return { ...open, file, sizes };
}

/** Opens a file and keeps the one before on screen until the new one is ready. */
export function usePdf(file: File | undefined): ShownPdf | undefined {
  const [shown, setShown] = useState<ShownPdf>();
  useEffect(() => {
    if (!file) return setShown(undefined);
    let isLeft = false;
    const opening = openWithSizes(file);
    void opening.then((pdf) => (isLeft ? pdf.close() : setShown(pdf)));
    return () => {
      isLeft = true;
    };
  }, [file]);
  useEffect(() => () => shown?.close(), [shown]);
  return shown;
}
