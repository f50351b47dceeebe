/** Names of the pattern templates, and how one under 20 hours can still reach them. */
export const patterns = {
  templates: {
    threeDays: '3 jours',
    fourDays: '4 jours',
    twoDays: '2 jours',
    oneWeekOneWeek: '1 semaine / 1 semaine',
    oneWeekTwoWeeks: '1 semaine / 2 semaines',
    twoThreeDays: '2 / 3 jours',
    twoWeeksThreeWeeks: '2 semaines / 3 semaines',
    twentyWorkWeeks: '20 semaines de travail',
    mixed: 'Mixte avec samedis',
  },
  extra: {
    everyWeek_one: '{{count}} jour de travail de plus chaque semaine atteint {{limit}}.',
    everyWeek_other: '{{count}} jours de travail de plus chaque semaine atteignent {{limit}}.',
    everyWeeks: '1 jour de travail de plus toutes les {{weeks}} semaines atteint {{limit}}.',
  },
  leavesClass: 'Diffère des jours de cours de la classe',
} as const;
