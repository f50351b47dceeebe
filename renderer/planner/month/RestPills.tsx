import { formatHours } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { DayCells } from '../grid/day-cells.ts';
import { useDrawnInDays } from '../grid/use-drawn-in-days.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './RestPills.module.css';
import { shortRestsOf } from './rests.ts';

/** Too little rest as a red sign on the border between two days, with both numbers. */
export function RestPills({ cells }: { readonly cells: DayCells }) {
  const { t } = useText();
  const shown = usePlannerState((state) => state.shown);
  useDrawnInDays(cells, () =>
    shortRestsOf(shown).map(({ next, rest, limit }) => {
      const pill = document.createElement('span');
      pill.className = styles.rest!;
      pill.dataset.side = next % 7 === 0 ? 'inside' : 'border';
      pill.textContent = t('planner.month.restBetween', { rest: formatHours(rest), limit: formatHours(limit) });
      return [next, pill];
    }),
  );
  return null;
}
