import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { ConcernRow } from './ConcernRow.tsx';
import { type Concern, type ConcernGroup, urgentGroups } from './concerns.ts';
import classes from './Start.module.css';
import { UnplannedRow } from './UnplannedRow.tsx';
import type { WithoutPlan } from './without-plan.ts';

/** Rows of a group before the rest is asked for. */
const mostRows = 8;

type GroupProps = { readonly year: LoadedYear; readonly group: ConcernGroup; readonly concerns: readonly Concern[] };

function Group({ year, group, concerns }: GroupProps) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? concerns : concerns.slice(0, mostRows);
  return (
    <section className={classes.group} aria-labelledby={`start-${group}`}>
      <header>
        <h2 id={`start-${group}`}>{t(`start.groups.${group}`)}</h2>
        <span className={classes.count}>{concerns.length}</span>
        <span className={classes.groupNote}>{t(`start.groupNotes.${group}`)}</span>
      </header>
      <ul className={classes.card}>
        {shown.map((concern) => (
          <ConcernRow key={concern.key} year={year} concern={concern} />
        ))}
      </ul>
      {concerns.length > mostRows && (
        <button type="button" className={classes.more} onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? t('start.actions.showLess') : t('start.actions.showAll', { count: concerns.length })}
        </button>
      )}
    </section>
  );
}

type Props = {
  readonly year: LoadedYear;
  readonly concerns: ReadonlyMap<ConcernGroup, readonly Concern[]>;
  readonly unplanned: readonly WithoutPlan[];
};

/** Everything that needs attention, what is wrong first; what is only to be discussed comes last. */
export function ConcernGroups({ year, concerns, unplanned }: Props) {
  const { t } = useText();
  const groupOf = (group: ConcernGroup) => {
    const own = concerns.get(group) ?? [];
    return own.length > 0 && <Group key={group} year={year} group={group} concerns={own} />;
  };
  return (
    <>
      {urgentGroups.map(groupOf)}
      {unplanned.length > 0 && (
        <section className={classes.group} aria-labelledby="start-unplanned">
          <header>
            <h2 id="start-unplanned">{t('start.groups.unplanned')}</h2>
            <span className={classes.count}>{unplanned.length}</span>
            <span className={classes.groupNote}>{t('start.groupNotes.unplanned')}</span>
          </header>
          <ul className={classes.card}>
            {unplanned.slice(0, mostRows).map((learner) => (
              <UnplannedRow key={learner.learnerId} learner={learner} />
            ))}
          </ul>
        </section>
      )}
      {groupOf('discuss')}
    </>
  );
}
