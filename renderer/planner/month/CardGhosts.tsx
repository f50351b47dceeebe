import { formatClockRange } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { DayCells } from '../grid/day-cells.ts';
import { ghost, useGhosts } from '../grid/use-ghosts.ts';
import { type DayCard, dayCards } from './day-cards.ts';

/** What a fix would put on a day of the month, under the card of what is there. */
export function CardGhosts({ cells }: { readonly cells: DayCells }) {
  const { t, language } = useText();
  const wordsOf = ({ kind, times }: DayCard) => {
    const [first, last] = [times[0], times.at(-1)];
    return first && last ? formatClockRange(first.start, last.end, language) : t(`planner.painter.brushes.${kind}`);
  };
  useGhosts(cells, (proposal, day) => {
    const words = dayCards(proposal, day, day).map(wordsOf).join(', ');
    return [[day, ghost(words || t('planner.week.nothing'))]];
  });
  return null;
}
