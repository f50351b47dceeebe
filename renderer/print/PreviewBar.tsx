import { ActionIcon, NativeSelect, NumberInput, Tooltip } from '@mantine/core';
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconChevronUp,
  IconDeviceFloppy,
  IconMaximize,
  IconPrinter,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './PreviewBar.module.css';
import type { Zoom } from './pdf/zoom.ts';
import type { PrintLearner } from './use-print-learners.ts';

export type PreviewControls = {
  readonly files: readonly File[];
  readonly fileIndex: number;
  readonly page: number;
  readonly pages: number;
  readonly zoom: Zoom;
  readonly scale: number;
  /** Whose sheet is looked at, where learners come one by one. */
  readonly learners: readonly PrintLearner[];
  readonly learner: string | undefined;
  readonly showFile: (index: number) => void;
  readonly showPage: (page: number) => void;
  readonly showLearner: (trajectoryId: string) => void;
  readonly moveLearner: (steps: 1 | -1) => void;
  readonly setZoom: (zoom: Zoom) => void;
  readonly zoomBy: (direction: 1 | -1) => void;
  readonly saveThis: () => void;
  readonly printThis: () => void;
};

type ButtonProps = {
  readonly label: string;
  readonly isOff?: boolean;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function BarButton({ label, isOff = false, isOn, onClick, children }: ButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isOn ? 'light' : 'subtle'}
        color={isOn ? 'plum' : 'gray'}
        size={28}
        aria-label={label}
        {...(isOn !== undefined && { 'aria-pressed': isOn })}
        disabled={isOff}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** Whose sheet, which document, which page, how large. */
export function PreviewBar({ controls }: { readonly controls: PreviewControls }) {
  const { t } = useText();
  const { files, fileIndex, page, pages, zoom, scale, learners, learner } = controls;
  const words = (key: string, params?: Record<string, string | number>) => t(`printScreen.preview.${key}`, params);
  const at = learners.findIndex(({ trajectoryId }) => trajectoryId === learner);
  return (
    <div className={styles.bar} role="toolbar" aria-label={words('label')}>
      {learners.length > 1 && (
        <div className={styles.group}>
          <BarButton label={words('previousLearner')} isOff={at <= 0} onClick={() => controls.moveLearner(-1)}>
            <IconChevronLeft size={16} />
          </BarButton>
          <NativeSelect
            className={styles.learner}
            aria-label={words('learner')}
            data={learners.map(({ trajectoryId, name }) => ({ value: trajectoryId, label: name }))}
            value={learner ?? ''}
            onChange={(event) => controls.showLearner(event.currentTarget.value)}
          />
          <BarButton
            label={words('nextLearner')}
            isOff={at >= learners.length - 1}
            onClick={() => controls.moveLearner(1)}
          >
            <IconChevronRight size={16} />
          </BarButton>
        </div>
      )}
      {files.length > 1 && (
        <NativeSelect
          className={styles.document}
          aria-label={words('document')}
          data={files.map(({ name }, index) => ({ value: String(index), label: name }))}
          value={String(fileIndex)}
          onChange={(event) => controls.showFile(Number(event.currentTarget.value))}
        />
      )}
      {files.length === 1 && <span className={styles.name}>{files[0]!.name}</span>}
      <div className={styles.spring} />
      <div className={styles.group}>
        <BarButton label={words('previousPage')} isOff={page <= 1} onClick={() => controls.showPage(page - 1)}>
          <IconChevronUp size={16} />
        </BarButton>
        <NumberInput
          className={styles.page}
          aria-label={words('page')}
          hideControls
          min={1}
          max={Math.max(1, pages)}
          value={pages === 0 ? '' : page}
          onChange={(value) => typeof value === 'number' && value >= 1 && value <= pages && controls.showPage(value)}
        />
        <span className={styles.pages}>/ {pages}</span>
        <BarButton label={words('nextPage')} isOff={page >= pages} onClick={() => controls.showPage(page + 1)}>
          <IconChevronDown size={16} />
        </BarButton>
      </div>
      <div className={styles.group}>
        <BarButton label={words('zoomOut')} onClick={() => controls.zoomBy(-1)}>
          <IconZoomOut size={16} />
        </BarButton>
        <span className={styles.zoom}>{words('zoom', { percent: Math.round(scale * 100) })}</span>
        <BarButton label={words('zoomIn')} onClick={() => controls.zoomBy(1)}>
          <IconZoomIn size={16} />
        </BarButton>
        <BarButton label={words('fitPage')} isOn={zoom === 'page'} onClick={() => controls.setZoom('page')}>
          <IconMaximize size={16} />
        </BarButton>
        <BarButton label={words('fitWidth')} isOn={zoom === 'width'} onClick={() => controls.setZoom('width')}>
          <IconArrowAutofitWidth size={16} />
        </BarButton>
      </div>
      <div className={styles.group}>
        <BarButton label={t('printScreen.actions.saveThis')} isOff={pages === 0} onClick={controls.saveThis}>
          <IconDeviceFloppy size={16} />
        </BarButton>
        <BarButton label={t('printScreen.actions.printThis')} isOff={pages === 0} onClick={controls.printThis}>
          <IconPrinter size={16} />
        </BarButton>
      </div>
    </div>
  );
}
