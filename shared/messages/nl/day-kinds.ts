/** Letter and name of every kind of day; a letter is one character and no two kinds share one. */
export const dayKinds = {
  school: { letter: 'L', name: 'Lesdag' },
  'work-residential': { letter: 'W', name: 'Werkplek residentieel' },
  'work-home': { letter: 'T', name: 'Werkplek thuiszorg' },
  'leave-paid': { letter: 'B', name: 'Betaalde vakantie' },
  'leave-unpaid': { letter: 'O', name: 'Onbetaalde vakantie' },
  'public-holiday': { letter: 'F', name: 'Wettelijke feestdag' },
  'local-free': { letter: 'V', name: 'Facultatieve verlofdag' },
  'study-day': { letter: 'D', name: 'Pedagogische studiedag' },
  'bridge-day': { letter: 'G', name: 'Brugdag of vrije namiddag' },
  'company-closure': { letter: 'S', name: 'Collectieve sluiting' },
  'roster-rest': { letter: 'X', name: 'Roosterrust' },
  recuperation: { letter: 'R', name: 'Recuperatie' },
  'deviation-work': { letter: 'A', name: 'Leeropportuniteit' },
} as const;
