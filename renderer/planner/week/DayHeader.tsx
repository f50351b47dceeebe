import { type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import { formatDay, formatHours } from '../../../shared/messages/format.ts';
import { lessonPeriodsAt, workMinutesAt } from '../../../shared/plan/plan.ts';
import { useText } from '../../text/use-text.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './WeekGrid.module.css';

function Half({ look }: { readonly look: HalfLook }) {
  const { t } = useText();
  return (
    <span className={`${styles.halfBar} kind-${look.kind}`}>
      {hasKind(look) && t(`dayKinds.${look.kind}.letter`)}
      {look.isPinned && <i>{t('planner.month.pinned')}</i>}
    </span>
  );
}

/** The head of a day: its date, its hours, and both halves with what is pinned. */
export function DayHeader({ day }: { readonly day: number }) {
  const { t, language } = useText();
  const shown = usePlannerState((state) => state.shown);
  const { plan } = shown.facts;
  const look = shown.looks[day];
  if (!look) return null;
  const minutes = workMinutesAt(plan, day);
  const periods = lessonPeriodsAt(plan, day);
  return (
    <span className={styles.dayHead}>
      <span className={styles.dayName}>
        <b>{formatDay(plan.context.frame.first + day, language)}</b>
        {minutes > 0 ? formatHours(minutes) : periods > 0 ? t('planner.month.periods', { count: periods }) : ''}
      </span>
      <Half look={look.morning} />
      <Half look={look.afternoon} />
    </span>
  );
}
