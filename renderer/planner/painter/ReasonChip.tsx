import { IconMessage } from '@tabler/icons-react';
import { useText } from '../../text/use-text.ts';
import { usePinReason } from '../state/use-planner.ts';
import { askReason } from './ask-reason.ts';
import styles from './ReasonChip.module.css';

/** The reason that the next pins get, and the way to another one. */
export function ReasonChip() {
  const { t } = useText();
  const reason = usePinReason();
  const label = reason === '' ? t('planner.painter.noReason') : t('planner.painter.reason', { reason });
  return (
    <button type="button" className={styles.reason} title={label} aria-label={label} onClick={() => void askReason()}>
      <IconMessage size={14} stroke={1.6} aria-hidden="true" />
      <span>{reason === '' ? t('planner.painter.noReason') : reason}</span>
    </button>
  );
}
