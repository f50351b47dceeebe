import { formatClockRange } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { DayCells } from '../grid/day-cells.ts';
import { ghost, useGhosts } from '../grid/use-ghosts.ts';
import { type DayCard, dayCards } from '../month/day-cards.ts';
import { type Axis, piecesOf, placeOn } from './week-axis.ts';

type Props = { readonly cells: DayCells; readonly axis: Axis };

/** What a fix would put on the days of a week: each stretch of work or lessons at its hours, anything else over the day. */
export function ShiftGhosts({ cells, axis }: Props) {
  const { t, language } = useText();
  const stretchesOf = (card: DayCard) =>
    card.times.flatMap(({ start, end }) => {
      const words = t('planner.week.proposed', { what: formatClockRange(start, end, language) });
      return piecesOf(card.day, start, end).map(({ day, from, until }) => {
        const element = ghost(words);
        element.style.top = `${placeOn(axis, from)}%`;
        element.style.bottom = `${100 - placeOn(axis, until)}%`;
        return [day, element] as const;
      });
    });
  useGhosts(cells, (proposal, day) => {
    const cards = dayCards(proposal, day, day);
    const stretches = cards.flatMap(stretchesOf);
    if (stretches.length > 0) return stretches;
    const what = cards.map(({ kind }) => t(`dayKinds.${kind}.name`)).join(', ') || t('planner.week.nothing');
    return [[day, ghost(t('planner.week.proposed', { what }))]];
  });
  return null;
}
