import { IconPin } from '@tabler/icons-react';
import { lessonPeriodMinutesOf } from '../../../shared/hours/measure-hours.ts';
import { formatClockRange, formatHours } from '../../../shared/messages/format.ts';
import { shiftsAt } from '../../../shared/plan/plan.ts';
import { useText } from '../../text/use-text.ts';
import { nameOfShift } from '../grid/shift-names.ts';
import type { DayCard } from '../month/day-cards.ts';
import type { ShownPlan } from '../state/shown-plan.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './ShiftBlock.module.css';

type Props = { readonly card: DayCard; readonly index: number; readonly shown: ShownPlan };

/** A stretch of work or lessons on the axis: what it is, when, and its break. */
export function ShiftBlock({ card, index, shown }: Props) {
  const { t, language } = useText();
  const { plan } = shown.facts;
  const part = card.times[index]!;
  const { periods = 0 } = part;
  // The other part of a split shift is drawn where it was while one of them is taken to another day or shift.
  const isLeaving = usePlannerState(
    (state) =>
      card.times.length > 1 && card.shift !== undefined && shiftsAt(state.shown.facts.plan, card.day)[0] !== card.shift,
  );
  const times = formatClockRange(part.start, part.end, language);
  const name = card.shift ? nameOfShift(plan, card.shift) : t('planner.month.periods', { count: periods });
  return (
    <span
      className={`${styles.block} kind-${card.kind}`}
      data-leaving={isLeaving || undefined}
      {...(card.shift && { 'data-movable': true })}
    >
      <b>{name}</b>
      <span>
        {times}
        {card.shift && `, ${formatHours(part.end - part.start - part.breakMinutes)}`}
      </span>
      {periods > 0 && (
        <span className={styles.break}>
          {t('planner.week.counts', { hours: formatHours(periods * lessonPeriodMinutesOf(plan)) })}
        </span>
      )}
      {part.breakMinutes > 0 && (
        <span className={styles.break}>{t('planner.week.break', { minutes: part.breakMinutes })}</span>
      )}
      {card.isPinned && <IconPin className={styles.blockPin} size={14} stroke={1.6} aria-hidden="true" />}
    </span>
  );
}
