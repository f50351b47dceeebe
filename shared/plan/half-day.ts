/**
 * A plan is stored per half day: index `2 * day + half`, half 0 the morning and 1 the afternoon. Kinds, layers and
 * origins are small integers so that a whole year fits in a few typed arrays.
 */
export const halfDayKind = {
  outside: 0,
  /** Inside the trajectory without an agreement: the learner is full-time at school. */
  noAgreement: 1,
  school: 2,
  work: 3,
  /** A weekday half in a school holiday; paid or unpaid is settled by `shared/leave`. */
  leave: 4,
  publicHoliday: 5,
  /** Bridge day, local free day, study day or free afternoon that the company does not work. */
  schoolFree: 6,
  closure: 7,
  recuperation: 8,
  rosterRest: 9,
  weekend: 10,
  /** A weekday half outside the weekly hours of a part-time or SAO agreement. */
  unplanned: 11,
} as const;
export type HalfDayKind = (typeof halfDayKind)[keyof typeof halfDayKind];

export const halfDayKindNames = Object.keys(halfDayKind) as readonly (keyof typeof halfDayKind)[];

/** The layer of domain order that decided a half day, 1 highest. */
export const layer = {
  outside: 1,
  pin: 2,
  publicHoliday: 3,
  schoolHoliday: 4,
  classGroup: 5,
  closure: 6,
  pattern: 7,
  noGaps: 8,
  weekend: 9,
} as const;
export type Layer = (typeof layer)[keyof typeof layer];

export const origin = {
  none: 0,
  law: 1,
  school: 2,
  classGroup: 3,
  company: 4,
  pattern: 5,
  generator: 6,
  import: 7,
  manual: 8,
} as const;
export type Origin = (typeof origin)[keyof typeof origin];

export const originNames = Object.keys(origin) as readonly (keyof typeof origin)[];

/** Facts beside the kind, as bits. */
export const halfDayFlag = {
  /** Worked under an approved deviation of the holiday arrangement. */
  deviation: 1,
  pinned: 2,
  /** The free day that replaces a public holiday. */
  replacementDay: 4,
  /** School is free and the learner works instead. */
  schoolFreeWorked: 8,
  /** The segment wants something else than the class has. */
  mismatch: 16,
  /** Leave outside a school holiday. */
  movedLeave: 32,
  /** The shift names its workplace itself, as `V@wzc-1` does. */
  namesWorkplace: 64,
  /** The workplace does not have the shift code that was asked; its usual shift stands in. */
  unknownShift: 128,
} as const;

/** Half-day bits of a part: 1 the morning, 2 the afternoon. */
export const partBits = { morning: 1, afternoon: 2, day: 3 } as const;
