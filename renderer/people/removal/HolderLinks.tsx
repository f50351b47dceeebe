import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatPeriod } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { Holding } from './holdings.ts';
import classes from './Removal.module.css';

type Props = { readonly holdings: readonly Holding[]; readonly count: number };

/** The learners who still need a record, each a way to where that can be changed. */
export function HolderLinks({ holdings, count }: Props) {
  const { t, language } = useText();
  const more = count - holdings.length;
  return (
    <ul className={classes.holders}>
      {holdings.map(({ trajectoryId, learnerId, name, places, firstDay, lastDay }) => (
        <li key={trajectoryId}>
          <Link to="/people/$list" params={{ list: 'learners' }} search={{ id: learnerId }}>
            {name}
          </Link>
          <span>
            {places.map(({ list, id, name: place }) => (
              <Fragment key={`${list} ${id}`}>
                <Link to="/people/$list" params={{ list }} search={{ id }}>
                  {place}
                </Link>
                {', '}
              </Fragment>
            ))}
            {formatPeriod(toDayNumber(isoDate(firstDay)), toDayNumber(isoDate(lastDay)), language)}
          </span>
        </li>
      ))}
      {more > 0 && <li>{t('peopleScreen.remove.more', { count: more })}</li>}
    </ul>
  );
}
