/** Het venster rond elk scherm. */
export const app = {
  name: 'Duaalplanner',
  screens: {
    start: 'Start',
    planner: 'Planner',
    calendar: 'Kalender',
    people: 'Mensen',
    versions: 'Versies',
    print: 'Afdruk',
    settings: 'Instellen',
  },
  notSaved: 'Dit is niet bewaard: de planner bereikt zijn bestand niet. Probeer opnieuw.',
  unsaved: 'Wat je hier invulde is nog niet bewaard. Toch verdergaan?',
} as const;
