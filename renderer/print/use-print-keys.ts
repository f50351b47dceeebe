import type { AppCommand } from '../commands/app-command.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useText } from '../text/use-text.ts';
import type { PreviewControls } from './PreviewBar.tsx';

type Actions = { readonly canPrint: boolean; readonly saveAll: () => void; readonly printAll: () => void };

/** A key for everything on the print screen. */
export function usePrintKeys(controls: PreviewControls, { canPrint, saveAll, printAll }: Actions): void {
  const { t } = useText();
  const command = (name: string, keys: string, isEnabled: boolean, perform: () => void): AppCommand => ({
    ...{ id: `print.${name}`, label: t(`printScreen.keys.${name}`), group: t('printScreen.keys.group') },
    ...{ keys, isEnabled, perform },
  });
  const { page, pages, learners } = controls;
  const hasPages = pages > 0;
  useCommands([
    command('print', 'ctrl+p', canPrint, printAll),
    command('save', 'ctrl+s', canPrint, saveAll),
    command('nextPage', 'alt+arrowdown', page < pages, () => controls.showPage(page + 1)),
    command('previousPage', 'alt+arrowup', page > 1, () => controls.showPage(page - 1)),
    command('nextLearner', 'alt+pagedown', learners.length > 1, () => controls.moveLearner(1)),
    command('previousLearner', 'alt+pageup', learners.length > 1, () => controls.moveLearner(-1)),
    command('zoomIn', '+ =', hasPages, () => controls.zoomBy(1)),
    command('zoomOut', '-', hasPages, () => controls.zoomBy(-1)),
    command('fitPage', '0', hasPages, () => controls.setZoom('page')),
    command('fitWidth', '9', hasPages, () => controls.setZoom('width')),
  ]);
}
