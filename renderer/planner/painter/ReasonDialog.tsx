import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useText } from '../../text/use-text.ts';
import { usePinReason, usePlannerState } from '../state/use-planner.ts';
import { type ReasonQuestion, useReasonQuestion } from './ask-reason.ts';
import styles from './ReasonDialog.module.css';

const ideas = ['roster', 'request', 'school'] as const;

function Dialog({ question }: { readonly question: ReasonQuestion }) {
  const { t } = useText();
  const remembered = usePinReason();
  const pins = usePlannerState(({ stored }) => stored.facts.plan.trajectory.pins);
  const [text, setText] = useState(remembered);
  const used = [
    ...new Set([...(pins ?? []).map(({ reason }) => reason), ...ideas.map((id) => t(`planner.reason.ideas.${id}`))]),
  ];
  const answer = text.trim();
  const confirm = () => {
    if (answer !== '') question.answer(answer);
    return answer !== '';
  };
  return (
    <FormDialog
      title={t('planner.reason.title')}
      lead={t('planner.reason.lead')}
      action={t('planner.reason.confirm')}
      onClose={() => question.answer(undefined)}
      onSubmit={confirm}
    >
      {(isAsked) => (
        <>
          <TextInput
            label={t('planner.reason.label')}
            value={text}
            error={isAsked && answer === '' ? t('planner.reason.missing') : undefined}
            data-autofocus
            maxLength={2000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className={styles.ideas}>
            {used.slice(0, 6).map((reason) => (
              <button type="button" key={reason} className={styles.idea} onClick={() => setText(reason)}>
                {reason}
              </button>
            ))}
          </div>
        </>
      )}
    </FormDialog>
  );
}

/** Asks once why days are pinned; reasons used before in this plan are one click away. */
export function ReasonDialog() {
  const question = useReasonQuestion();
  return question ? <Dialog question={question} /> : null;
}
