import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { CalendarEntry, School } from '../../../shared/input/school.ts';
import type { CalendarOwner } from '../scope.ts';
import { mergeEntries } from './merge-entries.ts';

/** A proposal on what its school or class is now, and where somebody else changed the very same. */
export type Rebased = {
  readonly owner: CalendarOwner;
  readonly clashDays: readonly DayNumber[];
  /** True where something else than days was changed twice: lessons, exceptions. */
  readonly isOtherClash: boolean;
};

type Fields = Readonly<Record<string, unknown>>;
type Merged = { readonly value: unknown; readonly days: readonly DayNumber[]; readonly isClash: boolean };

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function mergeCampuses(base: unknown, wanted: unknown, now: unknown): Merged {
  const [old, mine, theirs] = [base, wanted, now].map((list) => (list ?? []) as NonNullable<School['campuses']>) as [
    NonNullable<School['campuses']>,
    NonNullable<School['campuses']>,
    NonNullable<School['campuses']>,
  ];
  const merged = theirs.map((campus) => {
    const [before, after] = [old, mine].map((list) => list.find(({ id }) => id === campus.id));
    return before && after ? mergeFields(before, after, campus) : { value: campus, days: [], isClash: false };
  });
  return {
    value: merged.map(({ value }) => value),
    days: merged.flatMap(({ days }) => days),
    isClash: merged.some(({ isClash }) => isClash),
  };
}

/** One field that both changed. */
function mergeField(name: string, base: unknown, wanted: unknown, now: unknown): Merged {
  if (name === 'campuses') return mergeCampuses(base, wanted, now);
  if (name !== 'calendar') return { value: wanted, days: [], isClash: true };
  const [old, mine, theirs] = [base, wanted, now].map((list) => (list ?? []) as readonly CalendarEntry[]);
  const { entries, clashes } = mergeEntries(old!, mine!, theirs!);
  return { value: entries.length === 0 ? undefined : entries, days: clashes, isClash: false };
}

/** Three states of one record as one: each field from whoever changed it. */
function mergeFields(base: Fields, wanted: Fields, now: Fields): Merged {
  const value: Record<string, unknown> = {};
  const days: DayNumber[] = [];
  let isClash = false;
  for (const name of new Set([...Object.keys(now), ...Object.keys(wanted)])) {
    const [was, want, is] = [base[name], wanted[name], now[name]];
    const merged: Merged =
      isSame(was, want) || isSame(want, is)
        ? { value: is, days: [], isClash: false }
        : isSame(was, is)
          ? { value: want, days: [], isClash: false }
          : mergeField(name, was, want, is);
    if (merged.value !== undefined) value[name] = merged.value;
    days.push(...merged.days);
    isClash ||= merged.isClash;
  }
  return { value, days, isClash };
}

/** A proposal that was made on `base`, made on what its owner is `now`; where both changed the same, the proposal wins. */
export function rebaseOwner(
  base: CalendarOwner['content'],
  wanted: CalendarOwner,
  now: CalendarOwner['content'],
): Rebased {
  const { value, days, isClash } = mergeFields(base, wanted.content, now);
  return { owner: { kind: wanted.kind, content: value } as CalendarOwner, clashDays: days, isOtherClash: isClash };
}
