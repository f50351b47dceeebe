/** What the readable report of a check says beside its findings. */
export const report = {
  acceptedCount_one: '1 accepted with a reason',
  acceptedCount_other: '{{count}} accepted with a reason',
  otherHours: 'Planned {{planned}} under a part-time contract or SAO, workplace {{share}} %',
  otherWork: 'Beside that {{planned}} under a part-time contract or SAO',
  allowance: 'Allowance: {{amounts}}',
  allowanceAllUnknown: 'Allowance: amount unknown',
  allowanceKnown: '{{period}} {{amount}} a month',
  allowanceUnknown: '{{period}} amount unknown',
  supervised: 'Home care: {{supervised}} under supervision',
  homeCare:
    'Home care: {{supervised}} under supervision, {{remote}} under remote supervision; to Vesta {{sendable}}, above that {{excess}}',
  mentorHours: 'Hours of the mentor, to be sent as assimilated hours: {{minutes}}',
  claims: 'Incentives that the companies can ask for',
  claimMet: '{{company}}: at most {{met}}',
  claimOpen: '{{company}}: at most {{unknown}}, if the open conditions turn out met',
  claimBoth: '{{company}}: at most {{met}}, and {{unknown}} more if the open conditions turn out met',
  notes: 'Good to know',
  unknownNote:
    'An amount is unknown as long as the guaranteed income (GGMMI) of those months is missing. Fill it in with its source under Guaranteed incomes.',
  allowanceNote: 'The allowance covers school and workplace together. Paying more or less is not possible.',
  benefitsNote:
    'A learner has no year-end bonus, weekend premium or meal vouchers. Expenses, such as travel, are paid as for staff.',
  homeCareNote:
    'In home care the user pays a contribution for hours under remote supervision. Kilometres count as for staff.',
} as const;
