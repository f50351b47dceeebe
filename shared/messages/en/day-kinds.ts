/** Letter and name of every kind of day; a letter is one character and no two kinds share one. */
export const dayKinds = {
  school: { letter: 'S', name: 'School day' },
  'work-residential': { letter: 'W', name: 'Workplace, residential' },
  'work-home': { letter: 'H', name: 'Workplace, home care' },
  'leave-paid': { letter: 'P', name: 'Paid leave' },
  'leave-unpaid': { letter: 'U', name: 'Unpaid leave' },
  'public-holiday': { letter: 'F', name: 'Public holiday' },
  'local-free': { letter: 'L', name: 'Local free day' },
  'study-day': { letter: 'T', name: 'Teachers’ study day' },
  'bridge-day': { letter: 'B', name: 'Bridge day or free afternoon' },
  'company-closure': { letter: 'C', name: 'Company closure' },
  'roster-rest': { letter: 'X', name: 'Roster rest' },
  recuperation: { letter: 'R', name: 'Recuperation' },
  'deviation-work': { letter: 'D', name: 'Learning opportunity' },
} as const;
