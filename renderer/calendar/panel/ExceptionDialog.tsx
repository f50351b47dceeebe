import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { schoolHolidayIds } from '../../../shared/calendar/school-holidays.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import type { SchoolException } from './Exceptions.tsx';
import styles from './Panel.module.css';

type Props = {
  readonly exception: SchoolException | undefined;
  readonly onClose: () => void;
  readonly onSave: (exception: SchoolException) => void;
};

/** One exception to the holidays: which, on which days, and where that is written. */
export function ExceptionDialog({ exception, onClose, onSave }: Props) {
  const { t, language } = useText();
  const [draft, setDraft] = useState<Partial<SchoolException>>(exception ?? { holiday: 'autumn' });
  const [isAsked, setAsked] = useState(false);
  const { holiday, firstDay, lastDay, source = '' } = draft;
  const missing = (value: unknown) => (isAsked && !value ? t('input.empty') : undefined);
  const isTurned = firstDay !== undefined && lastDay !== undefined && lastDay < firstDay;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!holiday || !firstDay || !lastDay || source.trim() === '' || isTurned) return;
    onSave({ holiday, firstDay, lastDay, source });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('schoolCalendar.exceptions.form')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{t('schoolCalendar.exceptions.lead')}</p>
        <Select
          label={t('schoolCalendar.exceptions.holiday')}
          allowDeselect={false}
          value={holiday ?? null}
          data={schoolHolidayIds.map((id) => ({ value: id, label: calendarMessages[language].names[id] }))}
          onChange={(value) => setDraft({ ...draft, holiday: value as SchoolException['holiday'] })}
        />
        <div className={styles.two}>
          <DateField
            label={t('schoolCalendar.form.firstDay')}
            value={firstDay}
            error={missing(firstDay)}
            onChange={(day) => setDraft(({ firstDay: _, ...others }) => (day ? { ...others, firstDay: day } : others))}
          />
          <DateField
            label={t('schoolCalendar.form.lastDay')}
            value={lastDay}
            error={isAsked && isTurned ? t('schoolCalendar.form.turned') : missing(lastDay)}
            onChange={(day) => setDraft(({ lastDay: _, ...others }) => (day ? { ...others, lastDay: day } : others))}
          />
        </div>
        <TextInput
          label={t('schoolCalendar.exceptions.source')}
          description={t('schoolCalendar.exceptions.sourceHint')}
          maxLength={120}
          value={source}
          error={missing(source.trim())}
          onChange={({ currentTarget }) => setDraft({ ...draft, source: currentTarget.value })}
        />
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
