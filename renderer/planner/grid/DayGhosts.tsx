import { type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import { useText } from '../../text/use-text.ts';
import type { DayCells } from './day-cells.ts';
import { ghost, useGhosts } from './use-ghosts.ts';

/** What a fix would put on a day of the year: the letters of its halves. */
export function DayGhosts({ cells }: { readonly cells: DayCells }) {
  const { t } = useText();
  const letterOf = (look: HalfLook) => (hasKind(look) ? t(`dayKinds.${look.kind}.letter`) : '–');
  useGhosts(cells, ({ looks }, day) => {
    const { morning, afternoon, isWhole } = looks[day]!;
    const halves = isWhole ? [morning] : [morning, afternoon];
    return [[day, ghost(halves.map(letterOf).join(' '))]];
  });
  return null;
}
