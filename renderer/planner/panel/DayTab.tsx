import { Button } from '@mantine/core';
import { IconPinnedOff } from '@tabler/icons-react';
import { formatHours } from '../../../shared/messages/format.ts';
import { wordFinding } from '../../../shared/messages/word-finding.ts';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import { shownDays } from '../grid/day-marks.ts';
import type { ShownPlan } from '../state/shown-plan.ts';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';
import styles from './Day.module.css';
import { DayHead } from './DayHead.tsx';
import { DayLayers } from './DayLayers.tsx';
import { pinsOn } from './day-layers.ts';
import { ShiftChoice } from './ShiftChoice.tsx';

type Props = { readonly shown: ShownPlan; readonly day: number };

function DayFindings({ shown, day }: Props) {
  const { t, language } = useText();
  const { first } = shown.facts.plan.context.frame;
  const found = shown.findings.filter((finding) => shownDays(finding, first).includes(day));
  if (found.length === 0) return <p className={styles.none}>{t('planner.day.noFindings')}</p>;
  return (
    <ul className={styles.found}>
      {found.map((finding) => (
        <li key={`${finding.ruleId} ${finding.dates[0]}`}>
          <SeverityIcon severity={finding.severity} />
          <span>{wordFinding(finding, language, t).title}</span>
        </li>
      ))}
    </ul>
  );
}

function WeekTotals({ shown, day }: Props) {
  const { t } = useText();
  const week = shown.facts.hours.weeks[Math.floor(day / 7)];
  if (!week) return null;
  const { workMinutes, schoolMinutes, fullTimeMinutes } = week;
  const together = t('planner.day.together', { limit: formatHours(fullTimeMinutes) });
  return (
    <section>
      <h3>{t('planner.day.weekTitle')}</h3>
      <dl className={styles.totals}>
        <dt>{t('planner.day.work')}</dt>
        <dd>{formatHours(workMinutes)}</dd>
        <dt>{t('planner.day.school')}</dt>
        <dd>{formatHours(schoolMinutes)}</dd>
        <dt>{together}</dt>
        <dd data-over={fullTimeMinutes > 0 && workMinutes + schoolMinutes > fullTimeMinutes}>
          {formatHours(workMinutes + schoolMinutes)}
        </dd>
      </dl>
    </section>
  );
}

function Pins({ shown, day }: Props) {
  const { t } = useText();
  const { actions } = usePlanner();
  const pins = pinsOn(shown.facts.plan, day);
  if (pins.length === 0) return null;
  return (
    <section className={styles.pins}>
      {pins.map(({ part, reason }) => (
        <p key={part}>{t('planner.day.pinnedBecause', { reason })}</p>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPinnedOff size={14} stroke={1.6} />}
        onClick={() => void actions.unpinDay(day)}
      >
        {t('planner.day.unpin')}
      </Button>
    </section>
  );
}

/** The inspector of a day: what it is, what was found on it, the layers that made it so, its week. */
export function DayTab() {
  const { t } = useText();
  const shown = usePlannerState((state) => state.shown);
  const day = usePlannerState((state) => state.selection?.head);
  if (day === undefined || !shown.looks[day]) return <p className={styles.none}>{t('planner.day.choose')}</p>;
  return (
    <div className={styles.day}>
      <DayHead shown={shown} day={day} />
      <ShiftChoice shown={shown} day={day} />
      <DayFindings shown={shown} day={day} />
      <section>
        <h3>{t('planner.day.layers')}</h3>
        <DayLayers plan={shown.facts.plan} day={day} />
      </section>
      <Pins shown={shown} day={day} />
      <WeekTotals shown={shown} day={day} />
    </div>
  );
}
