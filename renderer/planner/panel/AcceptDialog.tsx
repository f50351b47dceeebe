import { Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { wordFinding } from '../../../shared/messages/word-finding.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly finding: Finding;
  /** The name that is offered: of who works here. */
  readonly userName: string;
  readonly onClose: () => void;
  readonly onAccept: (reason: string, by: string) => void;
};

/** Accepting a finding takes a reason and a name. */
export function AcceptDialog({ finding, userName, onClose, onAccept }: Props) {
  const { t, language } = useText();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(userName);
  const accept = () => {
    if (reason.trim() === '' || by.trim() === '') return false;
    onAccept(reason.trim(), by.trim());
    return true;
  };
  return (
    <FormDialog
      title={t('planner.findings.acceptTitle')}
      action={t('planner.findings.accept')}
      onClose={onClose}
      onSubmit={accept}
    >
      {(isAsked) => (
        <>
          <div>
            <Text fw={600}>{wordFinding(finding, language, t).title}</Text>
            <Text size="sm">{t('planner.findings.acceptLead')}</Text>
          </div>
          <Textarea
            label={t('planner.findings.acceptReason')}
            value={reason}
            error={isAsked && reason.trim() === '' ? t('planner.findings.acceptReasonMissing') : undefined}
            data-autofocus
            autosize
            minRows={2}
            maxLength={2000}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextInput
            label={t('planner.findings.acceptBy')}
            value={by}
            error={isAsked && by.trim() === '' ? t('planner.findings.acceptByMissing') : undefined}
            maxLength={120}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
