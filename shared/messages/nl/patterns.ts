/** Names of the pattern templates, and how one under 20 hours can still reach them. */
export const patterns = {
  templates: {
    threeDays: '3 dagen',
    fourDays: '4 dagen',
    twoDays: '2 dagen',
    oneWeekOneWeek: '1 week / 1 week',
    oneWeekTwoWeeks: '1 week / 2 weken',
    twoThreeDays: '2 / 3 dagen',
    twoWeeksThreeWeeks: '2 weken / 3 weken',
    twentyWorkWeeks: '20 werkweken',
    mixed: 'Mix met zaterdag',
  },
  extra: {
    everyWeek_one: 'Elke week {{count}} werkdag extra haalt {{limit}}.',
    everyWeek_other: 'Elke week {{count}} werkdagen extra haalt {{limit}}.',
    everyWeeks: 'Om de {{weeks}} weken 1 werkdag extra haalt {{limit}}.',
  },
  leavesClass: 'Wijkt af van de lesdagen van de klas',
} as const;
