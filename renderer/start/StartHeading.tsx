import { formatDay, formatWeek } from '../../shared/messages/format.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import classes from './Start.module.css';

type Props = { readonly year: LoadedYear; readonly count: number };

/** How many things need attention, on which day, in how large a year. */
export function StartHeading({ year, count }: Props) {
  const { t, language } = useText();
  const { learners, classGroups, workplaces } = year.content.classYear;
  const counted = (kind: 'learner' | 'classGroup' | 'workplace', of: readonly unknown[]) =>
    t(`store.counted.${kind}`, { count: of.length });
  return (
    <header className={classes.heading}>
      <h1>{count === 0 ? t('start.nothingToDo') : t('start.attention', { count })}</h1>
      <p>
        {t('start.summary', {
          day: formatDay(year.today, language, true),
          week: formatWeek(year.today, language),
          learners: counted('learner', learners),
          classGroups: counted('classGroup', classGroups),
          workplaces: counted('workplace', workplaces),
        })}
      </p>
    </header>
  );
}
