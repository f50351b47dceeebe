/** A size with its unit, so that a finding can be compared, summed and worded without guessing. Amounts are integers. */
export const units = [
  'minutes',
  'minutesPerWeek',
  'halfDays',
  'days',
  'weeks',
  'months',
  'years',
  'percent',
  'periods',
  'learners',
  'places',
  'times',
  'cents',
] as const;
export type Unit = (typeof units)[number];

export type Quantity = { readonly amount: number; readonly unit: Unit };

export function quantity(amount: number, unit: Unit): Quantity {
  return { amount, unit };
}
