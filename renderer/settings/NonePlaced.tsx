import { Link } from '@tanstack/react-router';
import { newRecord } from '../people/asked.ts';
import { useText } from '../text/use-text.ts';
import classes from './Settings.module.css';

/** Says that there are no schools or companies yet, with the way to the first. */
export function NonePlaced({ list }: { readonly list: 'schools' | 'companies' }) {
  const { t } = useText();
  return (
    <p className={classes.lead}>
      {t(`peopleScreen.emptyOf.${list}.title`)}.{' '}
      <Link to="/people/$list" params={{ list }} search={{ edit: newRecord }}>
        {t(`peopleScreen.newOf.${list}`)}
      </Link>
    </p>
  );
}
