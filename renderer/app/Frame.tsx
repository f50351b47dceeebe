import { Outlet } from '@tanstack/react-router';
import { useShortcuts } from '../commands/use-shortcuts.ts';

/** The window around every screen. */
export function Frame() {
  useShortcuts();
  return (
    <main>
      <Outlet />
    </main>
  );
}
