import { useLocation } from '@tanstack/react-router';
import { useText } from '../text/use-text.ts';
import { useYear } from '../year/use-year.ts';
import { useYearState, useYearStore } from '../year/year-store-context.ts';
import styles from './TopBar.module.css';
import { mayLeave } from './use-unsaved.ts';

/** How many years stand beside each other before they become a list. */
const mostBeside = 3;

/** The school years of the store; a learner's own screens stay in the learner's year. */
export function YearSwitch() {
  const { t } = useText();
  const { pathname } = useLocation();
  const store = useYearStore();
  const year = useYear();
  const years = useYearState((state) => state.years);
  if (!year || /^\/(learner|versions)\//.test(pathname)) return null;
  const names = years.map(({ schoolYear }) => schoolYear as string).sort();
  const open = async (schoolYear: string) => {
    if (await mayLeave()) await store.openYear(schoolYear);
  };
  if (names.length === 1) return <span className={styles.oneYear}>{year.schoolYear}</span>;
  if (names.length > mostBeside) {
    return (
      <select
        className={styles.select}
        aria-label={t('app.schoolYear')}
        value={year.schoolYear}
        onChange={(event) => void open(event.currentTarget.value)}
      >
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    );
  }
  return (
    <fieldset className={styles.years} aria-label={t('app.schoolYear')}>
      {names.map((name) => (
        <label key={name}>
          <input type="radio" name="schoolYear" checked={name === year.schoolYear} onChange={() => void open(name)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
