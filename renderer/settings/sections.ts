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
] as const;
export type SettingsSection = (typeof settingsSections)[number];

export function isSettingsSection(name: string): name is SettingsSection {
  return settingsSections.some((known) => known === name);
}
