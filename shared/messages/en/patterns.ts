/** Names of the pattern templates, and how one under 20 hours can still reach them. */
export const patterns = {
  templates: {
    threeDays: '3 days',
    fourDays: '4 days',
    twoDays: '2 days',
    oneWeekOneWeek: '1 week / 1 week',
    oneWeekTwoWeeks: '1 week / 2 weeks',
    twoThreeDays: '2 / 3 days',
    twoWeeksThreeWeeks: '2 weeks / 3 weeks',
    twentyWorkWeeks: '20 work weeks',
    mixed: 'Mix with Saturdays',
  },
  extra: {
    everyWeek_one: '{{count}} more work day every week reaches {{limit}}.',
    everyWeek_other: '{{count}} more work days every week reach {{limit}}.',
    everyWeeks: '1 more work day every {{weeks}} weeks reaches {{limit}}.',
  },
  leavesClass: 'Differs from the lesson days of the class',
} as const;
