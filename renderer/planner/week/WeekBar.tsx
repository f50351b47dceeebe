import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { isoWeekOf } from '../../../shared/calendar/iso-date.ts';
import { formatDate, formatPeriod, formatWeek } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
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
  const show = (day: number) => actions.select(Math.max(0, Math.min(dayCount - 1, day - first)), false);
  return (
    <header className={`${viewBar.bar} ${styles.bar}`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('planner.week.previous')}
        onClick={() => show(monday - 7)}
      >
        <IconChevronLeft size={18} stroke={1.6} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={t('planner.week.next')} onClick={() => show(monday + 7)}>
        <IconChevronRight size={18} stroke={1.6} />
      </ActionIcon>
      <h2>
        {formatWeek(monday, language)} <span>{formatPeriod(monday, monday + 6, language)}</span>
      </h2>
      <nav className={styles.weeks} aria-label={t('planner.views.week')}>
        {around.map((by) => {
          const day = monday + by * 7;
          return (
            <button type="button" key={by} aria-current={by === 0 ? 'date' : undefined} onClick={() => show(day)}>
              <b>{isoWeekOf(day).week}</b>
              {formatDate(day, language)}
            </button>
          );
        })}
      </nav>
    </header>
  );
}
