import { useMemo } from 'react';
import { useText } from '../../text/use-text.ts';
import type { GridLetters } from './grid-keys.ts';

/** The letters that paint and pin, in the language of the screen. */
export function useGridLetters(): GridLetters {
  const { t } = useText();
  return useMemo(() => ({ letterOf: (brush) => t(`dayKinds.${brush}.letter`), pin: t('planner.keys.pin') }), [t]);
}
