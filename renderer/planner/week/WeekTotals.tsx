import { lessonPeriodMinutesOf } from '../../../shared/hours/measure-hours.ts';
import { formatHours } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './WeekTotals.module.css';

/** Work, lessons and both together against the full week. */
export function WeekTotals({ week }: { readonly week: number }) {
  const { t } = useText();
  const facts = usePlannerState(({ shown }) => shown.facts);
  const hours = facts.hours.weeks[week];
  if (!hours) return null;
  const { workMinutes, lessonPeriods, schoolMinutes, fullTimeMinutes } = hours;
  const isOver = fullTimeMinutes > 0 && workMinutes + schoolMinutes > fullTimeMinutes;
  const school = { count: lessonPeriods, minutes: lessonPeriodMinutesOf(facts.plan) };
  return (
    <footer className={styles.totals}>
      <span>
        <b>{formatHours(workMinutes)}</b> {t('planner.week.workTotal')}
      </span>
      <span>
        <b>{formatHours(schoolMinutes)}</b> {t('planner.week.schoolTotal', school)}
      </span>
      <span data-over={isOver}>
        <b>{formatHours(workMinutes + schoolMinutes)}</b>{' '}
        {t('planner.week.together', { limit: formatHours(fullTimeMinutes) })}
      </span>
    </footer>
  );
}
