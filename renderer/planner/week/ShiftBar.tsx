import { formatClockRange } from '../../../shared/messages/format.ts';
import { DaySwatch } from '../../components/DaySwatch.tsx';
import flat from '../../components/Flat.module.css';
import { useText } from '../../text/use-text.ts';
import { nameOfShift } from '../grid/shift-names.ts';
import { isSameBrush } from '../paint/brush.ts';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';
import styles from './ShiftBar.module.css';
import { shiftChoices } from './shift-choices.ts';

/** The shifts of the workplace as brushes, with when they run. */
export function ShiftBar({ day }: { readonly day: number }) {
  const { t, language } = useText();
  const { store } = usePlanner();
  const { plan } = usePlannerState(({ stored }) => stored.facts);
  const brush = usePlannerState((state) => state.brush);
  const choices = shiftChoices(plan, day);
  if (choices.length === 0) return null;
  return (
    <div className={styles.shifts} role="toolbar" aria-label={t('planner.week.shifts')}>
      <span className={styles.shiftsLabel}>{t('planner.week.shifts')}</span>
      {choices.map(({ assignment, shift }) => {
        const isOn = isSameBrush(brush, { assignment });
        const isHome = plan.context.workplaces[shift.workplace]!.phaseKind === 'home';
        return (
          <button
            type="button"
            className={flat.flat}
            key={assignment}
            aria-pressed={isOn}
            title={formatClockRange(shift.start, shift.end, language)}
            onClick={() => store.set({ brush: isOn ? undefined : { assignment } })}
          >
            <DaySwatch kind={isHome ? 'work-home' : 'work-residential'} size={16} />
            <b>{nameOfShift(plan, shift)}</b>
            <span>{formatClockRange(shift.start, shift.end, language)}</span>
          </button>
        );
      })}
    </div>
  );
}
