import { useRef } from 'react';
import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { numberOn } from '../../../shared/rules/legal-number.ts';
import { weeklyMinimumMinutes } from '../../../shared/rules/legal-numbers-hours.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { formatMinutes } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import { milestonesOf } from './milestones.ts';
import { movableSwitch } from './move-switch.ts';
import { PhaseBars } from './PhaseBars.tsx';
import { phaseBarsOf } from './phase-bars.ts';
import { SwitchHandle } from './SwitchHandle.tsx';
import styles from './TimeLine.module.css';
import { monthName, placeOn, type TimeAxis, timeAxisOf } from './time-axis.ts';
import { WeekChart } from './WeekChart.tsx';
import { weekBarsOf } from './week-bars.ts';

type Props = {
  /** What is shown: of a preview while something is dragged. */
  readonly facts: PlanFacts;
  /** The plan as it is stored. */
  readonly stored: PlanFacts;
  readonly onPreview: (edit: PlanEdit | undefined) => void;
  readonly onApply: (edit: PlanEdit) => void;
  readonly onOpenDay: (day: DayNumber) => void;
  /** Opens the agreements, where a plan begins. */
  readonly onFillAgreement: () => void;
};

function Months({ axis }: { axis: TimeAxis }) {
  const { language } = useText();
  return axis.months.map(({ month, day }) => (
    <span key={day} className={styles.month} style={{ left: `${placeOn(axis, day)}%` }}>
      {monthName(month, language)}
    </span>
  ));
}

type MilestonesProps = Pick<Props, 'facts' | 'onOpenDay'> & {
  readonly axis: TimeAxis;
  /** The switch, which has words of its own below the bars. */
  readonly switchDay: DayNumber | undefined;
};

/** Share of the axis, in per cent, that the words of the switch and of a milestone take to either side. */
const [switchWidth, milestoneWidth] = [22, 9];

function Milestones({ facts, axis, switchDay, onOpenDay }: MilestonesProps) {
  const { t } = useText();
  const milestones = milestonesOf(facts);
  const isNear = (day: DayNumber, other: DayNumber, width: number) =>
    Math.abs(placeOn(axis, other) - placeOn(axis, day)) < width;
  const isCrowded = (day: DayNumber) =>
    (switchDay !== undefined && isNear(day, switchDay, switchWidth)) ||
    milestones.some((other) => other.day !== day && isNear(day, other.day, milestoneWidth));
  return milestones.map(({ id, day }) => (
    <button
      type="button"
      key={id}
      className={styles.milestone}
      data-crowded={isCrowded(day) || undefined}
      aria-label={t(`timeLine.milestones.${id}`)}
      style={{ left: `${placeOn(axis, day)}%` }}
      title={t(`timeLine.milestones.${id}`)}
      onClick={() => onOpenDay(day)}
    >
      <span className={styles.diamond} aria-hidden />
      {!isCrowded(day) && <span className={styles.milestoneName}>{t(`timeLine.milestones.${id}`)}</span>}
    </button>
  ));
}

/** In the place of the bars: what is missing, and the way there. */
function NoPlacement({ onFill }: { readonly onFill: () => void }) {
  const { t } = useText();
  return (
    <p className={styles.none}>
      {t('timeLine.noPlacement')}
      <button type="button" onClick={onFill}>
        {t('timeLine.fillAgreement')}
      </button>
    </p>
  );
}

/** The room that the time line will take. */
export function TimeLinePlace() {
  return (
    <div className={styles.timeLine}>
      <div className={styles.months} />
      <div className={styles.phases} />
      <div className={styles.chart} data-empty />
    </div>
  );
}

/** Phases and hours of a learner's year on one axis of weeks. */
export function TimeLine({ facts, stored, onPreview, onApply, onOpenDay, onFillAgreement }: Props) {
  const { t, language } = useText();
  const track = useRef<HTMLDivElement>(null);
  const axis = timeAxisOf(facts.plan);
  const bars = phaseBarsOf(facts);
  const found = movableSwitch(stored);
  const shown = movableSwitch(facts) ?? found;
  const limit = numberOn(weeklyMinimumMinutes, facts.plan.context.frame.first);
  return (
    <section className={styles.timeLine} aria-label={t('timeLine.label')}>
      <div className={styles.months}>
        <Months axis={axis} />
      </div>
      <span className={styles.rowLabel}>{t('timeLine.phase')}</span>
      <div className={styles.phases} ref={track}>
        {bars.length > 0 ? <PhaseBars bars={bars} axis={axis} /> : <NoPlacement onFill={onFillAgreement} />}
        {found && shown && <SwitchHandle stored={found} day={shown.day} {...{ axis, track, onPreview, onApply }} />}
        <Milestones switchDay={shown?.day} {...{ facts, axis, onOpenDay }} />
      </div>
      <span className={styles.rowLabel}>
        {t('timeLine.hoursPerWeek')}
        <b className={styles.limitLabel}>{formatMinutes(limit, language)}</b>
      </span>
      <WeekChart
        weeks={weekBarsOf(facts, axis)}
        axis={axis}
        limitMinutes={limit}
        average={formatMinutes(facts.hours.averageMinutesPerWeek, language)}
      />
    </section>
  );
}
