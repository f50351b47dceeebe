import { Link } from '@tanstack/react-router';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { useText } from '../text/use-text.ts';
import { type ListName, listNames } from './list-names.ts';
import classes from './People.module.css';

type Props = { readonly list: ListName; readonly classYear: ClassYear };

/** The lists of the year with how much each holds. */
export function ListTabs({ list, classYear }: Props) {
  const { t } = useText();
  return (
    <nav className={classes.tabs} aria-label={t('peopleScreen.title')}>
      {listNames.map((name) => (
        <Link
          key={name}
          to="/people/$list"
          params={{ list: name }}
          search={{}}
          aria-current={name === list ? 'page' : undefined}
        >
          {t(`peopleScreen.lists.${name}`)}
          <span>{classYear[name].length}</span>
        </Link>
      ))}
    </nav>
  );
}
