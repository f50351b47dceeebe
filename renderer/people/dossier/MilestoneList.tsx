import { IconCheck } from '@tabler/icons-react';
import { civilDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import classes from './Dossier.module.css';
import type { Milestone } from './milestone.ts';

/** Milestones on one line in legal order: done with its date and proof, a ring for what runs now, hollow for later. */
export function MilestoneList({ milestones }: { readonly milestones: readonly Milestone[] }) {
  return (
    <ol className={classes.milestones}>
      {milestones.map((milestone) => (
        <MilestoneLine key={milestone.key} milestone={milestone} />
      ))}
    </ol>
  );
}

function MilestoneLine({ milestone }: { readonly milestone: Milestone }) {
  const { t, language } = useText();
  const { id, state, day, params, pips, proof } = milestone;
  const date = day === undefined ? t('peopleScreen.dossier.unknownDay') : formatDay(day, language, true);
  const when = state === 'done' ? date : t(`peopleScreen.dossier.${state === 'late' ? 'wasDue' : 'by'}`, { day: date });
  return (
    <li data-state={state}>
      <i aria-hidden>{state === 'done' && <IconCheck size={11} stroke={2.4} />}</i>
      <div>
        <b>{t(`peopleScreen.milestones.${id}`, params)}</b>
        <span className="heard">{t(`peopleScreen.milestones.states.${state}`)}</span>
        <p>{day === undefined && state !== 'done' ? t(`peopleScreen.milestones.states.${state}`) : when}</p>
        {pips && state !== 'done' && (
          <ul className={classes.pips}>
            {pips.map((pip) => {
              const said = t(`peopleScreen.milestones.${pip.isPast ? 'pipPast' : 'pipComing'}`);
              const label = t('peopleScreen.milestones.pip', { day: formatDay(pip.day, language), state: said });
              return (
                <li key={pip.day} data-past={pip.isPast || undefined} title={label}>
                  <span aria-hidden>{civilDate(pip.day).day}</span>
                  <span className="heard">{label}</span>
                </li>
              );
            })}
          </ul>
        )}
      </div>
      {proof?.seenDay && (
        <span className={classes.proof}>
          {t('peopleScreen.dossier.proof', { day: formatDay(toDayNumber(proof.seenDay), language) })}
        </span>
      )}
    </li>
  );
}
