import { useMemo } from 'react';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { effectOf } from './effect-of.ts';
import styles from './Settings.module.css';

/** What another choice would change, before it is made. */
export function EffectLine({ year, classYear, choice }: { year: LoadedYear; classYear: ClassYear; choice: string }) {
  const { t } = useText();
  const { learners, added, solved } = useMemo(() => effectOf(year, classYear), [year, classYear]);
  return (
    <p className={styles.effect}>
      {learners === 0
        ? t('settings.effect.none', { choice })
        : t('settings.effect.some', { choice, count: learners, added, solved })}
    </p>
  );
}
