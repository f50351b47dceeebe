import {
  IconFileText,
  IconLayoutSidebarRight,
  IconPalette,
  IconPin,
  IconPointer,
  IconRepeat,
} from '@tabler/icons-react';
import type { DayPart } from '../../../shared/input/primitives.ts';
import brushStyles from '../../components/Brushes.module.css';
import { DaySwatch } from '../../components/DaySwatch.tsx';
import flat from '../../components/Flat.module.css';
import { useText } from '../../text/use-text.ts';
import { openDialog } from '../dialogs/open-dialog.ts';
import { type Brush, brushes } from '../paint/brush.ts';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';
import { FixedKinds } from './FixedKinds.tsx';
import kinds from './Kinds.module.css';
import styles from './Painter.module.css';
import { ReasonChip } from './ReasonChip.tsx';
import { Tool } from './Tool.tsx';

function BrushButton({ brush }: { brush: Brush }) {
  const { t } = useText();
  const { store } = usePlanner();
  const isOn = usePlannerState((state) => state.brush === brush);
  const name = t(`dayKinds.${brush}.name`);
  const label = t('planner.painter.brushName', { name, key: t(`dayKinds.${brush}.letter`) });
  return (
    <button
      type="button"
      className={`${flat.flat} ${brushStyles.brush}`}
      aria-pressed={isOn}
      aria-keyshortcuts={t(`dayKinds.${brush}.letter`)}
      title={label}
      onClick={() => store.set({ brush: isOn ? undefined : brush })}
    >
      <DaySwatch kind={brush} />
      <span className="heard">{t('planner.painter.paint')} </span>
      <span className={kinds.name}>{t(`planner.painter.brushes.${brush}`)}</span>
    </button>
  );
}

const parts: readonly DayPart[] = ['day', 'morning', 'afternoon'];

function PartSwitch() {
  const { t } = useText();
  const { store } = usePlanner();
  const part = usePlannerState((state) => state.part);
  return (
    <fieldset className={brushStyles.parts}>
      <legend className="heard">{t('planner.painter.part')}</legend>
      {parts.map((one, index) => (
        <button
          type="button"
          key={one}
          aria-pressed={part === one}
          aria-label={t(`planner.painter.parts.${one}`)}
          title={`${t(`planner.painter.parts.${one}`)} (${index + 1})`}
          onClick={() => store.set({ part: one })}
        >
          <i data-part={one} />
        </button>
      ))}
    </fieldset>
  );
}

/** The room that the painter will take. */
export function PainterPlace() {
  return (
    <div className={styles.frame}>
      <div className={styles.painter} />
    </div>
  );
}

/** The painter, which is the legend too: brushes, the part of the day, the reason of pins, and the tools beside them. */
export function Painter({ onTogglePanel }: { readonly onTogglePanel: () => void }) {
  const { t } = useText();
  const { store, actions } = usePlanner();
  const isSelecting = usePlannerState((state) => state.brush === undefined);
  return (
    <div className={styles.frame}>
      <div className={styles.painter} role="toolbar" aria-label={t('planner.painter.label')}>
        <button
          type="button"
          className={`${flat.flat} ${brushStyles.brush}`}
          aria-pressed={isSelecting}
          aria-label={t('planner.painter.select')}
          title={t('planner.painter.select')}
          onClick={() => store.set({ brush: undefined })}
        >
          <IconPointer size={16} stroke={1.6} />
        </button>
        <div className={`${brushStyles.brushes} ${kinds.kinds}`} data-brushes>
          {brushes.map((brush) => (
            <BrushButton key={brush} brush={brush} />
          ))}
          <FixedKinds />
        </div>
        <PartSwitch />
        <ReasonChip />
        <span className={styles.tools}>
          <span className={styles.legend}>
            <Tool label={t('planner.painter.legend')} onClick={() => openDialog({ type: 'legend' })}>
              <IconPalette size={16} stroke={1.6} />
            </Tool>
          </span>
          <Tool label={t('planner.painter.pin')} isNamed onClick={() => void actions.pinSelection()}>
            <IconPin size={16} stroke={1.6} />
          </Tool>
          <Tool label={t('planner.painter.pattern')} isNamed onClick={() => openDialog({ type: 'pattern' })}>
            <IconRepeat size={16} stroke={1.6} />
          </Tool>
          <Tool label={t('planner.painter.agreements')} isNamed onClick={() => openDialog({ type: 'agreements' })}>
            <IconFileText size={16} stroke={1.6} />
          </Tool>
          <Tool label={t('planner.commands.panel')} onClick={onTogglePanel}>
            <IconLayoutSidebarRight size={16} stroke={1.6} />
          </Tool>
        </span>
      </div>
    </div>
  );
}
