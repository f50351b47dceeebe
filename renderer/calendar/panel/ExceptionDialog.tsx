import { Select } from '@mantine/core';
import { useState } from 'react';
import { schoolHolidayIds } from '../../../shared/calendar/school-holidays.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';
import { useTyped } from '../../app/use-typed.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { type PeriodDraft, SourcedPeriodFields, sourcedPeriodOf } from '../../components/SourcedPeriod.tsx';
import { useText } from '../../text/use-text.ts';
import type { SchoolException } from './Exceptions.tsx';

type Props = {
  readonly exception: SchoolException | undefined;
  readonly onClose: () => void;
  readonly onSave: (exception: SchoolException) => void;
};

/** One exception to the holidays: which, on which days, and where that is written. */
export function ExceptionDialog({ exception, onClose, onSave }: Props) {
  const { t, language } = useText();
  const [holiday, setHoliday] = useState<SchoolException['holiday']>(exception?.holiday ?? 'autumn');
  const [draft, setDraft] = useTyped<PeriodDraft>(exception ?? {});
  const save = () => {
    const period = sourcedPeriodOf(draft);
    if (period) onSave({ holiday, ...period });
    return period !== undefined;
  };
  const words = {
    from: t('schoolCalendar.form.firstDay'),
    until: t('schoolCalendar.form.lastDay'),
    turned: t('schoolCalendar.form.turned'),
    source: t('schoolCalendar.exceptions.source'),
    sourceHint: t('schoolCalendar.exceptions.sourceHint'),
  };
  return (
    <FormDialog
      title={t('schoolCalendar.exceptions.form')}
      lead={t('schoolCalendar.exceptions.lead')}
      action={t('schoolCalendar.form.propose')}
      onClose={onClose}
      onSubmit={save}
    >
      {(isAsked) => (
        <>
          <Select
            label={t('schoolCalendar.exceptions.holiday')}
            allowDeselect={false}
            value={holiday}
            data={schoolHolidayIds.map((id) => ({ value: id, label: calendarMessages[language].names[id] }))}
            onChange={(value) => setHoliday(value as SchoolException['holiday'])}
          />
          <SourcedPeriodFields
            {...{ draft, words, isAsked }}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
        </>
      )}
    </FormDialog>
  );
}
