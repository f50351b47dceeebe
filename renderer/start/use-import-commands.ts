import { useCommands } from '../commands/use-commands.ts';
import { useText } from '../text/use-text.ts';
import { useStatus } from '../year/use-year.ts';
import type { ImportFiles } from './use-import.ts';

/** Importing for the palette and for the menu of a window, which knows these commands by their ids. */
export function useImportCommands({ choose, take }: ImportFiles): void {
  const { t } = useText();
  const { host } = useStatus();
  const group = t('start.name');
  useCommands([
    { id: 'start.importFile', label: t('start.import.title'), group, perform: choose },
    { id: 'start.takeFile', label: t('start.import.take'), group, isEnabled: host === 'electron', perform: take },
  ]);
}
