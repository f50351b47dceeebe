import { Button, Group, Modal, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { CalendarEntry } from '../../../shared/input/school.ts';
import { useTyped } from '../../app/use-typed.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import { brushKinds, parts } from '../brushes.ts';
import type { DayRange } from '../entries.ts';
import styles from './Panel.module.css';

type Props = {
  readonly entry?: CalendarEntry;
  /** The days that a new entry begins with. */
  readonly selection: DayRange;
  readonly onClose: () => void;
  readonly onSave: (entry: CalendarEntry) => void;
};

type Draft = Partial<CalendarEntry> & Pick<CalendarEntry, 'kind' | 'part'>;

/** The draft as an entry; undefined while a day lacks or the days are turned round. */
function entryOf({ kind, part, firstDay, lastDay, name, periods }: Draft): CalendarEntry | undefined {
  if (!firstDay || !lastDay || lastDay < firstDay) return undefined;
  const isLessons = kind === 'exam' || kind === 'schoolBlock';
  return {
    ...{ kind, part, firstDay, lastDay },
    ...(name?.trim() && { name: name.trim() }),
    ...(isLessons && periods !== undefined && { periods }),
  };
}

type PartOfEntry = { [K in 'firstDay' | 'lastDay' | 'name' | 'periods']?: CalendarEntry[K] | undefined };

/** The draft with one of its parts another one, or without it. */
function withPart(draft: Draft, part: PartOfEntry): Draft {
  const parts = Object.entries({ ...draft, ...part }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(parts) as Draft;
}

/** One entry of the calendar in full: kind, days, half, name, lesson periods. */
export function EntryDialog({ entry, selection, onClose, onSave }: Props) {
  const { t } = useText();
  const [draft, setDraft] = useTyped<Draft>(
    entry ?? {
      ...{ kind: 'localFree', part: 'day' },
      ...{ firstDay: fromDayNumber(selection.first), lastDay: fromDayNumber(selection.last) },
    },
  );
  const [isAsked, setAsked] = useState(false);
  const { kind, part, firstDay, lastDay } = draft;
  const isTurned = firstDay !== undefined && lastDay !== undefined && lastDay < firstDay;
  const missing = (value: unknown) => (isAsked && !value ? t('input.empty') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const made = entryOf(draft);
    if (!made) return;
    onSave(made);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(entry ? 'schoolCalendar.form.edit' : 'schoolCalendar.form.add')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <Select
          label={t('schoolCalendar.form.kind')}
          description={t(`schoolCalendar.kindReasons.${kind}`)}
          allowDeselect={false}
          value={kind}
          data={brushKinds.map((each) => ({ value: each, label: t(`schoolCalendar.kinds.${each}`) }))}
          onChange={(value) => setDraft({ ...draft, kind: value as CalendarEntry['kind'] })}
        />
        <div className={styles.two}>
          <DateField
            label={t('schoolCalendar.form.firstDay')}
            value={firstDay}
            error={missing(firstDay)}
            onChange={(day) =>
              setDraft(withPart(draft, { firstDay: day, ...(day && lastDay && lastDay < day && { lastDay: day }) }))
            }
          />
          <DateField
            label={t('schoolCalendar.form.lastDay')}
            value={lastDay}
            error={isAsked && isTurned ? t('schoolCalendar.form.turned') : missing(lastDay)}
            onChange={(day) => setDraft(withPart(draft, { lastDay: day }))}
          />
        </div>
        <SegmentedControl
          aria-label={t('schoolCalendar.part')}
          value={part}
          onChange={(value) => setDraft({ ...draft, part: value as CalendarEntry['part'] })}
          data={parts.map((value) => ({ value, label: t(`schoolCalendar.parts.${value}`) }))}
        />
        <TextInput
          label={t('schoolCalendar.form.name')}
          placeholder={t(`schoolCalendar.kinds.${kind}`)}
          maxLength={120}
          value={draft.name ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setDraft(withPart(draft, { name: value === '' ? undefined : value }))
          }
        />
        {(kind === 'exam' || kind === 'schoolBlock') && (
          <NumberInput
            label={t('schoolCalendar.form.periods')}
            description={t('schoolCalendar.form.periodsHint')}
            min={0}
            max={8}
            allowDecimal={false}
            value={draft.periods ?? ''}
            onChange={(value) => setDraft(withPart(draft, { periods: typeof value === 'number' ? value : undefined }))}
          />
        )}
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit">{t('schoolCalendar.form.propose')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
