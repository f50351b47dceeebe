import { NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { CalendarEntry } from '../../../shared/input/school.ts';
import { useTyped } from '../../app/use-typed.ts';
import { DateField } from '../../components/DateField.tsx';
import fields from '../../components/Fields.module.css';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useText } from '../../text/use-text.ts';
import { brushKinds, parts } from '../brushes.ts';
import type { DayRange } from '../entries.ts';

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
  const { kind, part, firstDay, lastDay } = draft;
  const isTurned = firstDay !== undefined && lastDay !== undefined && lastDay < firstDay;
  const missing = (day: string | undefined) => (day ? undefined : t('input.empty'));
  const lastProblem = isTurned ? t('schoolCalendar.form.turned') : missing(lastDay);
  const save = () => {
    const made = entryOf(draft);
    if (made) onSave(made);
    return made !== undefined;
  };
  return (
    <FormDialog
      title={t(entry ? 'schoolCalendar.form.edit' : 'schoolCalendar.form.add')}
      action={t('schoolCalendar.form.propose')}
      onClose={onClose}
      onSubmit={save}
    >
      {(isAsked) => (
        <>
          <Select
            label={t('schoolCalendar.form.kind')}
            description={t(`schoolCalendar.kindReasons.${kind}`)}
            allowDeselect={false}
            value={kind}
            data={brushKinds.map((each) => ({ value: each, label: t(`schoolCalendar.kinds.${each}`) }))}
            onChange={(value) => setDraft({ ...draft, kind: value as CalendarEntry['kind'] })}
          />
          <div className={fields.two}>
            <DateField
              label={t('schoolCalendar.form.firstDay')}
              value={firstDay}
              error={isAsked ? missing(firstDay) : undefined}
              onChange={(day) =>
                setDraft(withPart(draft, { firstDay: day, ...(day && lastDay && lastDay < day && { lastDay: day }) }))
              }
            />
            <DateField
              label={t('schoolCalendar.form.lastDay')}
              value={lastDay}
              error={isAsked ? lastProblem : undefined}
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
              onChange={(value) =>
                setDraft(withPart(draft, { periods: typeof value === 'number' ? value : undefined }))
              }
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
