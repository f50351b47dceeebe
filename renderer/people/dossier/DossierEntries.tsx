import { ActionIcon } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { DossierLine } from '../../../shared/api/years.ts';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate, formatDay } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import { useChange } from '../../year/use-change.ts';
import { useYear } from '../../year/use-year.ts';
import panel from '../Panel.module.css';
import classes from './Dossier.module.css';
import { EntryDialog } from './EntryDialog.tsx';
import type { DossierOwner } from './use-dossier.ts';

type Props = { readonly owner: DossierOwner; readonly lines: readonly DossierLine[] };

/** Proofs that somebody saw and notes; added, changed and removed here, never the document itself. */
export function DossierEntries({ owner, lines }: Props) {
  const { t } = useText();
  const [edited, setEdited] = useState<DossierLine | 'new'>();
  return (
    <section className={panel.section}>
      <header>
        <h3>{t('peopleScreen.dossier.entries')}</h3>
        <button type="button" className={panel.add} onClick={() => setEdited('new')}>
          <IconPlus size={14} aria-hidden />
          {t('peopleScreen.dossier.addEntry')}
        </button>
      </header>
      <p className={panel.sectionNote}>{t('peopleScreen.dossier.entriesNote')}</p>
      {lines.length === 0 && <p className={panel.nothing}>{t('peopleScreen.dossier.noEntries')}</p>}
      <ul className={classes.entries}>
        {lines.map((line) => (
          <EntryLine key={line.entry.id} line={line} onEdit={() => setEdited(line)} />
        ))}
      </ul>
      {edited && (
        <EntryDialog owner={owner} line={edited === 'new' ? undefined : edited} close={() => setEdited(undefined)} />
      )}
    </section>
  );
}

function EntryLine({ line: { entry, version }, onEdit }: { readonly line: DossierLine; readonly onEdit: () => void }) {
  const { t, language } = useText();
  const change = useChange();
  const year = useYear();
  if (!year) return null;
  const kind = t(`peopleScreen.dossier.kinds.${entry.kind}`);
  const { seenDay, seenBy, validUntil } = entry;
  const on = (date: NonNullable<typeof seenDay>) => formatDate(toDayNumber(date), language, true);
  const isExpired = validUntil !== undefined && toDayNumber(validUntil) < year.today;
  const parts = [
    entry.day && formatDay(toDayNumber(entry.day), language, true),
    seenDay &&
      t(seenBy ? 'peopleScreen.dossier.seenByWhom' : 'peopleScreen.dossier.seen', {
        day: on(seenDay),
        ...(seenBy && { name: seenBy }),
      }),
    validUntil && t(isExpired ? 'peopleScreen.dossier.expired' : 'peopleScreen.dossier.valid', { day: on(validUntil) }),
  ];
  const remove = () =>
    void change.execute(
      { type: 'remove', kind: 'dossierEntry', schoolYear: year.schoolYear, id: entry.id, version },
      { toast: t('peopleScreen.dossier.entryRemoved', { kind }) },
    );
  return (
    <li data-expired={isExpired || undefined}>
      <div>
        <b>{kind}</b>
        <p>{parts.filter(Boolean).join(', ')}</p>
        {entry.note && <p className={classes.noteText}>{entry.note}</p>}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t('peopleScreen.dossier.editEntry', { kind })}
        onClick={onEdit}
      >
        <IconPencil size={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t('peopleScreen.dossier.removeEntry', { kind })}
        onClick={remove}
      >
        <IconTrash size={14} />
      </ActionIcon>
    </li>
  );
}
