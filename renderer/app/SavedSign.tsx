import { IconCheck, IconDots, IconPlugConnectedX } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import { useYearState } from '../year/year-store-context.ts';
import styles from './TopBar.module.css';

/** Whether everything on screen is on disk. */
export function SavedSign() {
  const { t } = useText();
  const state = useYearState(({ saving, isConnected }) => (!isConnected ? 'lost' : saving > 0 ? 'saving' : 'saved'));
  const [Icon, label] = {
    lost: [IconPlugConnectedX, t('app.disconnected')] as const,
    saving: [IconDots, t('app.saving')] as const,
    saved: [IconCheck, t('app.saved')] as const,
  }[state];
  return (
    <div className={styles.saved} data-state={state} title={state === 'lost' ? t('app.disconnectedWhy') : label}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span>{label}</span>
      {/* Heard when it is lost; a voice for every save would never be silent. */}
      <div className="heard" role="alert">
        {state === 'lost' && t('app.disconnectedWhy')}
      </div>
    </div>
  );
}
