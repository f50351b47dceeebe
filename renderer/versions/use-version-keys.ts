import type { AppCommand } from '../commands/app-command.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useText } from '../text/use-text.ts';
import type { useVersions } from './use-versions.ts';

type Ways = { readonly publish: () => void; readonly sign: () => void };

/** A key for everything on the versions screen. */
export function useVersionKeys(versions: ReturnType<typeof useVersions>, { publish, sign }: Ways): void {
  const { t } = useText();
  const { changes, selected, newest, comparison } = versions;
  const group = t('versions.keys.group');
  const command = (name: string, rest: Omit<AppCommand, 'id' | 'label' | 'group'>): AppCommand => ({
    ...{ id: `versions.${name}`, label: t(`versions.keys.${name}`), group },
    ...rest,
  });
  const change = changes[selected];
  const isDraft = comparison?.after.version === undefined;
  const isOwn = change !== undefined && change.part.kind !== 'other';
  useCommands([
    command('next', {
      keys: 'f8',
      isEnabled: selected < changes.length - 1,
      perform: () => versions.setSelected(selected + 1),
    }),
    command('previous', {
      keys: 'shift+f8',
      isEnabled: selected > 0,
      perform: () => versions.setSelected(selected - 1),
    }),
    command('show', {
      ...{ keys: 'enter', keysAreLocal: true, isEnabled: change !== undefined },
      perform: () => change && versions.show(change),
    }),
    command('putBack', {
      ...{ keys: 'delete', keysAreLocal: true, isEnabled: isDraft && isOwn },
      perform: () => change && versions.putBack(change),
    }),
    command('publish', { keys: 'ctrl+enter', perform: publish }),
    command('sign', { keys: 'ctrl+alt+s', isEnabled: newest !== undefined, perform: sign }),
    command('print', {
      ...{ keys: 'ctrl+p' },
      perform: () => versions.print(changes.length > 0 && isDraft ? 'changed' : 'published'),
      isEnabled: newest !== undefined,
    }),
  ]);
}
