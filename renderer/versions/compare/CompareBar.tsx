import { NativeSelect, Switch } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { VersionLine } from '../../../shared/api/years.ts';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import styles from './CompareBar.module.css';
import type { Compared } from './use-comparison.ts';

type Props = {
  readonly lines: readonly VersionLine[];
  readonly compared: Compared;
  readonly onCompare: (compared: Compared) => void;
  readonly isDimmed: boolean;
  readonly onDim: (isDimmed: boolean) => void;
};

const draft = 'draft';

/** Which two plans are beside each other. */
export function CompareBar({ lines, compared, onCompare, isDimmed, onDim }: Props) {
  const { t, language } = useText();
  const label = ({ number, publishedDay, signedDay }: VersionLine) => {
    const key = signedDay ? 'versions.signed' : 'versions.published';
    const day = formatDay(toDayNumber(signedDay ?? publishedDay), language, true);
    return `${t('versions.version', { number })}, ${t(key, { day })}`;
  };
  const options = lines.map((line) => ({ value: line.id, label: label(line) }));
  const older = options.filter(({ value }) => value !== compared.to);
  return (
    <div className={styles.bar}>
      <NativeSelect
        aria-label={t('versions.compareFrom')}
        data={older}
        value={compared.from ?? ''}
        onChange={(event) => onCompare({ ...compared, from: event.currentTarget.value })}
      />
      <IconArrowRight size={16} aria-hidden />
      <NativeSelect
        aria-label={t('versions.compareTo')}
        data={[{ value: draft, label: t('versions.draft') }, ...options.filter(({ value }) => value !== compared.from)]}
        value={compared.to ?? draft}
        onChange={({ currentTarget: { value } }) => onCompare({ ...compared, to: value === draft ? undefined : value })}
      />
      <div className={styles.spring} />
      <Switch
        size="xs"
        label={t('versions.onlyChanged')}
        checked={isDimmed}
        onChange={(event) => onDim(event.currentTarget.checked)}
      />
    </div>
  );
}
