import { workEndAt, workStartAt } from '../../../shared/plan/plan.ts';
import { formatMinutes } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import type { DayCells } from '../grid/day-cells.ts';
import { useDrawnInDays } from '../grid/use-drawn-in-days.ts';
import { shortRestsOf } from '../month/rests.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './RestStems.module.css';
import { type Axis, placeOn } from './week-axis.ts';

type Props = { readonly cells: DayCells; readonly axis: Axis };

function stem(text: string, top: number, bottom: number): HTMLElement {
  const element = document.createElement('span');
  element.className = styles.stem!;
  element.style.top = `${top}%`;
  element.style.bottom = `${100 - bottom}%`;
  const words = document.createElement('span');
  words.textContent = text;
  element.append(words);
  return element;
}

/** Too little rest as a red stem after the end of one shift and before the start of the next, with both numbers. */
export function RestStems({ cells, axis }: Props) {
  const { t, language } = useText();
  const shown = usePlannerState((state) => state.shown);
  useDrawnInDays(cells, () => {
    const { plan } = shown.facts;
    const place = (minutes: number) => placeOn(axis, minutes);
    const hours = (minutes: number) => formatMinutes(minutes, language);
    return shortRestsOf(shown).flatMap(({ day, next, rest, limit }) => {
      const start = workStartAt(plan, next) < 0 ? plan.classDays.lessonStart[next * 2]! : workStartAt(plan, next);
      const words = t('planner.week.rest', { rest: hours(rest), limit: hours(limit) });
      return [
        [day, stem('', place(workEndAt(plan, day)), 100)],
        [next, stem(words, 0, place(start))],
      ] as const;
    });
  });
  return null;
}
