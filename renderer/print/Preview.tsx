import { Button } from '@mantine/core';
import { IconFileOff, IconPrinter } from '@tabler/icons-react';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { isComplete, type PrintChoice } from './choices/print-choice.ts';
import styles from './Preview.module.css';
import { PreviewBar, type PreviewControls } from './PreviewBar.tsx';
import { PdfView } from './pdf/PdfView.tsx';
import type { ShownPdf } from './pdf/use-pdf.ts';
import type { Preview as PreviewState } from './use-preview.ts';
import type { PrintLearner } from './use-print-learners.ts';

type Props = {
  readonly choice: PrintChoice;
  readonly learners: readonly PrintLearner[];
  readonly preview: PreviewState;
  readonly pdf: ShownPdf | undefined;
  readonly controls: PreviewControls;
  readonly onScale: (scale: number) => void;
};

/** Why nothing is shown, and what to do. */
function Nothing({ choice, learners, preview }: Pick<Props, 'choice' | 'learners' | 'preview'>) {
  const { t } = useText();
  const { trouble, isEmpty, isMaking, retry } = preview;
  if (!isComplete(choice)) return <EmptyState icon={<IconPrinter size={28} />} title={t('printScreen.preview.lead')} />;
  if (trouble?.code === 'notAsPublished') {
    const name = learners.find(({ trajectoryId }) => trajectoryId === trouble.trajectoryId)?.name ?? '';
    const text = t('printScreen.preview.notAsPublished', { number: trouble.number, name });
    return <EmptyState icon={<IconFileOff size={28} />} title={t('printScreen.preview.failed')} text={text} />;
  }
  if (trouble) {
    return (
      <EmptyState
        icon={<IconFileOff size={28} />}
        title={t('printScreen.preview.failed')}
        actions={<Button onClick={retry}>{t('printScreen.preview.again')}</Button>}
      />
    );
  }
  if (isMaking) return <p className={styles.wait}>{t('printScreen.preview.making')}</p>;
  if (!isEmpty) return null;
  return (
    <EmptyState
      icon={<IconFileOff size={28} />}
      title={t(`printScreen.preview.nothing.${choice.plan}.title`)}
      text={t(`printScreen.preview.nothing.${choice.plan}.text`)}
    />
  );
}

/** The very PDF that is saved and printed, page by page. */
export function Preview({ choice, learners, preview, pdf, controls, onScale }: Props) {
  const { t } = useText();
  const isShown = pdf !== undefined && preview.files.length > 0;
  return (
    <div className={styles.preview}>
      <PreviewBar controls={controls} />
      <div className={styles.making} data-on={preview.isMaking} role="status">
        {preview.isMaking && <span className="heard">{t('printScreen.preview.making')}</span>}
      </div>
      {isShown ? (
        <PdfView
          key={pdf.file.name}
          pdf={pdf}
          zoom={controls.zoom}
          page={controls.page}
          onPage={controls.showPage}
          onScale={onScale}
        />
      ) : (
        <div className={styles.nothing}>
          <Nothing choice={choice} learners={learners} preview={preview} />
        </div>
      )}
    </div>
  );
}
