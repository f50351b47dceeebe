import { type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import { lessonPeriodMinutesOf } from '../../../shared/hours/measure-hours.ts';
import { formatDay, formatHours } from '../../../shared/messages/format.ts';
import { lessonPeriodsAt, workMinutesAt } from '../../../shared/plan/plan.ts';
import { useText } from '../../text/use-text.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './DayHeader.module.css';

function Half({ look, periods }: { readonly look: HalfLook; readonly periods: number }) {
  const { t } = useText();
  const letter = hasKind(look) ? t(`dayKinds.${look.kind}.letter`) : '';
  return (
    <span className={`${styles.halfBar} kind-${look.kind}`}>
      {periods > 0 ? `${letter} ${t('planner.month.periods', { count: periods })}` : letter}
      {look.isPinned && <i>{t('planner.month.pinned')}</i>}
    </span>
  );
}

/** The head of a day: its date, its hours as the full week counts them, and both halves with their lessons and what is pinned. */
export function DayHeader({ day }: { readonly day: number }) {
  const { language } = useText();
  const shown = usePlannerState((state) => state.shown);
  const { plan } = shown.facts;
  const look = shown.looks[day];
  if (!look) return null;
  const minutes = workMinutesAt(plan, day) + lessonPeriodsAt(plan, day) * lessonPeriodMinutesOf(plan);
  return (
    <span className={styles.dayHead}>
      <span className={styles.dayName}>
        <b>{formatDay(plan.context.frame.first + day, language)}</b>
        {minutes > 0 && formatHours(minutes)}
      </span>
      <Half look={look.morning} periods={plan.lessonPeriods[day * 2]!} />
      <Half look={look.afternoon} periods={plan.lessonPeriods[day * 2 + 1]!} />
    </span>
  );
}
