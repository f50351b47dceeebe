import { type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import { formatClockRange, formatDay, formatHours, formatWeek } from '../../../shared/messages/format.ts';
import { isTrainingDay, lessonPeriodsAt, shiftsAt, workMinutesAt } from '../../../shared/plan/plan.ts';
import { DaySwatch } from '../../components/DaySwatch.tsx';
import { useText } from '../../text/use-text.ts';
import { nameOfShift } from '../grid/shift-names.ts';
import type { ShownPlan } from '../state/shown-plan.ts';
import styles from './Day.module.css';

type Props = { readonly shown: ShownPlan; readonly day: number };

/** The training days of a plan, and the place of a day among them. */
function numberOfDay({ facts: { plan } }: ShownPlan, day: number): { number: number; total: number } {
  let [number, total] = [0, 0];
  for (let index = plan.first; index <= plan.last; index++) {
    if (!isTrainingDay(plan, index)) continue;
    total++;
    if (index <= day) number++;
  }
  return { number, total };
}

function HalfLine({ look, shown, day }: Props & { readonly look: HalfLook }) {
  const { t, language } = useText();
  const { plan } = shown.facts;
  const shifts = look.workplace < 0 ? [] : shiftsAt(plan, day).filter(({ workplace }) => workplace === look.workplace);
  const name = hasKind(look) ? t(`dayKinds.${look.kind}.name`) : t(`planner.emptyKinds.${look.kind}`);
  const periods = look.kind === 'school' ? lessonPeriodsAt(plan, day) : 0;
  return (
    <p className={styles.what}>
      <DaySwatch kind={look.kind} />
      <b>{shifts.length > 0 ? shifts.map((shift) => nameOfShift(plan, shift)).join(', ') : name}</b>
      <span className={styles.times}>
        {shifts.length > 0 &&
          `${shifts.flatMap(({ parts }) => parts.map(({ start, end }) => formatClockRange(start, end, language))).join(', ')} `}
        {periods > 0 && t('planner.day.lessons', { count: periods })}
        {shifts.length > 0 && <span>{formatHours(workMinutesAt(plan, day))}</span>}
      </span>
    </p>
  );
}

/** A day in two lines: its date, and what each half of it is with shift and hours. */
export function DayHead({ shown, day }: Props) {
  const { t, language } = useText();
  const { first } = shown.facts.plan.context.frame;
  const { morning, afternoon, isWhole } = shown.looks[day]!;
  const isOneLine = isWhole || morning.kind === afternoon.kind;
  const week = formatWeek(first + day, language);
  return (
    <div>
      <header className={styles.head}>
        <h2>{formatDay(first + day, language, true)}</h2>
        <span>{t('planner.day.week', { week, ...numberOfDay(shown, day) })}</span>
      </header>
      <HalfLine look={morning} shown={shown} day={day} />
      {!isOneLine && <HalfLine look={afternoon} shown={shown} day={day} />}
    </div>
  );
}
