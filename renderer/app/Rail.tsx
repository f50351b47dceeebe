import { useMantineColorScheme } from '@mantine/core';
import {
  IconCalendarUser,
  IconContrast2,
  IconHome,
  IconPrinter,
  IconSchool,
  IconSettings,
  IconUsers,
  IconVersions,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { themeChoices } from '../theme/stored-theme.ts';
import { Logo } from './Logo.tsx';
import styles from './Rail.module.css';
import { type ScreenName, useScreenLinks } from './use-screen-links.ts';

const icons: Readonly<Record<ScreenName, ComponentType<{ size: number; stroke: number }>>> = {
  start: IconHome,
  planner: IconCalendarUser,
  calendar: IconSchool,
  people: IconUsers,
  versions: IconVersions,
  print: IconPrinter,
  settings: IconSettings,
};

function RailLink({ screen }: { readonly screen: ScreenName }): ReactNode {
  const { t } = useText();
  const { linkTo, current } = useScreenLinks();
  const Icon = icons[screen];
  const isCurrent = current === screen;
  return (
    <Link {...linkTo(screen)} className={styles.item} aria-current={isCurrent ? 'page' : undefined}>
      <Icon size={20} stroke={1.6} aria-hidden />
      <span>{t(`app.screens.${screen}`)}</span>
    </Link>
  );
}

/** Goes round the themes; says which one is on. */
function ThemeSwitch() {
  const { t } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const next = themeChoices[(themeChoices.indexOf(colorScheme) + 1) % themeChoices.length]!;
  const label = t('app.themeIs', { theme: t(`app.themes.${colorScheme}`) });
  return (
    <button type="button" className={styles.item} title={label} aria-label={label} onClick={() => setColorScheme(next)}>
      <IconContrast2 size={20} stroke={1.6} aria-hidden />
      <span aria-hidden>{t('app.theme')}</span>
    </button>
  );
}

/** The screens, at the left of every screen. */
export function Rail() {
  const { t } = useText();
  return (
    <nav className={styles.rail} aria-label={t('app.rail')}>
      <Logo />
      {(['start', 'planner', 'calendar', 'people', 'versions', 'print'] as const).map((screen) => (
        <RailLink key={screen} screen={screen} />
      ))}
      <div className={styles.space} />
      <ThemeSwitch />
      <RailLink screen="settings" />
    </nav>
  );
}
