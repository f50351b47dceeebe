/** The parts of the settings, in the order of their list; the address of the screen names one. */
export const settingsSections = [
  'general',
  'planning',
  'programmes',
  'law',
  'money',
  'backups',
  'data',
  'about',
  'licences',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** What the list does not show is a page of another part. */
export function listedSection(section: SettingsSection): SettingsSection {
  return section === 'licences' ? 'about' : section;
}

export function isSettingsSection(name: string): name is SettingsSection {
  return settingsSections.some((known) => known === name);
}
