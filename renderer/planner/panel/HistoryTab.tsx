import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { EditWords } from '../../../shared/messages/word-edit.ts';
import { wordStep } from '../../../shared/versions/word-step.ts';
import { useApi } from '../../api/use-api.ts';
import { useText } from '../../text/use-text.ts';
import { GoBackDialog } from '../../versions/history/GoBackDialog.tsx';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './History.module.css';

/** How many steps are read; older ones are in the versions screen. */
const shownSteps = 100;

type LineProps = { readonly step: HistoryStep; readonly words: EditWords; readonly onBack?: () => void };

function StepLine({ step, words, onBack }: LineProps) {
  const { t, language } = useText();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(step.at));
  return (
    <li className={styles.step} data-state={step.state}>
      <p className={styles.what}>
        {wordStep(step, words)}
        {(step.state === 'undone' || step.state === 'dropped') && (
          <span className={styles.state}>{t(`planner.history.${step.state}`)}</span>
        )}
      </p>
      <p className={styles.who}>{t('planner.history.by', { who: step.who, when })}</p>
      {step.reason !== null && <p className={styles.who}>{t('planner.history.reason', { reason: step.reason })}</p>}
      {onBack && (
        <button type="button" className={styles.back} onClick={onBack}>
          {t('versions.history.back')}
        </button>
      )}
    </li>
  );
}

/** Every change of this learner, the newest first, with the way back to any of them. */
export function HistoryTab({ year }: { readonly year: LoadedYear }) {
  const { t, language } = useText();
  const api = useApi();
  const [target, setTarget] = useState<HistoryStep>();
  const { trajectory, context } = usePlannerState(({ stored }) => stored.facts.plan);
  const { learnerId } = trajectory;
  const { schoolYear } = year;
  const { data } = useQuery({
    queryKey: ['history', schoolYear, learnerId],
    queryFn: () => api.changes.history({ learnerId, schoolYear, limit: shownSteps }),
  });
  if (!data) return null;
  const steps = data.filter(({ state }) => state !== 'trace');
  if (steps.length === 0) return <p className={styles.none}>{t('planner.history.none')}</p>;
  const newest = steps.find(({ state }) => state === 'done')?.step;
  const words = { language, translate: t, context };
  return (
    <>
      <ol className={styles.list}>
        {steps.map((step) => (
          <StepLine
            key={step.step}
            {...{ step, words }}
            {...(step.state === 'done' && step.step !== newest && { onBack: () => setTarget(step) })}
          />
        ))}
      </ol>
      {target && (
        <GoBackDialog {...{ year, target, words }} trajectoryId={trajectory.id} onClose={() => setTarget(undefined)} />
      )}
    </>
  );
}
