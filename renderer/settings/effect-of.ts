import type { ClassYear } from '../../shared/input/class-year.ts';
import { prepareContext } from '../../shared/plan/prepare-context.ts';
import { checkClassYear } from '../../shared/rules/check-class.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { LoadedYear } from '../year/loaded-year.ts';

/** What a setting changes in a year: for how many learners something else is found, and how many findings come and go. */
export type SettingEffect = { readonly learners: number; readonly added: number; readonly solved: number };

const keyOf = ({ ruleId, dates, value }: Finding) => `${ruleId} ${dates.join()} ${value?.amount ?? ''}`;

/** The year as a changed class year would make it, against the one on screen. */
export function effectOf(year: LoadedYear, classYear: ClassYear): SettingEffect {
  const after = checkClassYear(prepareContext(classYear, year.content.publicHolidays), year.today);
  let [learners, added, solved] = [0, 0, 0];
  after.learners.forEach(({ findings }, index) => {
    const [old, now] = [new Set(year.checked.learners[index]?.findings.map(keyOf)), new Set(findings.map(keyOf))];
    const come = [...now].filter((key) => !old.has(key)).length;
    const gone = [...old].filter((key) => !now.has(key)).length;
    if (come + gone > 0) learners++;
    added += come;
    solved += gone;
  });
  return { learners, added, solved };
}

/** A class year with one school or company replaced. */
export function replaceIn<K extends 'schools' | 'companies'>(
  classYear: ClassYear,
  list: K,
  thing: ClassYear[K][number],
): ClassYear {
  const things = (classYear[list] as ClassYear[K][number][]).map((each) => (each.id === thing.id ? thing : each));
  return { ...classYear, [list]: things };
}
