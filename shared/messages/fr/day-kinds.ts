/** Letter and name of every kind of day; a letter is one character and no two kinds share one. */
export const dayKinds = {
  school: { letter: 'C', name: 'Jour de cours' },
  'work-residential': { letter: 'T', name: 'Lieu de travail résidentiel' },
  'work-home': { letter: 'D', name: 'Soins à domicile' },
  'leave-paid': { letter: 'P', name: 'Congé payé' },
  'leave-unpaid': { letter: 'N', name: 'Congé non payé' },
  'public-holiday': { letter: 'F', name: 'Jour férié légal' },
  'local-free': { letter: 'L', name: 'Jour libre local' },
  'study-day': { letter: 'J', name: 'Journée pédagogique' },
  'bridge-day': { letter: 'A', name: 'Pont ou après-midi libre' },
  'company-closure': { letter: 'E', name: 'Fermeture collective' },
  'roster-rest': { letter: 'X', name: 'Repos compensatoire' },
  recuperation: { letter: 'R', name: 'Récupération' },
  'deviation-work': { letter: 'O', name: 'Opportunité d’apprentissage' },
} as const;
