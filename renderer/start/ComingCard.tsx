import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { ComingRow } from './ComingRow.tsx';
import { deadlinesOf } from './deadlines.ts';
import cardClasses from './Glance.module.css';
import classes from './Start.module.css';
import { useShortNames } from './use-short-names.ts';

const mostRows = 6;

/** What is due in the coming months, soonest first. */
export function ComingCard({ year }: { readonly year: LoadedYear }) {
  const { t } = useText();
  const api = useApi();
  const [isWhole, setWhole] = useState(false);
  const { schoolYear, checked, content, today } = year;
  const { data: dossier = [] } = useQuery({
    queryKey: ['dossier', schoolYear],
    queryFn: () => api.years.dossier({ schoolYear }),
  });
  const deadlines = useMemo(
    () => deadlinesOf(checked, content.classYear, dossier, today),
    [checked, content.classYear, dossier, today],
  );
  const shortOf = useShortNames(year);
  const shown = isWhole ? deadlines : deadlines.slice(0, mostRows);
  return (
    <section aria-labelledby="start-coming">
      <h2 id="start-coming">{t('start.coming.title')}</h2>
      <ul className={cardClasses.list}>
        {shown.map((deadline) => (
          <ComingRow key={deadline.key} {...{ year, deadline, shortOf }} />
        ))}
        {deadlines.length === 0 && <li className={cardClasses.nothing}>{t('start.coming.none')}</li>}
      </ul>
      {deadlines.length > mostRows && (
        <button type="button" className={classes.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('start.actions.showLess') : t('start.actions.showAll', { count: deadlines.length })}
        </button>
      )}
    </section>
  );
}
