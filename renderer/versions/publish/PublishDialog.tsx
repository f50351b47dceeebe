import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { VersionLine } from '../../../shared/api/years.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { useUnsaved } from '../../app/use-unsaved.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { ErrorChoice } from './ErrorChoice.tsx';
import styles from './PublishDialog.module.css';
import { type PublishForm, usePublish } from './use-publish.ts';

type Props = {
  readonly year: LoadedYear;
  readonly trajectoryId: string;
  readonly lines: readonly VersionLine[];
  /** Nothing differs from the newest version. */
  readonly isUnchanged: boolean;
  /** What was filled in; it outlives the dialog, so that leaving it loses nothing. */
  readonly form: PublishForm;
  readonly onForm: (form: PublishForm) => void;
  readonly onShow: (day: IsoDate) => void;
  readonly onPublished: () => void;
  readonly onClose: () => void;
};

/** Publishing a plan: every error is solved or accepted with a reason and a name first. */
export function PublishDialog(props: Props) {
  const { year, trajectoryId, lines, isUnchanged, form, onForm, onShow, onPublished, onClose } = props;
  const { t, language } = useText();
  const { errors, leftCount, missing, isReady, number, publish } = usePublish(year, trajectoryId, lines, form);
  const change = (part: Partial<PublishForm>) => onForm({ ...form, ...part });
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const words = (key: string, params?: Record<string, string | number>) => t(`versions.publish.${key}`, params);
  const editWords = { language, translate: t, context: year.context };
  const previous = lines[0]?.number;
  const accepted = year
    .learnerOf(trajectoryId)!
    .findings.filter(({ severity, override }) => severity === 'error' && override).length;
  useUnsaved(Object.values(form.reasons).some((reason) => reason.trim() !== ''));
  const why = [
    ...(missing.reasons > 0 ? [words('whyReasons', { count: missing.reasons })] : []),
    ...(missing.name ? [words('whyName')] : []),
    ...(missing.role ? [words('whyFunction')] : []),
  ].join(', ');
  const submit = async () => {
    setTried(true);
    if (!isReady || isBusy) return;
    setBusy(true);
    const isPublished = await publish().finally(() => setBusy(false));
    if (isPublished) onPublished();
  };
  return (
    <Modal opened onClose={onClose} size={540} title={words('title', { number })} withCloseButton={false} padding={20}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className={styles.lead}>
          {previous === undefined ? words('lead', { number }) : words('leadNext', { number, previous })}{' '}
          {errors.length > 0 && words('errors', { count: errors.length })}{' '}
          {accepted > 0 && words('accepted', { count: accepted })}{' '}
          {isUnchanged && previous !== undefined && words('unchanged', { number: previous })}
        </p>
        {errors.map((error) => (
          <ErrorChoice
            key={error.key}
            error={error}
            settling={form.settlings[error.key]}
            words={editWords}
            reason={form.reasons[error.key] ?? ''}
            isTried={isTried}
            onSettle={(settling) => change({ settlings: { ...form.settlings, [error.key]: settling } })}
            onShow={() => onShow(error.finding.dates[0])}
            onReason={(reason) => change({ reasons: { ...form.reasons, [error.key]: reason } })}
          />
        ))}
        <div className={styles.pair}>
          <TextInput
            label={leftCount > 0 ? words('byAccepted') : words('by')}
            value={form.name}
            maxLength={60}
            onChange={(event) => change({ name: event.currentTarget.value })}
            error={isTried && missing.name ? words('byMissing') : undefined}
          />
          <TextInput
            label={words('function')}
            placeholder={words('functionHint')}
            value={form.role}
            maxLength={55}
            required={leftCount > 0}
            onChange={(event) => change({ role: event.currentTarget.value })}
            error={isTried && missing.role ? words('functionMissing') : undefined}
          />
        </div>
        <TextInput
          className={styles.note}
          label={words('note')}
          placeholder={words('noteHint')}
          value={form.note}
          maxLength={500}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <div className={styles.actions}>
          <Button
            type="submit"
            loading={isBusy}
            {...(!isReady && { 'data-disabled': true })}
            aria-disabled={!isReady}
            {...(!isReady && { 'aria-describedby': 'publish-why' })}
          >
            {words('action', { number })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words('cancel')}
          </Button>
          <span className={styles.hint} id="publish-why">
            {isReady ? leftCount > 0 && words('printed') : words('why', { what: why })}
          </span>
        </div>
      </form>
    </Modal>
  );
}
