import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { DossierLine } from '../../../shared/api/years.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type DossierEntry, dossierEntrySchema, dossierKinds } from '../../../shared/command/dossier-entry.ts';
import { problemsOf } from '../../../shared/input/read-class-year.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import { useChange } from '../../year/use-change.ts';
import { useStatus, useYear } from '../../year/use-year.ts';
import { cleanDraft } from '../forms/clean-draft.ts';
import classes from './Dossier.module.css';
import { kindsFor } from './entry-kinds.ts';
import type { DossierOwner } from './use-dossier.ts';

type Props = { readonly owner: DossierOwner; readonly line: DossierLine | undefined; readonly close: () => void };
type Draft = { readonly [K in keyof Omit<DossierEntry, 'id'>]?: DossierEntry[K] | undefined };

/** Notes a proof or a milestone: what, when, who saw it, until when it is valid. */
export function EntryDialog({ owner, line, close }: Props) {
  const { t } = useText();
  const change = useChange();
  const schoolYear = useYear()?.schoolYear;
  const { today, userName } = useStatus();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>(
    line?.entry ?? { kind: kindsFor(owner)[0]!, seenDay: today as IsoDate, seenBy: userName },
  );
  const [isAsked, setAsked] = useState(false);
  // A new entry needs an id that no other window makes.
  const id = useRef(line?.entry.id ?? `e-${crypto.randomUUID()}`).current;
  const parsed = dossierEntrySchema.safeParse(cleanDraft({ ...draft, ...owner, id }), { reportInput: true });
  const problems = isAsked && !parsed.success ? parsed.error.issues.flatMap((issue) => problemsOf(issue, [])) : [];
  const errorOf = (field: string) => {
    const problem = problems.find(({ path }) => path[0] === field);
    return problem && t(`input.${problem.code}`, problem.params);
  };
  const set = (part: Draft) => setDraft({ ...draft, ...part });
  const keep = async () => {
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (invalid) return invalid.focus();
    if (!parsed.success || schoolYear === undefined) return;
    const kind = t(`peopleScreen.dossier.kinds.${parsed.data.kind}`);
    const toast = t(`peopleScreen.dossier.${line ? 'entryChanged' : 'entryAdded'}`, { kind });
    const version = line?.version ?? 0;
    const command = { type: 'put', kind: 'dossierEntry', schoolYear, version, content: parsed.data } as const;
    const outcome = await change.execute(command, { toast });
    if (outcome.ok) close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    requestAnimationFrame(() => void keep());
  };
  const label = (key: string) => t(`peopleScreen.dossier.${key}`);
  const day = (field: 'day' | 'seenDay' | 'validUntil') => (
    <DateField
      label={label(field)}
      value={draft[field]}
      error={errorOf(field)}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <Modal
      opened
      onClose={close}
      title={label('entries')}
      closeButtonProps={{ 'aria-label': t('peopleScreen.form.cancel') }}
    >
      <form ref={form} onSubmit={submit} noValidate className={classes.entryForm}>
        <NativeSelect
          label={label('kind')}
          data-autofocus
          value={draft.kind ?? ''}
          data={kindsFor(owner).map((kind) => ({ value: kind, label: label(`kinds.${kind}`) }))}
          onChange={(event) => set({ kind: dossierKinds.find((kind) => kind === event.currentTarget.value) })}
        />
        {day('day')}
        {day('seenDay')}
        <TextInput
          label={label('seenBy')}
          value={draft.seenBy ?? ''}
          error={errorOf('seenBy')}
          onChange={(event) => set({ seenBy: event.currentTarget.value })}
        />
        {day('validUntil')}
        <Textarea
          className="wide"
          label={label('note')}
          autosize
          minRows={2}
          value={draft.note ?? ''}
          error={errorOf('note')}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <div className={classes.entryButtons}>
          <Button variant="default" onClick={close}>
            {t('peopleScreen.form.cancel')}
          </Button>
          <Button type="submit">{t(line ? 'peopleScreen.form.save' : 'peopleScreen.form.create')}</Button>
        </div>
      </form>
    </Modal>
  );
}
