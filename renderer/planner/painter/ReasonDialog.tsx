import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { usePinReason, usePlannerState } from '../state/use-planner.ts';
import { useReasonQuestion } from './ask-reason.ts';
import styles from './Painter.module.css';

const ideas = ['roster', 'request', 'school'] as const;

/** Asks once why days are pinned; reasons used before in this plan are one click away. */
export function ReasonDialog() {
  const { t } = useText();
  const question = useReasonQuestion();
  const remembered = usePinReason();
  const pins = usePlannerState(({ stored }) => stored.facts.plan.trajectory.pins);
  const [text, setText] = useState('');
  useEffect(() => {
    if (question) setText(remembered);
  }, [question, remembered]);
  const used = [
    ...new Set([...(pins ?? []).map(({ reason }) => reason), ...ideas.map((id) => t(`planner.reason.ideas.${id}`))]),
  ];
  const answer = text.trim();
  return (
    <Modal
      opened={question !== undefined}
      onClose={() => question?.answer(undefined)}
      title={t('planner.reason.title')}
      closeButtonProps={{ 'aria-label': t('plannerDialogs.close') }}
      size={520}
      // Gone at once: the next key is the calendar's, not the field's.
      transitionProps={{ duration: 0 }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (answer !== '') question?.answer(answer);
        }}
      >
        <Text size="sm" mb="sm">
          {t('planner.reason.lead')}
        </Text>
        <TextInput
          label={t('planner.reason.label')}
          value={text}
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
        <Group gap={8} mt="md">
          <Button type="submit" disabled={answer === ''}>
            {t('planner.reason.confirm')}
          </Button>
          <Button variant="default" onClick={() => question?.answer(undefined)}>
            {t('plannerDialogs.cancel')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
