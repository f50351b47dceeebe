import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CheckedClassYear } from '../../shared/rules/check-class.ts';
import { useText } from '../text/use-text.ts';
import { countStandings, glanceOf } from './class-glance.ts';
import { formatHoursDecimal } from './format-hours-decimal.ts';
import classes from './Glance.module.css';
import { GlanceTileLink } from './GlanceTileLink.tsx';
import { shortNames } from './short-names.ts';

const order = ['fine', 'warning', 'error', 'info'] as const;
const leastHours = 20;

/** Every learner with the average of the year and how the plan stands; each count leads to its learners. */
export function GlanceCard({ checked }: { readonly checked: CheckedClassYear }) {
  const { t, language } = useText();
  const tiles = useMemo(() => glanceOf(checked), [checked]);
  const names = useMemo(() => shortNames(tiles.map(({ name }) => name)), [tiles]);
  const counts = countStandings(tiles);
  return (
    <section className={classes.card} aria-labelledby="start-glance">
      <header>
        <h2 id="start-glance">{t('start.glance.title')}</h2>
        <span>{t('start.glance.note', { limit: formatHoursDecimal(leastHours * 60, language) })}</span>
      </header>
      <ul className={classes.tiles}>
        {tiles.map((tile, index) => (
          <li key={tile.trajectoryId}>
            <GlanceTileLink tile={tile} shortName={names[index]!} />
          </li>
        ))}
      </ul>
      <dl className={classes.counts}>
        {order.map((standing) => (
          <div key={standing}>
            <dt>
              {counts[standing] === 0 ? (
                t(`start.glance.standings.${standing}`)
              ) : (
                <Link to="/people/$list" params={{ list: 'learners' }} search={{ standing }}>
                  {t(`start.glance.standings.${standing}`)}
                </Link>
              )}
            </dt>
            <dd>{counts[standing]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
