import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import classes from './Form.module.css';
import type { RecordForm } from './use-record-form.ts';

type Props = {
  readonly form: RecordForm;
  readonly isNew: boolean;
  readonly label: string;
  readonly children: ReactNode;
  /** Leaves a form for a new record. */
  readonly onCancel: () => void;
};

/** A form with its buttons at the bottom and, once saving was tried, how many fields are to be corrected. */
export function FormFrame({ form, isNew, label, children, onCancel }: Props) {
  const { t } = useText();
  const { isDirty, isSaving, problemCount } = form;
  return (
    <form ref={form.form} className={classes.form} aria-label={label} onSubmit={form.submit} noValidate>
      <div className={classes.fields}>{children}</div>
      {(isNew || isDirty) && (
        <footer className={classes.buttons}>
          <p role="status" className={classes.state} data-wrong={problemCount > 0 || undefined}>
            {problemCount > 0
              ? t('peopleScreen.form.problems', { count: problemCount })
              : !isNew && t('peopleScreen.form.unsaved')}
          </p>
          <Button variant="default" onClick={isNew ? onCancel : form.discard}>
            {isNew ? t('peopleScreen.form.cancel') : t('peopleScreen.form.discard')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {isNew ? t('peopleScreen.form.create') : t('peopleScreen.form.save')}
          </Button>
        </footer>
      )}
    </form>
  );
}
