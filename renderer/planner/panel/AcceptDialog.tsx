import { Button, Group, Modal, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { wordFinding } from '../../../shared/messages/word-finding.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly finding: Finding;
  /** The name that is offered: of who works here. */
  readonly userName: string;
  readonly onClose: () => void;
  readonly onAccept: (reason: string, by: string) => void;
};

/** Accepting a finding takes a reason and a name; until both are there the button waits. */
export function AcceptDialog({ finding, userName, onClose, onAccept }: Props) {
  const { t, language } = useText();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(userName);
  const isReady = reason.trim() !== '' && by.trim() !== '';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('planner.findings.acceptTitle')}
      closeButtonProps={{ 'aria-label': t('plannerDialogs.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onAccept(reason.trim(), by.trim());
        }}
      >
        <Text fw={600}>{wordFinding(finding, language, t).title}</Text>
        <Text size="sm" mb="sm">
          {t('planner.findings.acceptLead')}
        </Text>
        <Textarea
          label={t('planner.findings.acceptReason')}
          value={reason}
          data-autofocus
          autosize
          minRows={2}
          maxLength={2000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          mt="sm"
          label={t('planner.findings.acceptBy')}
          value={by}
          maxLength={120}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <Group gap={8} mt="md">
          <Button type="submit" disabled={!isReady}>
            {t('planner.findings.accept')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('plannerDialogs.cancel')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
