import { useBlocker } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isSame } from '../../shared/versions/version-part.ts';
import { confirm } from '../components/confirm.ts';
import { textNow } from '../text/language.ts';

/** Forms on screen that hold something that is not saved. */
const unsaved = new Set<symbol>();

/** True where nothing typed would be lost, or a person said that it may be. */
export async function mayLeave(): Promise<boolean> {
  if (unsaved.size === 0) return true;
  const { t } = textNow();
  return confirm({
    title: t('app.unsaved.title'),
    text: t('app.unsaved.text'),
    action: t('app.unsaved.leave'),
    cancel: t('app.unsaved.stay'),
    isDestructive: true,
  });
}

type Place = { readonly pathname: string; readonly search: object };

/** True where only the day in the address is another: it follows the selection, and no form closes by it. */
function isSamePlace(one: Place, other: Place): boolean {
  const placeOf = ({ pathname, search }: Place) => [pathname, { ...search, day: undefined }];
  return isSame(placeOf(one), placeOf(other));
}

/** Keeps what was typed and not saved: leaving the screen or the window asks first, once for all forms. */
export function useUnsaved(isDirty: boolean): void {
  const [mark] = useState(() => Symbol('unsaved'));
  useEffect(() => {
    if (!isDirty) return;
    unsaved.add(mark);
    return () => void unsaved.delete(mark);
  }, [isDirty, mark]);
  useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      !isSamePlace(current, next) && unsaved.values().next().value === mark && !(await mayLeave()),
    enableBeforeUnload: () => isDirty,
    disabled: !isDirty,
  });
}
