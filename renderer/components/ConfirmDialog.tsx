import { Button, Group, Modal } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { useQuestion } from './confirm.ts';

/** The question that is open, wherever it was asked. */
export function ConfirmDialog() {
  const { t } = useText();
  const question = useQuestion();
  if (!question) return null;
  const { title, text, action, cancel, isDestructive = false, answer } = question;
  return (
    <Modal opened onClose={() => answer(false)} title={title} withCloseButton={false} size={440}>
      {text && <p>{text}</p>}
      <Group gap={8} mt={16} justify="flex-end">
        <Button variant="default" onClick={() => answer(false)} data-autofocus={isDestructive || undefined}>
          {cancel ?? t('app.cancel')}
        </Button>
        <Button onClick={() => answer(true)} data-autofocus={!isDestructive || undefined}>
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
