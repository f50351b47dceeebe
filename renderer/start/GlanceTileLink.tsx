import { Link } from '@tanstack/react-router';
import { SeverityIcon } from '../components/SeverityIcon.tsx';
import { useText } from '../text/use-text.ts';
import type { GlanceTile } from './class-glance.ts';
import { formatHoursDecimal } from './format-hours-decimal.ts';
import classes from './Glance.module.css';

/** The gauge runs from nothing to the full-time week of 38 hours. */
const fullGauge = 38 * 60;

type Props = { readonly tile: GlanceTile; readonly shortName: string };

/** One learner at a glance: name, gauge, average, worst finding. Opens the planner. */
export function GlanceTileLink({ tile, shortName }: Props) {
  const { t, language } = useText();
  const { averageMinutes, standing, name, trajectoryId } = tile;
  const figure = averageMinutes === null ? '' : formatHoursDecimal(averageMinutes, language);
  const hours = averageMinutes === null ? t('start.glance.noAverage') : t('start.glance.hours', { hours: figure });
  const label = t('start.glance.tile', { name, hours, standing: t(`start.glance.standings.${standing}`) });
  const width = `${Math.min(100, ((averageMinutes ?? 0) / fullGauge) * 100)}%`;
  return (
    <Link
      className={classes.tile}
      data-standing={standing}
      to="/learner/$trajectoryId"
      params={{ trajectoryId }}
      title={label}
    >
      <span className={classes.name}>{shortName}</span>
      {standing !== 'fine' && standing !== 'info' && <SeverityIcon severity={standing} size={12} isHeard={false} />}
      <span className={classes.gauge}>
        <i style={{ width }} />
      </span>
      <em>{figure}</em>
      <span className="heard">{t(`start.glance.standings.${standing}`)}</span>
    </Link>
  );
}
