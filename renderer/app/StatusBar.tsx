import { openOverlay } from '../commands/overlays.ts';
import { Keys } from '../components/Keys.tsx';
import { useText } from '../text/use-text.ts';
import styles from './StatusBar.module.css';
import { useFrameSlots } from './use-frame.ts';

/** What the screen says of itself, and the way to all keys. */
export function StatusBar() {
  const { t } = useText();
  const { status } = useFrameSlots();
  return (
    <footer className={styles.bar}>
      <div className={styles.slot}>{status}</div>
      <button type="button" className={styles.keys} onClick={() => openOverlay('keys')}>
        <Keys keys="?" /> {t('app.shortcuts.title')}
      </button>
    </footer>
  );
}
