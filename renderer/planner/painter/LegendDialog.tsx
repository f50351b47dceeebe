import { Modal } from '@mantine/core';
import { type DayKind, dayKinds } from '../../../shared/design/day-kinds.ts';
import { DaySwatch } from '../../components/DaySwatch.tsx';
import { useText } from '../../text/use-text.ts';
import { brushes } from '../paint/brush.ts';
import styles from './LegendDialog.module.css';

/** Every kind of day with its full name, the ones that are painted first: for who does not know a swatch or a letter. */
export function LegendDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const fixed = dayKinds.filter((kind) => !brushes.some((brush) => brush === kind));
  const list = (kinds: readonly DayKind[]) => (
    <ul className={styles.kinds}>
      {kinds.map((kind) => (
        <li key={kind}>
          <DaySwatch kind={kind} />
          <span>{t(`dayKinds.${kind}.name`)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('planner.painter.legend')}
      closeButtonProps={{ 'aria-label': t('plannerDialogs.close') }}
    >
      <p className={styles.lead}>{t('planner.painter.legendLead')}</p>
      {list(brushes)}
      <p className={styles.lead}>{t('planner.painter.legendFixed')}</p>
      {list(fixed)}
    </Modal>
  );
}
