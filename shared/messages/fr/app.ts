/** La fenêtre autour de chaque écran. */
export const app = {
  name: 'Duaalplanner',
  screens: {
    start: 'Accueil',
    planner: 'Planning',
    calendar: 'Calendrier',
    people: 'Personnes',
    versions: 'Versions',
    print: 'Impression',
    settings: 'Réglages',
  },
  notSaved: 'Ceci n’est pas enregistré : le planificateur n’atteint pas son fichier. Réessaie.',
  unsaved: 'Ce que tu as rempli ici n’est pas encore enregistré. Continuer quand même ?',
} as const;
