import { useSyncExternalStore } from 'react';
import { formatHours } from '../../shared/messages/format.ts';
import { workMinutesAt } from '../../shared/plan/plan.ts';
import type { PlannerView } from '../app/search-params.ts';
import { KeyHint, KeyHints, StatusLine } from '../components/StatusLine.tsx';
import { useText } from '../text/use-text.ts';
import { rangeOf } from './grid/selection.ts';
import { splitCardAt } from './month/day-cards.ts';
import styles from './PlannerStatus.module.css';
import { type SkipReason, skipReasons } from './paint/painting.ts';
import type { PlannerState } from './state/planner-store.ts';
import type { Planner } from './state/use-planner.ts';

function selectedSum({ selection, shown }: PlannerState): { count: number; minutes: number } {
  if (!selection) return { count: 0, minutes: 0 };
  const { first, last } = rangeOf(selection);
  let minutes = 0;
  for (let day = first; day <= last; day++) minutes += workMinutesAt(shown.facts.plan, day);
  return { count: last - first + 1, minutes };
}

type Props = { readonly planner: Planner; readonly view: PlannerView };

/** The status bar of the planner: the keys that matter here, what a stroke left alone, and the sum of what is selected. */
export function PlannerStatus({ planner, view }: Props) {
  const { t } = useText();
  const { store } = planner;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { count, minutes } = selectedSum(state);
  const head = state.selection?.head;
  const isSplit = view === 'week' && head !== undefined && splitCardAt(state.stored, head) !== undefined;
  const skipped = skipReasons.flatMap((reason: SkipReason) => {
    const days = state.skipped[reason];
    return days === undefined ? [] : [t(`planner.skipped.${reason}`, { count: days })];
  });
  const letters = ['school', 'work-residential', 'work-home', 'leave-paid', 'leave-unpaid'];
  return (
    <StatusLine>
      {skipped.length > 0 ? (
        <span className={styles.skipped} title={skipped.join(', ')}>
          {t('planner.skipped.left', { list: skipped.join(', ') })}
        </span>
      ) : (
        <KeyHints>
          <KeyHint keys={t('planner.status.keys.arrows')} text={t('planner.status.move')} />
          <KeyHint keys={t('planner.status.keys.shiftArrows')} text={t('planner.status.select')} />
          {view === 'year' && (
            <>
              <KeyHint
                keys={letters.map((kind) => t(`dayKinds.${kind}.letter`)).join(' ')}
                text={t('planner.status.paint')}
              />
              <KeyHint keys={t('planner.status.keys.parts')} text={t('planner.status.part')} />
            </>
          )}
          {view !== 'year' && (
            <KeyHint keys={t('planner.status.keys.altArrows')} text={t('planner.status.moveShift')} />
          )}
          {isSplit && <KeyHint keys={t('planner.status.keys.onePart')} text={t('planner.status.moveOnePart')} />}
          {view === 'week' && <KeyHint keys="F2" text={t('planner.status.hours')} />}
          <KeyHint keys="F8" text={t('planner.status.nextFinding')} />
        </KeyHints>
      )}
      <output className={styles.selected}>
        {count > 0 && t('planner.status.selected', { count, hours: formatHours(minutes) })}
      </output>
    </StatusLine>
  );
}
