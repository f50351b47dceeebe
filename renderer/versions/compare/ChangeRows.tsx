import { Button, Tooltip } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Ref } from 'react';
import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import { formatDay, formatHours } from '../../../shared/messages/format.ts';
import type { VersionChange } from '../../../shared/versions/plan-difference.ts';
import { wordPart } from '../../../shared/versions/word-part.ts';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import { whenOf } from '../history/when-of.ts';
import styles from './DifferenceTable.module.css';
import { PlannedCell } from './PlannedCell.tsx';

type Props = {
  readonly change: VersionChange;
  /** The number that stands on the strip of the year. */
  readonly number?: number;
  /** The step that made it, where the history tells. */
  readonly step?: HistoryStep | undefined;
  /** Days with an error, as dates. */
  readonly errorDays?: ReadonlySet<string>;
  /** Undefined where changes are only read. */
  readonly isSelected?: boolean;
  /** Undefined where nothing can be put back. */
  readonly onPutBack?: (() => void) | undefined;
  readonly onSelect?: () => void;
  readonly ref?: Ref<HTMLTableSectionElement>;
};

const hoursOf = (minutes: number) => (minutes === 0 ? '–' : formatHours(minutes));

/** A difference with its sign: "+7:36", "−7:36", "0:00". */
export function signedHours(minutes: number): string {
  return `${minutes > 0 ? '+' : ''}${formatHours(minutes)}`;
}

/** One change: its cause, and every day that is other because of it. */
export function ChangeRows(props: Props) {
  const { change, number, step, errorDays, isSelected, onPutBack, onSelect, ref } = props;
  const { t, language } = useText();
  const { part, days, minutes } = change;
  const title = wordPart(change, language, t);
  return (
    <tbody
      ref={ref}
      className={styles.change}
      data-selected={isSelected}
      {...(onSelect && { tabIndex: isSelected ? 0 : -1, onFocus: onSelect })}
    >
      <tr className={styles.cause}>
        <th scope="rowgroup" colSpan={2}>
          {number !== undefined && <span className={styles.number}>{number}</span>}
          {title}
        </th>
        <td colSpan={4} className={styles.who}>
          {step && `${step.who}, ${whenOf(step.at, language)}`}
        </td>
        <td className={styles.hours}>{days.length > 0 && signedHours(minutes)}</td>
        <td className={styles.way}>
          {onPutBack && (
            <Tooltip
              multiline
              w={260}
              disabled={part.kind !== 'ground'}
              label={part.kind === 'ground' && t('versions.sharedWith', { owner: part.name })}
            >
              <Button
                variant="subtle"
                size="xs"
                tabIndex={isSelected ? 0 : -1}
                aria-label={t('versions.putBackOf', { change: title })}
                onClick={onPutBack}
              >
                {t(part.kind === 'ground' ? 'versions.putBackShared' : 'versions.putBack')}
              </Button>
            </Tooltip>
          )}
        </td>
      </tr>
      {days.map(({ day, before, after, minutes: more }) => (
        <tr key={day} data-day={fromDayNumber(day)}>
          <th scope="row">{formatDay(day, language)}</th>
          <td>
            <PlannedCell planned={before} />
          </td>
          <td className={styles.hours}>{hoursOf(before.workMinutes)}</td>
          <td className={styles.arrow}>
            <IconArrowRight size={14} aria-label={t('versions.becomes')} />
          </td>
          <td>
            <PlannedCell planned={after} />
          </td>
          <td className={styles.hours}>{hoursOf(after.workMinutes)}</td>
          <td className={styles.hours}>{signedHours(more)}</td>
          <td className={styles.error}>{errorDays?.has(fromDayNumber(day)) && <SeverityIcon severity="error" />}</td>
        </tr>
      ))}
      {days.length === 0 && (
        <tr>
          <td colSpan={8} className={styles.who}>
            {t('versions.noDayChanges')}
          </td>
        </tr>
      )}
    </tbody>
  );
}
