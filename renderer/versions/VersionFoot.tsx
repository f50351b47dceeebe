import { Button } from '@mantine/core';
import { IconPrinter, IconSignature } from '@tabler/icons-react';
import type { VersionLine } from '../../shared/api/years.ts';
import { type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDay } from '../../shared/messages/format.ts';
import { useText } from '../text/use-text.ts';
import styles from './VersionFoot.module.css';

type Props = {
  readonly newest: VersionLine;
  /** Days of the draft that differ from it. */
  readonly dayCount: number;
  readonly onPrint: (plan: 'changed' | 'published') => void;
  readonly onSign: () => void;
};

/** What is on paper: the newest version, whether it is signed, and the ways to print. */
export function VersionFoot({ newest, dayCount, onPrint, onSign }: Props) {
  const { t, language } = useText();
  const { number, publishedBy, signedDay, note } = newest;
  const day = signedDay && formatDay(toDayNumber(signedDay as IsoDate), language, true);
  return (
    <div className={styles.foot}>
      <p className={styles.words}>
        <b>{t('versions.version', { number })}</b>{' '}
        <span className={styles.state} data-signed={day !== undefined}>
          {day ? t('versions.signed', { day }) : t('versions.notSigned')}
        </span>{' '}
        <span title={note}>{t('versions.publishedBy', { by: publishedBy })}</span>
        {dayCount > 0 && <span className={styles.hint}>{t('versions.print.hint', { count: dayCount })}</span>}
      </p>
      {!day && (
        <Button variant="default" leftSection={<IconSignature size={16} aria-hidden />} onClick={onSign}>
          {t('versions.sign.action')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => onPrint('published')}
      >
        {t('versions.print.version', { number })}
      </Button>
      {dayCount > 0 && (
        <Button variant="default" onClick={() => onPrint('changed')}>
          {t('versions.print.changes')}
        </Button>
      )}
    </div>
  );
}
