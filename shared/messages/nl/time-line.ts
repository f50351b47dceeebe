/** The axis of phases and hours above a learner's year. */
export const timeLine = {
  label: 'Tijdlijn van fasen en uren',
  phase: 'Fase',
  hoursPerWeek: 'u/week',
  months_one: '{{count}} maand',
  months_other: '{{count}} maanden',
  monthsOfRange_one: '{{count}} maand ({{least}} tot {{most}})',
  monthsOfRange_other: '{{count}} maanden ({{least}} tot {{most}})',
  noPlacement: 'Er is nog geen overeenkomst met een werkplek.',
  fillAgreement: 'Vul de overeenkomst in',
  earliest: 'vroegst {{day}}',
  latest: 'uiterst {{day}}',
  switch: 'wissel {{day}}',
  switchLabel: 'Wissel van fase; pijlen verplaatsen een dag, Page Up en Page Down een week',
  overFullWeek: '{{week}}: {{margin}} boven de voltijdse week',
  chartLabel: 'Uren op de werkplek per week, gemiddeld {{average}}',
  milestones: {
    evaluation: 'evaluatie',
    remote: 'onder verwijderd toezicht',
    introduction: 'introductie',
  },
} as const;
