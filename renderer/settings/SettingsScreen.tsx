import { Link, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useFrame } from '../app/use-frame.ts';
import { useText } from '../text/use-text.ts';
import { AboutSection } from './AboutSection.tsx';
import { BackupsSection } from './BackupsSection.tsx';
import { DataSection } from './DataSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { LawSection } from './LawSection.tsx';
import { LicencesSection } from './LicencesSection.tsx';
import { MoneySection } from './MoneySection.tsx';
import { PlanningSection } from './PlanningSection.tsx';
import { ProgrammesSection } from './ProgrammesSection.tsx';
import styles from './Settings.module.css';
import { isSettingsSection, listedSection, type SettingsSection, settingsSections } from './sections.ts';

const listed = settingsSections.filter((name) => listedSection(name) === name);

const components: Readonly<Record<SettingsSection, ComponentType>> = {
  general: GeneralSection,
  planning: PlanningSection,
  programmes: ProgrammesSection,
  law: LawSection,
  money: MoneySection,
  backups: BackupsSection,
  data: DataSection,
  about: AboutSection,
  licences: LicencesSection,
};

/** Everything that is set: a list of subjects, and the one that the address names. */
export function SettingsScreen() {
  const { t } = useText();
  const { section: asked } = useParams({ from: '/settings/$section' });
  const section = isSettingsSection(asked) ? asked : 'general';
  const Section = components[section];
  useFrame({ crumbs: [{ label: t('settings.title') }, { label: t(`settings.sections.${section}`) }] });
  return (
    <div className={styles.screen}>
      <nav className={styles.list} aria-label={t('settings.title')}>
        {listed.map((name) => (
          <Link
            key={name}
            to="/settings/$section"
            params={{ section: name }}
            className={styles.item}
            aria-current={name === listedSection(section) ? 'page' : undefined}
          >
            {t(`settings.sections.${name}`)}
          </Link>
        ))}
      </nav>
      <div className={styles.content}>
        <h1>{t(`settings.sections.${section}`)}</h1>
        <Section />
      </div>
    </div>
  );
}
