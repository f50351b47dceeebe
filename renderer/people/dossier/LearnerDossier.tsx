import { useMemo } from 'react';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { LearnerRow } from '../learners/learner-rows.ts';
import panel from '../Panel.module.css';
import { Agreements } from './Agreements.tsx';
import { DossierEntries } from './DossierEntries.tsx';
import { LearnerFindings } from './LearnerFindings.tsx';
import { MilestoneList } from './MilestoneList.tsx';
import { milestonesOf } from './milestones.ts';
import { useDossier } from './use-dossier.ts';

type Props = { readonly year: LoadedYear; readonly row: LearnerRow };

/** What a learner's year went through and what is still to come. */
export function LearnerDossier({ year, row: { learner, checked } }: Props) {
  const { t } = useText();
  const lines = useDossier({ learnerId: learner.id });
  const milestones = useMemo(
    () =>
      milestonesOf(
        learner,
        checked,
        lines.map(({ entry }) => entry),
        year.today,
      ),
    [learner, checked, lines, year.today],
  );
  const done = milestones.filter(({ state }) => state === 'done').length;
  return (
    <>
      {checked && <LearnerFindings year={year} checked={checked} />}
      <section className={panel.section}>
        <header>
          <h3>{t('peopleScreen.dossier.milestones')}</h3>
          <span className={panel.pill}>{t('peopleScreen.dossier.progress', { done, total: milestones.length })}</span>
        </header>
        <MilestoneList milestones={milestones} />
      </section>
      {checked && <Agreements plan={checked.facts.plan} />}
      <DossierEntries owner={{ learnerId: learner.id }} lines={lines} />
    </>
  );
}
