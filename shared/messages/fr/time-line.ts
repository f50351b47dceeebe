/** The axis of phases and hours above a learner's year. */
export const timeLine = {
  label: 'Ligne du temps des phases et des heures',
  phase: 'Phase',
  hoursPerWeek: 'h/sem.',
  months_one: '{{count}} mois',
  months_other: '{{count}} mois',
  monthsOfRange_one: '{{count}} mois ({{least}} à {{most}})',
  monthsOfRange_other: '{{count}} mois ({{least}} à {{most}})',
  noPlacement: 'Il n’y a pas encore de contrat avec un lieu de travail.',
  fillAgreement: 'Remplir le contrat',
  earliest: 'au plus tôt {{day}}',
  latest: 'au plus tard {{day}}',
  switch: 'passage {{day}}',
  switchLabel: 'Passage de phase ; les flèches le déplacent d’un jour, Page précédente et Page suivante d’une semaine',
  overFullWeek: '{{week}} : {{margin}} au-dessus de la semaine à temps plein',
  chartLabel: 'Heures au lieu de travail par semaine, {{average}} en moyenne',
  milestones: {
    evaluation: 'évaluation',
    remote: 'supervision à distance',
    introduction: 'introduction',
  },
} as const;
