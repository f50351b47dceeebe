/** The axis of phases and hours above a learner's year. */
export const timeLine = {
  label: 'Time line of phases and hours',
  phase: 'Phase',
  hoursPerWeek: 'h/week',
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  monthsOfRange_one: '{{count}} month ({{least}} to {{most}})',
  monthsOfRange_other: '{{count}} months ({{least}} to {{most}})',
  noPlacement: 'There is no agreement with a workplace yet.',
  fillAgreement: 'Fill in the agreement',
  earliest: 'earliest {{day}}',
  latest: 'latest {{day}}',
  switch: 'switch {{day}}',
  switchLabel: 'Phase switch; arrows move it a day, Page Up and Page Down a week',
  overFullWeek: '{{week}}: {{margin}} above the full-time week',
  chartLabel: 'Hours at the workplace per week, {{average}} on average',
  milestones: {
    evaluation: 'evaluation',
    remote: 'remote supervision',
    introduction: 'introduction',
  },
} as const;
