import { isoWeekOf } from '../../../shared/calendar/iso-date.ts';
import { formatDate, formatPeriod, formatWeek } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import { StepButtons } from '../grid/StepButtons.tsx';
import viewBar from '../grid/ViewBar.module.css';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';
import styles from './WeekBar.module.css';

/** Weeks around the one on screen, each a click away. */
const around = [-2, -1, 0, 1, 2, 3];

/** Which week this is, and the way to its neighbours. */
export function WeekBar({ monday }: { readonly monday: number }) {
  const { t, language } = useText();
  const { actions } = usePlanner();
  const { first, dayCount } = usePlannerState(({ stored }) => stored.facts.plan.context.frame);
  const weeks = around.map((by) => monday + by * 7).filter((day) => day + 6 >= first && day < first + dayCount);
  return (
    <header className={`${viewBar.bar} ${styles.bar}`}>
      <StepButtons unit="week" shown={monday} previous={monday - 7} next={monday + 7} />
      <h2>
        {formatWeek(monday, language)} <span>{formatPeriod(monday, monday + 6, language)}</span>
      </h2>
      <nav className={styles.weeks} aria-label={t('planner.views.week')}>
        {weeks.map((day) => (
          <button
            type="button"
            key={day - monday}
            aria-current={day === monday ? 'date' : undefined}
            onClick={() => actions.select(day - first, false)}
          >
            <b>{isoWeekOf(day).week}</b>
            {formatDate(day, language)}
          </button>
        ))}
      </nav>
    </header>
  );
}
