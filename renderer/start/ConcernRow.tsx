import { useState } from 'react';
import { SeverityIcon } from '../components/SeverityIcon.tsx';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { ConcernAction } from './ConcernAction.tsx';
import { wordConcern } from './concern-words.ts';
import type { Concern } from './concerns.ts';
import classes from './Start.module.css';
import { useShortNames } from './use-short-names.ts';

type Props = { readonly year: LoadedYear; readonly concern: Concern };

/** One thing that needs attention with what solves it; the same thing at several learners opens into a row for each. */
export function ConcernRow({ year, concern }: Props) {
  const { t, language } = useText();
  const [isOpen, setOpen] = useState(false);
  const nameOf = (id: string) => year.learnerOf(id)?.facts.learner.name ?? id;
  const shortOf = useShortNames(year);
  const { title, detail } = wordConcern(concern, shortOf, language, t);
  const [{ finding, trajectoryIds }, ...others] = concern.found;
  const isJoined = others.length > 0;
  const ids = new Set(concern.found.flatMap((at) => at.trajectoryIds));
  const who = ids.size === 1 ? nameOf(trajectoryIds[0]!) : t('start.learners', { count: ids.size });
  return (
    <li className={classes.concern}>
      <div className={classes.row}>
        <SeverityIcon severity={finding.severity} />
        <div className={classes.rowText}>
          <h3>{title}</h3>
          <p>{detail}</p>
        </div>
        <span className={classes.who} title={who}>
          {who}
        </span>
        {isJoined ? (
          <button type="button" className={classes.action} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('start.actions.hide') : t('start.actions.show', { count: ids.size })}
          </button>
        ) : (
          <ConcernAction year={year} found={concern.found[0]} />
        )}
      </div>
      {isJoined && isOpen && (
        <ul className={classes.joined}>
          {concern.found.map((at) => (
            <JoinedRow key={`${at.trajectoryIds[0]} ${at.finding.dates[0]}`} year={year} concern={concern} found={at} />
          ))}
        </ul>
      )}
    </li>
  );
}

type JoinedProps = Props & { readonly found: Concern['found'][number] };

/** One learner of a thing that several have. */
function JoinedRow({ year, concern, found }: JoinedProps) {
  const { t, language } = useText();
  const nameOf = (id: string) => year.learnerOf(id)?.facts.learner.name ?? id;
  const { title, detail } = wordConcern({ ...concern, found: [found] }, nameOf, language, t);
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <h3>{found.trajectoryIds.map(nameOf).join(', ')}</h3>
        <p>
          {title}. {detail}
        </p>
      </div>
      <ConcernAction year={year} found={found} />
    </li>
  );
}
