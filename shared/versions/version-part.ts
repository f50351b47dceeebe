import type { IsoDate } from '../calendar/iso-date.ts';
import type { ClassYear } from '../input/class-year.ts';
import type { DayPartEntry } from '../input/primitives.ts';
import type { Agreement, Deviation, Entitlement, Pin, Segment } from '../input/trajectory.ts';

/** The lists of a class year that a plan rests on beside its own trajectory, in the order in which they are compared. */
export const groundLists = ['programmes', 'schools', 'classGroups', 'companies', 'workplaces'] as const;
export type GroundList = (typeof groundLists)[number];
export type GroundThing = NonNullable<ClassYear[GroundList]>[number];

/** First and last day of the trajectory with its agreements and the segments at its edges: they move together. */
export type Term = {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly agreements: readonly Agreement[];
  /** Only those that moved with an edge. */
  readonly segments: readonly Segment[];
};

/**
 * One thing that differs between two versions of a plan, as it was and as it is. What lies under the learner's own plan
 * (`ground`) is shared with others: it is shown, but never put back from here.
 */
export type VersionPart =
  | {
      readonly kind: 'pins';
      readonly id: string;
      readonly halfDays: readonly DayPartEntry[];
      readonly before: readonly Pin[];
      readonly after: readonly Pin[];
    }
  | {
      readonly kind: 'deviation';
      readonly id: string;
      readonly before: Deviation | undefined;
      readonly after: Deviation | undefined;
    }
  | {
      readonly kind: 'segments';
      readonly id: string;
      readonly before: readonly Segment[];
      readonly after: readonly Segment[];
    }
  | { readonly kind: 'term'; readonly id: string; readonly before: Term; readonly after: Term }
  | {
      readonly kind: 'leave';
      readonly id: string;
      readonly before: Entitlement | undefined;
      readonly after: Entitlement | undefined;
    }
  | {
      readonly kind: 'ground';
      readonly id: string;
      readonly list: GroundList;
      readonly name: string;
      readonly before: GroundThing | undefined;
      readonly after: GroundThing | undefined;
    }
  /** Days that no part explains, for instance because the law's calendar was corrected. */
  | { readonly kind: 'other'; readonly id: string };
export type VersionPartKind = VersionPart['kind'];

/** The same difference the other way round. */
export function reverse(part: VersionPart): VersionPart {
  if (part.kind === 'other') return part;
  return { ...part, before: part.after, after: part.before } as VersionPart;
}

/** True for two values with the same content, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

/** Fields in the order of their names; an absent field and one without a value are the same. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
