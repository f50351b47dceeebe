import { Button, Group, Modal } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './FormDialog.module.css';

type Props = {
  readonly title: string;
  /** What the form is for, in a sentence. */
  readonly lead?: string;
  /** What the button does. */
  readonly action: string;
  readonly isDisabled?: boolean;
  readonly onClose: () => void;
  /** Saves what was filled in; false keeps the form open, because something lacks. */
  readonly onSubmit: () => boolean | Promise<boolean>;
  /** The fields; `isAsked` once somebody tried to save, so that nobody is told what lacks before. */
  readonly children: (isAsked: boolean) => ReactNode;
};

/** A form over the screen: what it is for, its fields, and the way out beside the way on. */
export function FormDialog({ title, lead, action, isDisabled = false, onClose, onSubmit, children }: Props) {
  const { t } = useText();
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = async () => {
    setAsked(true);
    if (await onSubmit()) return onClose();
    // What lacks is marked by then: the first of it takes the focus.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {lead !== undefined && <p>{lead}</p>}
        {children(isAsked)}
        <Group gap={8}>
          <Button type="submit" disabled={isDisabled}>
            {action}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
