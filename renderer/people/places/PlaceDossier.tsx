import { Link } from '@tanstack/react-router';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { standingOf } from '../../start/class-glance.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { DossierEntries } from '../dossier/DossierEntries.tsx';
import { type DossierOwner, useDossier } from '../dossier/use-dossier.ts';
import panel from '../Panel.module.css';
import classes from './Places.module.css';
import type { PlaceList } from './place-list.ts';
import { learnersUsing } from './used-by.ts';

type Props = { readonly list: PlaceList; readonly year: LoadedYear; readonly id: string };

/** Proofs of a mentor or workplace, and the learners who have to do with it. */
export function PlaceDossier({ list, year, id }: Props) {
  const { t } = useText();
  const learners = learnersUsing(year, list, id);
  return (
    <>
      {list === 'mentors' && <Entries owner={{ mentorId: id }} />}
      {list === 'workplaces' && <Entries owner={{ workplaceId: id }} />}
      <section className={panel.section}>
        <header>
          <h3>{t('peopleScreen.dossier.usedBy')}</h3>
        </header>
        {learners.length === 0 && <p className={panel.nothing}>{t('peopleScreen.dossier.nobody')}</p>}
        <ul>
          {learners.map(({ facts: { learner, plan }, findings }) => {
            const standing = standingOf(findings);
            return (
              <li key={plan.trajectory.id} className={classes.user}>
                <Link to="/people/$list" params={{ list: 'learners' }} search={{ id: learner.id }}>
                  {learner.name}
                </Link>
                {standing !== 'fine' && standing !== 'info' && <SeverityIcon severity={standing} size={12} />}
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

function Entries({ owner }: { readonly owner: DossierOwner }) {
  return <DossierEntries owner={owner} lines={useDossier(owner)} />;
}
