/** The files of the screens, by the first part of their address; each is fetched when its screen is first wanted. */
export const screens = {
  start: () => import('../start/StartScreen.tsx'),
  learner: () => import('../planner/PlannerScreen.tsx'),
  people: () => import('../people/PeopleScreen.tsx'),
  calendar: () => import('../calendar/SchoolCalendarScreen.tsx'),
  versions: () => import('../versions/VersionsScreen.tsx'),
  print: () => import('../print/PrintScreen.tsx'),
  settings: () => import('../settings/SettingsScreen.tsx'),
};

/** Fetches the screen that the address names, the first one where it names none. */
export function fetchScreen(hash: string): void {
  const name = hash.split(/[/?]/)[1] || 'start';
  // Who shows the screen fetches it too, and says so when it does not come.
  if (Object.hasOwn(screens, name)) void screens[name as keyof typeof screens]().catch(() => undefined);
}
