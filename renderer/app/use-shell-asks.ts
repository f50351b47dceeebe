import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ShellAsk } from '../../shared/api/shell.ts';
import { useApi } from '../api/use-api.ts';
import { performCommand } from '../commands/perform-command.ts';

/** The command that answers each item of the menu. */
const commands: Readonly<Record<Exclude<ShellAsk, 'licences'>, string>> = {
  undo: 'app.undo',
  redo: 'app.redo',
  print: 'app.print',
  palette: 'app.palette',
  keys: 'app.keys',
  settings: 'go.settings',
  start: 'go.start',
  takeFile: 'start.takeFile',
};

/** True where the focus is in a text field, which has an undo of its own. */
function undoesInField(ask: ShellAsk): boolean {
  const isField = document.activeElement?.matches('input, textarea, [contenteditable]') ?? false;
  return isField && (ask === 'undo' || ask === 'redo') && document.execCommand(ask);
}

/** Does what the menu of the window asks; a browser has no menu and asks nothing. */
export function useShellAsks(): void {
  const api = useApi();
  const navigate = useNavigate();
  useEffect(() => {
    const ended = new AbortController();
    const listen = async () => {
      for await (const ask of await api.shell.asked(undefined, { signal: ended.signal })) {
        if (undoesInField(ask)) continue;
        if (ask === 'licences') {
          await navigate({ to: '/settings/$section', params: { section: 'licences' } });
          continue;
        }
        if (commands[ask].startsWith('start.')) await navigate({ to: '/start' });
        performCommand(commands[ask]);
      }
    };
    // Ends with the window, or at once where there is no menu.
    listen().catch(() => undefined);
    return () => ended.abort();
  }, [api, navigate]);
}
