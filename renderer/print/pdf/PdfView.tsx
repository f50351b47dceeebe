import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { PdfPage } from './PdfPage.tsx';
import styles from './PdfView.module.css';
import type { ShownPdf } from './use-pdf.ts';
import { type Size, scaleOf, type Zoom } from './zoom.ts';

type Props = {
  readonly pdf: ShownPdf;
  readonly zoom: Zoom;
  readonly page: number;
  /** Told when scrolling brings another page into view. */
  readonly onPage: (page: number) => void;
  readonly onScale: (scale: number) => void;
};

/** Pages drawn before and after the one that is looked at. */
const drawnAround = 2;

/** The page whose middle is nearest to the middle of the view. */
function pageInView(view: HTMLElement): number {
  const middle = view.scrollTop + view.clientHeight / 2;
  let [nearest, distance] = [1, Number.POSITIVE_INFINITY];
  for (const page of view.querySelectorAll<HTMLElement>('[data-page]')) {
    const away = Math.abs(page.offsetTop + page.offsetHeight / 2 - middle);
    if (away < distance) [nearest, distance] = [Number(page.dataset.page), away];
  }
  return nearest;
}

/** All pages of a PDF below each other, in a view that scrolls. */
export function PdfView({ pdf, zoom, page, onPage, onScale }: Props) {
  const { t } = useText();
  const view = useRef<HTMLDivElement>(null);
  const seen = useRef(page);
  const [room, setRoom] = useState<Size>();
  useLayoutEffect(() => {
    const element = view.current!;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = room ? scaleOf(zoom, pdf.sizes[0]!, room) : undefined;
  useEffect(() => {
    if (scale !== undefined) onScale(scale);
  }, [scale, onScale]);
  // Another page than the one that scrolling told of was asked for: bring it into view.
  useLayoutEffect(() => {
    if (scale === undefined || page === seen.current) return;
    seen.current = page;
    const target = view.current?.querySelector<HTMLElement>(`[data-page="${page}"]`);
    view.current?.scrollTo({ top: Math.max(0, (target?.offsetTop ?? 0) - 12) });
  }, [page, scale]);
  const scrolled = () => {
    const next = pageInView(view.current!);
    if (next === seen.current) return;
    seen.current = next;
    onPage(next);
  };
  return (
    <section
      ref={view}
      className={styles.view}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the pages with the keyboard.
      tabIndex={0}
      aria-label={t('printScreen.preview.label')}
      onScroll={scrolled}
    >
      {scale !== undefined &&
        pdf.sizes.map((_, index) => (
          <PdfPage
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place.
            key={index}
            pdf={pdf}
            number={index + 1}
            scale={scale}
            isNear={Math.abs(index + 1 - page) <= drawnAround}
          />
        ))}
    </section>
  );
}
