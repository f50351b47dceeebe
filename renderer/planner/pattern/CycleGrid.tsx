import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { civilDate } from '../../../shared/calendar/iso-date.ts';
import type { DayPart } from '../../../shared/input/primitives.ts';
import type { Segment } from '../../../shared/input/trajectory.ts';
import { formatHours } from '../../../shared/messages/format.ts';
import type { SegmentWeek } from '../../../shared/pattern/measure-segment.ts';
import { useText } from '../../text/use-text.ts';
import { type CellWords, type CycleCell, cycleCell } from './cell-words.ts';
import { type CyclePlace, moveInCycle } from './edit-cycle.ts';
import styles from './PatternDialog.module.css';

type Props = {
  readonly segment: Segment;
  readonly weeks: readonly SegmentWeek[];
  /** Minutes that a lesson period counts in the full-time week. */
  readonly lessonMinutes: number;
  readonly words: Omit<CellWords, 't' | 'language'>;
  readonly part: DayPart;
  readonly onPaint: (place: CyclePlace, part: DayPart) => void;
  readonly onKey: (event: KeyboardEvent, place: CyclePlace) => void;
};

/** The seven names of the weekdays, Monday first. */
function weekdayNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const { year } = civilDate(0);
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(year + 31, 0, 1 + day))));
}

function Half({ cell, isLow }: { cell: CycleCell; isLow: boolean }) {
  const { t } = useText();
  return (
    <span className={`${styles.half} ${cell.kind ? `kind-${cell.kind}` : styles.empty}`} data-low={isLow || undefined}>
      <span className={styles.cellText}>
        <b>{cell.name}</b>
        {!isLow && <span>{cell.hours}</span>}
      </span>
      {cell.kind && <i className={styles.cellLetter}>{t(`dayKinds.${cell.kind}.letter`)}</i>}
    </span>
  );
}

/** The cycle, a row a week: painted by mouse, and by keys where the focus is. */
export function CycleGrid({ segment, weeks, lessonMinutes, words, part, onPaint, onKey }: Props) {
  const { t, language } = useText();
  const [focus, setFocus] = useState<CyclePlace>({ week: 0, weekday: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const names = weekdayNames(language);
  const held = { week: Math.min(focus.week, segment.cycle.length - 1), weekday: focus.weekday };
  const goTo = (place: CyclePlace) => {
    setFocus(place);
    grid.current?.querySelector<HTMLElement>(`[data-place="${place.week} ${place.weekday}"]`)?.focus();
  };
  const press = (event: KeyboardEvent, place: CyclePlace) => {
    const next = moveInCycle(place, event.key, segment.cycle.length);
    if (!next || event.ctrlKey || event.altKey) return onKey(event, place);
    event.preventDefault();
    goTo(next);
  };
  return (
    <table className={styles.grid} ref={grid}>
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{t('plannerDialogs.pattern.work')}</th>
          <th scope="col">{t('plannerDialogs.pattern.together')}</th>
        </tr>
      </thead>
      <tbody>
        {segment.cycle.map((_, week) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week of a cycle is its number
          <tr key={week}>
            <th scope="row">{t('plannerDialogs.pattern.week', { number: week + 1 })}</th>
            {names.map((name, weekday) => {
              const all = { ...words, t, language };
              const [morning, afternoon] = [
                cycleCell(segment, week, weekday, 0, all),
                cycleCell(segment, week, weekday, 1, all),
              ];
              const isWhole = JSON.stringify(morning) === JSON.stringify(afternoon);
              const what = isWhole ? morning.name : `${morning.name}, ${afternoon.name}`;
              const isFocus = held.week === week && held.weekday === weekday;
              return (
                <td key={name}>
                  <button
                    type="button"
                    className={styles.cell}
                    tabIndex={isFocus ? 0 : -1}
                    data-place={`${week} ${weekday}`}
                    onFocus={() => setFocus({ week, weekday })}
                    onClick={() => onPaint({ week, weekday }, part)}
                    onKeyDown={(event) => press(event, { week, weekday })}
                  >
                    <VisuallyHidden>
                      {t('plannerDialogs.pattern.cell', { weekday: name, number: week + 1 })}
                      {what === '' && t('plannerDialogs.pattern.empty')}
                    </VisuallyHidden>
                    <Half cell={morning} isLow={!isWhole} />
                    {!isWhole && <Half cell={afternoon} isLow />}
                  </button>
                </td>
              );
            })}
            <td className={styles.sum}>
              <b>{formatHours(weeks[week]?.workMinutes ?? 0)}</b>
            </td>
            <td className={styles.sum}>
              {formatHours((weeks[week]?.workMinutes ?? 0) + (weeks[week]?.lessonPeriods ?? 0) * lessonMinutes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
