import { IconClipboard, IconCopy } from '@tabler/icons-react';
import { addMonths, civilDate } from '../../../shared/calendar/iso-date.ts';
import { hasSchool, hasWork, workMinutesAt } from '../../../shared/plan/plan.ts';
import { formatMinutes } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import { StepButtons } from '../grid/StepButtons.tsx';
import viewBar from '../grid/ViewBar.module.css';
import { Tool } from '../painter/Tool.tsx';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';
import styles from './MonthBar.module.css';

/** The name of the month, what is planned in it, and the way to its neighbours. */
export function MonthBar({ month }: { readonly month: number }) {
  const { t, language } = useText();
  const { actions } = usePlanner();
  const { plan } = usePlannerState(({ shown }) => shown.facts);
  const { first, dayCount } = plan.context.frame;
  const hasClip = usePlannerState(({ clip }) => clip !== undefined);
  const next = addMonths(month, 1);
  let [minutes, shifts, lessons] = [0, 0, 0];
  for (let day = Math.max(0, month - first); day < Math.min(dayCount, next - first); day++) {
    minutes += workMinutesAt(plan, day);
    if (hasWork(plan, day)) shifts++;
    if (hasSchool(plan, day)) lessons++;
  }
  const { year } = civilDate(month);
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(month * 86_400_000),
  );
  return (
    <header className={`${viewBar.bar} ${styles.bar}`}>
      <StepButtons unit="month" shown={month} previous={addMonths(month, -1)} next={next} />
      <h2>
        {name} {year}
      </h2>
      <p>
        <b>{t('planner.month.summary', { hours: formatMinutes(minutes, language) })}</b>
        <span>{t('planner.month.counts', { shifts, lessons })}</span>
      </p>
      <span className={styles.tools}>
        <Tool label={t('planner.commands.copy')} onClick={actions.copySelection}>
          <IconCopy size={16} stroke={1.6} />
        </Tool>
        <Tool label={t('planner.commands.paste')} isDisabled={!hasClip} onClick={() => void actions.pasteWeekdays()}>
          <IconClipboard size={16} stroke={1.6} />
        </Tool>
      </span>
    </header>
  );
}
