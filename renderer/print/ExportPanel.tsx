import { Button, SegmentedControl } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type FileFormat, fileFormats } from '../../shared/api/files.ts';
import { useText } from '../text/use-text.ts';
import styles from './ExportPanel.module.css';

type Props = {
  readonly perLearner: boolean;
  readonly isBusy: boolean;
  readonly isReady: boolean;
  readonly onPerLearner: (perLearner: boolean) => void;
  readonly onExport: (format: FileFormat) => void;
};

/** Formats that hold the whole class, whoever was chosen. */
const ofClass: ReadonlySet<FileFormat> = new Set(['classWorkbook', 'classFile']);

/** Plans as files for other programs, each with what it is good for. */
export function ExportPanel({ perLearner, isBusy, isReady, onPerLearner, onExport }: Props) {
  const { t } = useText();
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{t('printScreen.exports.lead')}</p>
      <SegmentedControl
        className={styles.share}
        aria-label={t('printScreen.files.title')}
        data={['perLearner', 'perClass'].map((value) => ({ value, label: t(`printScreen.files.${value}`) }))}
        value={perLearner ? 'perLearner' : 'perClass'}
        onChange={(value) => onPerLearner(value === 'perLearner')}
      />
      <ul className={styles.formats}>
        {fileFormats.map((format) => {
          const name = t(`printScreen.exports.${format}`);
          return (
            <li key={format} className={styles.format}>
              <div className={styles.words}>
                <h2>{name}</h2>
                <p>{t(`printScreen.exports.hints.${format}`)}</p>
              </div>
              <Button
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
                aria-label={t('printScreen.exports.makeOf', { format: name })}
                disabled={isBusy || (!isReady && !ofClass.has(format))}
                onClick={() => onExport(format)}
              >
                {t('printScreen.exports.make')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
