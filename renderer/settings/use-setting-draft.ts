import { useDeferredValue, useMemo, useState } from 'react';
import type { Aggregate } from '../../shared/command/aggregate.ts';
import { isSame } from '../../shared/versions/version-part.ts';
import { useUnsaved } from '../app/use-unsaved.ts';
import { useText } from '../text/use-text.ts';
import { previewClassYear, type YearDifference } from '../year/compare-years.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useChange } from '../year/use-change.ts';
import { type SharedKind, withThing } from '../year/with-thing.ts';

/** Something that is being set: as it would become, what that does to the plans, and the ways to make it so or not. */
export type SettingDraft<K extends SharedKind> = {
  readonly value: Aggregate<K>;
  readonly isChanged: boolean;
  /** Undefined while it is being reckoned. */
  readonly difference: YearDifference | undefined;
  change(value: Aggregate<K>): void;
  apply(): Promise<void>;
  discard(): void;
};

/** Keeps what a person sets until it is applied; `isWhole` says whether it can be, and so be reckoned. */
export function useSettingDraft<K extends SharedKind>(
  year: LoadedYear,
  kind: K,
  stored: Aggregate<K>,
  isWhole: (value: Aggregate<K>) => boolean = () => true,
): SettingDraft<K> {
  const { t } = useText();
  const { put } = useChange();
  const [draft, setDraft] = useState<{ readonly base: Aggregate<K>; readonly value: Aggregate<K> }>();
  // What somebody else stored meanwhile is not written over: the draft on the old one goes.
  const value = draft?.base === stored ? draft.value : stored;
  const isChanged = !isSame(value, stored);
  const reckoned = useDeferredValue(isChanged && isWhole(value) ? value : undefined);
  const difference = useMemo(
    () => reckoned && previewClassYear(year, withThing(year.content.classYear, kind, reckoned)),
    [year, kind, reckoned],
  );
  useUnsaved(isChanged);
  return {
    ...{ value, isChanged },
    difference: reckoned === value ? difference : undefined,
    change: (next) => setDraft({ base: stored, value: next }),
    apply: async () => {
      const outcome = await put(kind, value, { toast: t('settings.savedOf', { name: value.name }) });
      if (outcome.ok) setDraft(undefined);
    },
    discard: () => setDraft(undefined),
  };
}
