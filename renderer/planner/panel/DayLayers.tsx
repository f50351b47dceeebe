import type { EditWords } from '../../../shared/messages/word-edit.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { useText } from '../../text/use-text.ts';
import styles from './Day.module.css';
import { dayLayers, type LayerName } from './day-layers.ts';
import { wordLayer } from './word-layer.ts';

type Props = { readonly plan: Plan; readonly day: number; readonly only?: readonly LayerName[] };

/** The layers of a day from top to bottom; the one that decides is bold. */
export function DayLayers({ plan, day, only }: Props) {
  const { t, language } = useText();
  const words: EditWords = { language, translate: t, context: plan.context };
  const lines = dayLayers(plan, day).filter(
    ({ layer, decides }) => !only || only.includes(layer) || decides[0] || decides[1],
  );
  return (
    <ul className={styles.layers}>
      {lines.map((line) => {
        const isDeciding = line.decides[0] || line.decides[1];
        return (
          <li key={line.layer} data-decides={isDeciding}>
            <span>{t(`planner.day.layerNames.${line.layer}`)}</span>
            <span>
              {wordLayer(line, words)}
              {isDeciding && <span className="heard"> ({t('planner.day.decides')})</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
