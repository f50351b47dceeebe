import { type Dispatch, type SetStateAction, useState } from 'react';
import { isSame } from '../../shared/versions/version-part.ts';
import { useUnsaved } from './use-unsaved.ts';

/** The state of a form: what is other than it began with is not lost without a question. */
export function useTyped<T>(initial: T | (() => T)): [T, Dispatch<SetStateAction<T>>] {
  const [began] = useState(initial);
  const [typed, setTyped] = useState(began);
  useUnsaved(!isSame(typed, began));
  return [typed, setTyped];
}
