import { formatClockRange, formatHours } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import { nameOfShift } from '../grid/shift-names.ts';
import { nameOfHolidayOn } from '../panel/word-layer.ts';
import type { ShownPlan } from '../state/shown-plan.ts';
import type { DayCard } from './day-cards.ts';
import styles from './ShiftCard.module.css';

/** The part of the day that the rail under a card shows, in minutes. */
const railFrom = 6 * 60;
const railUntil = 22 * 60;

function placeOnRail(minutes: number): number {
  return Math.max(0, Math.min(100, ((minutes - railFrom) / (railUntil - railFrom)) * 100));
}

function Rail({ card }: { readonly card: DayCard }) {
  if (card.times.length === 0) return null;
  return (
    <span className={styles.rail} aria-hidden="true">
      {card.times.map(({ start, end }) => (
        <i
          key={start}
          className={`kind-${card.kind}`}
          style={{ left: `${placeOnRail(start)}%`, right: `${100 - placeOnRail(end)}%` }}
        />
      ))}
    </span>
  );
}

type Props = { readonly card: DayCard; readonly shown: ShownPlan };

/** What a day is, with hours and minutes; under it a rail from 6 to 22 h with each stretch in its place. */
export function ShiftCard({ card, shown }: Props) {
  const { t, language } = useText();
  const { plan } = shown.facts;
  const [first, last] = [card.times[0], card.times.at(-1)];
  const name = card.shift
    ? nameOfShift(plan, card.shift)
    : card.kind === 'school' && card.periods > 0
      ? t('planner.month.periods', { count: card.periods })
      : t(`planner.painter.brushes.${card.kind}`);
  const holiday = nameOfHolidayOn(plan, card.day, language);
  const isReplacement = card.kind === 'public-holiday' && holiday === '';
  const below =
    first && last
      ? formatClockRange(first.start, last.end, language)
      : isReplacement
        ? t('planner.day.layerValues.replacement')
        : holiday;
  return (
    <>
      <span
        className={`${styles.card} kind-${card.kind}`}
        data-part={card.part}
        {...(card.shift && { 'data-movable': true })}
      >
        <b className={styles.letter}>{t(`dayKinds.${card.kind}.letter`)}</b>
        <span className={styles.name}>{name}</span>
        <span className={styles.below}>{below}</span>
        {card.minutes > 0 && <span className={styles.minutes}>{formatHours(card.minutes)}</span>}
      </span>
      <Rail card={card} />
    </>
  );
}
