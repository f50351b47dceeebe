import { Outlet } from '@tanstack/react-router';
import { useOverlay } from '../commands/overlays.ts';
import { Palette } from '../commands/Palette.tsx';
import { ShortcutOverview } from '../commands/ShortcutOverview.tsx';
import { useShortcuts } from '../commands/use-shortcuts.ts';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { Notices } from '../components/Notices.tsx';
import styles from './Frame.module.css';
import { Rail } from './Rail.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useAppCommands } from './use-app-commands.ts';
import { useFocusReturn } from './use-focus-return.ts';
import { useShellAsks } from './use-shell-asks.ts';
import { useTitle } from './use-title.ts';

/** The window around every screen: screens at the left, where you are above, what lies over it. */
export function Frame() {
  useAppCommands();
  useShellAsks();
  useShortcuts();
  useFocusReturn();
  const title = useTitle();
  const overlay = useOverlay();
  return (
    <div className={styles.frame}>
      <Rail />
      <TopBar />
      <main className={styles.main} id="main">
        <Outlet />
      </main>
      <StatusBar />
      <div className="heard" role="status">
        {title}
      </div>
      <Notices />
      <ConfirmDialog />
      {overlay === 'palette' && <Palette />}
      {overlay === 'keys' && <ShortcutOverview />}
    </div>
  );
}
