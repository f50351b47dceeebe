import { useEffect, useRef } from 'react';
import { useText } from '../../text/use-text.ts';
import { drawPage, layText } from './draw-page.ts';
import styles from './PdfPage.module.css';
import type { ShownPdf } from './use-pdf.ts';
import { pixelsPerPoint } from './zoom.ts';

type Props = {
  readonly pdf: ShownPdf;
  /** From 1 on. */
  readonly number: number;
  readonly scale: number;
  /** Pages out of sight keep their place and draw nothing. */
  readonly isNear: boolean;
};

/** One page on its sheet of paper, with its text over it. */
export function PdfPage({ pdf, number, scale, isNear }: Props) {
  const { t } = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { width, height } = pdf.sizes[number - 1]!;
  useEffect(() => {
    if (!isNear) return;
    const leave = new AbortController();
    const draw = async () => {
      const page = await pdf.document.getPage(number);
      if (leave.signal.aborted || !canvas.current || !text.current) return;
      await drawPage(page, canvas.current, scale * pixelsPerPoint * window.devicePixelRatio, leave.signal);
      if (leave.signal.aborted) return;
      await layText(page, text.current, scale);
      canvas.current.dataset.isDrawn = 'true';
    };
    draw().catch((error: unknown) => {
      if (!leave.signal.aborted) throw error;
    });
    return () => leave.abort();
  }, [pdf, number, scale, isNear]);
  const pages = pdf.sizes.length;
  return (
    <section
      className={styles.page}
      data-page={number}
      aria-label={t('printScreen.preview.pageOf', { page: number, pages })}
      style={{
        width: Math.round(width * scale * pixelsPerPoint),
        height: Math.round(height * scale * pixelsPerPoint),
        ['--total-scale-factor' as string]: scale * pixelsPerPoint,
      }}
    >
      {isNear && <canvas ref={canvas} className={styles.canvas} />}
      {isNear && <div ref={text} className={styles.text} />}
    </section>
  );
}
