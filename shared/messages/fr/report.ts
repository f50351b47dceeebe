/** What the readable report of a check says beside its findings. */
export const report = {
  acceptedCount_one: '1 acceptée avec motif',
  acceptedCount_other: '{{count}} acceptées avec motif',
  otherHours: 'Prévu {{planned}} sous contrat à temps partiel ou SAO, lieu de travail {{share}} %',
  otherWork: 'En plus {{planned}} sous contrat à temps partiel ou SAO',
  allowance: 'Indemnité : {{amounts}}',
  allowanceAllUnknown: 'Indemnité : montant inconnu',
  allowanceKnown: '{{period}} {{amount}} par mois',
  allowanceUnknown: '{{period}} montant inconnu',
  supervised: 'Aide aux familles : {{supervised}} sous surveillance',
  homeCare:
    'Aide aux familles : {{supervised}} sous surveillance, {{remote}} sous surveillance à distance ; vers Vesta {{sendable}}, au-delà {{excess}}',
  mentorHours: 'Heures du mentor, à transmettre comme heures assimilées : {{minutes}}',
  claims: 'Primes que les entreprises peuvent demander',
  claimMet: '{{company}} : au plus {{met}}',
  claimOpen: '{{company}} : au plus {{unknown}}, si les conditions ouvertes sont remplies',
  claimBoth: '{{company}} : au plus {{met}}, et {{unknown}} de plus si les conditions ouvertes sont remplies',
  notes: 'Bon à savoir',
  unknownNote:
    'Un montant est inconnu tant que le revenu garanti (RMMMG) de ces mois manque. Complète-le avec sa source dans Revenus garantis.',
  allowanceNote:
    'L’indemnité vaut pour l’école et le lieu de travail ensemble. Payer plus ou moins n’est pas possible.',
  benefitsNote:
    'Un élève n’a pas de prime de fin d’année, de prime de week-end ni de chèques-repas. Les frais, comme les déplacements, sont payés comme pour le personnel.',
  homeCareNote:
    'Dans l’aide aux familles, l’usager paie une contribution pour les heures sous surveillance à distance. Les kilomètres comptent comme pour le personnel.',
} as const;
