import { useMantineColorScheme } from '@mantine/core';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { languages } from '../../shared/messages/format.ts';
import type { AppCommand } from '../commands/app-command.ts';
import { openOverlay } from '../commands/overlays.ts';
import { useCommands } from '../commands/use-commands.ts';
import { printSubject } from '../print/print-subject.ts';
import { useText } from '../text/use-text.ts';
import { themeChoices } from '../theme/stored-theme.ts';
import { useChange } from '../year/use-change.ts';
import { useYear } from '../year/use-year.ts';
import { useYearState } from '../year/year-store-context.ts';
import { screenNames, useScreenLinks } from './use-screen-links.ts';

/** Going to each screen. */
function useScreenCommands(): readonly AppCommand[] {
  const { t } = useText();
  const navigate = useNavigate();
  const { linkTo } = useScreenLinks();
  return screenNames.map((screen) => ({
    id: `go.${screen}`,
    label: t(`app.screens.${screen}`),
    group: t('app.groups.go'),
    perform: () => void navigate(linkTo(screen)),
  }));
}

/** Looks and language. */
function useLookCommands(): readonly AppCommand[] {
  const { t, setLanguage } = useText();
  const { setColorScheme } = useMantineColorScheme();
  const group = t('app.groups.view');
  return [
    ...themeChoices.map((theme) => ({
      ...{ id: `theme.${theme}`, label: t('app.themeIs', { theme: t(`app.themes.${theme}`) }), group },
      perform: () => setColorScheme(theme),
    })),
    ...languages.map((language) => ({
      ...{ id: `language.${language}`, label: t(`app.languages.${language}`), group },
      keywords: t('app.languageWords'),
      perform: () => setLanguage(language),
    })),
  ];
}

/** What can be done on every screen. */
export function useAppCommands(): void {
  const { t } = useText();
  const { undo, redo, undoState } = useChange();
  // What is on its way to the disk can be undone as soon as it is there: a quick hand need not wait.
  const isSaving = useYearState(({ saving }) => saving > 0);
  const navigate = useNavigate();
  const place = useLocation();
  const year = useYear();
  const screens = useScreenCommands();
  const looks = useLookCommands();
  const group = t('app.groups.program');
  const commands: readonly AppCommand[] = [
    {
      ...{
        id: 'app.undo',
        label: t('app.undo'),
        keys: 'ctrl+z',
        group,
        isEnabled: isSaving || undoState.undo !== null,
      },
      perform: () => void undo(),
    },
    {
      ...{ id: 'app.redo', label: t('app.redo'), keys: 'ctrl+shift+z ctrl+y', group },
      isEnabled: isSaving || undoState.redo !== null,
      perform: () => void redo(),
    },
    {
      ...{ id: 'app.palette', label: t('app.shortcuts.palette'), keys: 'ctrl+k', group },
      perform: () => openOverlay('palette'),
    },
    {
      ...{ id: 'app.keys', label: t('app.shortcuts.open'), keys: '?', group },
      perform: () => openOverlay('keys'),
    },
    {
      ...{ id: 'app.print', label: t('app.printScreen'), keys: 'ctrl+p', group },
      perform: () => void navigate({ to: '/print', search: printSubject(place, year) }),
    },
    ...screens,
    ...looks,
  ];
  useCommands(commands, true);
}
