/** The window around every screen. */
export const app = {
  name: 'Duaalplanner',
  screens: {
    start: 'Start',
    planner: 'Planner',
    calendar: 'Calendar',
    people: 'People',
    versions: 'Versions',
    print: 'Print',
    settings: 'Settings',
  },
  notSaved: 'This was not saved: the planner cannot reach its file. Try again.',
  unsaved: 'What you filled in here is not saved yet. Go on anyway?',
} as const;
