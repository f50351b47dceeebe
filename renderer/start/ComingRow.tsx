import { Link } from '@tanstack/react-router';
import { civilDate, fromDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDate, type Language } from '../../shared/messages/format.ts';
import { type Translate, wordFinding } from '../../shared/messages/word-finding.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { namesInLine } from './concern-words.ts';
import type { Deadline } from './deadline.ts';
import classes from './Glance.module.css';

/** So many days ahead a deadline stands out. */
const nearDays = 14;

function wordDeadline({ words }: Deadline, language: Language, t: Translate): string {
  if ('finding' in words) return wordFinding(words.finding, language, t).title;
  const { kind } = words.params;
  const named = kind === undefined ? {} : { kind: t(`peopleScreen.dossier.kinds.${kind}`) };
  return t(`start.coming.${words.text}`, { ...words.params, ...named });
}

type Props = {
  readonly year: LoadedYear;
  readonly deadline: Deadline;
  /** The learner of a trajectory by a short name. */
  readonly shortOf: (trajectoryId: string) => string;
};

/** A date with what is due on it and for whom; opens the planner of the first learner on that day. */
export function ComingRow({ year, deadline, shortOf }: Props) {
  const { t, language } = useText();
  const { day, trajectoryIds } = deadline;
  const names = trajectoryIds.map(shortOf);
  const left = day - year.today;
  const [trajectoryId] = trajectoryIds;
  const body = (
    <>
      <span className={classes.date} data-near={left <= nearDays || undefined} aria-hidden>
        <b>{civilDate(day).day}</b>
        {formatDate(day, language).replace(/^\d+ /, '')}
      </span>
      <span className={classes.due}>
        <b>{wordDeadline(deadline, language, t)}</b>
        <span>
          {t('start.coming.inDays', { count: left })}
          {names.length > 0 && `, ${namesInLine(names, t)}`}
        </span>
      </span>
    </>
  );
  return (
    <li>
      {trajectoryId === undefined ? (
        <div className={classes.coming}>{body}</div>
      ) : (
        <Link
          className={classes.coming}
          to="/learner/$trajectoryId"
          params={{ trajectoryId }}
          search={{ day: fromDayNumber(day) }}
        >
          {body}
        </Link>
      )}
    </li>
  );
}
