import { formatClockRange, formatHours } from '../../../shared/messages/format.ts';
import { shiftsAt } from '../../../shared/plan/plan.ts';
import { useText } from '../../text/use-text.ts';
import { nameOfShift } from '../grid/shift-names.ts';
import type { TypedStretch } from '../hours/hours-draft.ts';
import type { DayCard } from '../month/day-cards.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './ShiftBlock.module.css';

type Props = {
  readonly card: DayCard;
  /** Which stretch of the card is moved. */
  readonly index: number;
  readonly day: number;
  /** Hours that no shift of the workplace has: what an edge was dragged to. */
  readonly own: readonly TypedStretch[] | undefined;
};

/** A shift that is being moved says which shift it would become, or which hours of its own it would get. */
export function MovingBlock({ card, index, day, own }: Props) {
  const { t, language } = useText();
  const { plan } = usePlannerState(({ shown }) => shown.facts);
  const [shift] = shiftsAt(plan, day);
  const parts = own ?? shift?.parts ?? [];
  const part = parts.length === card.times.length ? parts[index] : undefined;
  const { start = 0, end = 0 } = part ?? shift ?? {};
  const minutes = part ? end - start - (part.breakMinutes ?? 0) : (shift?.minutes ?? 0);
  return (
    <span className={`${styles.block} kind-${card.kind}`} data-moving>
      {parts.length > 0 && (
        <>
          <b>{own || !shift ? t('planner.hours.own') : nameOfShift(plan, shift)}</b>
          <span>
            {formatClockRange(start, end, language)}, {formatHours(minutes)}
          </span>
        </>
      )}
    </span>
  );
}
