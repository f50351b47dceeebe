import { useQuery } from '@tanstack/react-query';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import { wordEdits } from '../../../shared/messages/word-edit.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { useApi } from '../../api/use-api.ts';
import { showToast } from '../../components/notices.ts';
import { useText } from '../../text/use-text.ts';
import { useChange } from '../../year/use-change.ts';
import { useStatus } from '../../year/use-year.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './History.module.css';

/** How many steps are read; older ones are in the versions screen. */
const shownSteps = 100;

function StepLine({ step, onUndoTo }: { readonly step: HistoryStep; readonly onUndoTo?: () => void }) {
  const { t, language } = useText();
  const { context } = usePlannerState(({ stored }) => stored.facts.plan);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(step.at));
  const words = { language, translate: t, context };
  return (
    <li className={styles.step} data-state={step.state}>
      <p className={styles.what}>
        {step.edits.length > 0
          ? wordEdits(step.edits as readonly PlanEdit[], words)
          : t(`planner.history.types.${step.type}`)}
        {(step.state === 'undone' || step.state === 'dropped') && (
          <span className={styles.state}>{t(`planner.history.${step.state}`)}</span>
        )}
      </p>
      <p className={styles.who}>{t('planner.history.by', { who: step.who, when })}</p>
      {step.reason !== null && <p className={styles.who}>{t('planner.history.reason', { reason: step.reason })}</p>}
      {onUndoTo && (
        <button type="button" className={styles.back} onClick={onUndoTo}>
          {t('planner.history.undoTo')}
        </button>
      )}
    </li>
  );
}

/** Every change of this learner, the newest first, with the way back to any of them. */
export function HistoryTab() {
  const { t } = useText();
  const api = useApi();
  const { undoState } = useChange();
  const { userName } = useStatus();
  const learnerId = usePlannerState(({ stored }) => stored.facts.learner.id);
  const schoolYear = usePlannerState(({ stored }) => stored.facts.plan.context.frame.schoolYear);
  const { data } = useQuery({
    queryKey: ['history', schoolYear, learnerId],
    queryFn: () => api.changes.history({ learnerId, schoolYear, limit: shownSteps }),
  });
  if (!data) return null;
  const steps = data.filter(({ state }) => state !== 'trace');
  if (steps.length === 0) return <p className={styles.none}>{t('planner.history.none')}</p>;
  const undoTo = async (to: number) => {
    if (undoState.undo === null) return;
    const outcome = await api.changes.undo({ who: userName, step: undoState.undo, to });
    if (outcome.ok) showToast({ text: t('planner.history.undoneToast'), step: outcome.step });
  };
  const newest = steps.find(({ state }) => state === 'done')?.step;
  return (
    <ol className={styles.list}>
      {steps.map((step) => (
        <StepLine
          key={step.step}
          step={step}
          {...(step.state === 'done' && step.step !== newest && { onUndoTo: () => void undoTo(step.step + 1) })}
        />
      ))}
    </ol>
  );
}
