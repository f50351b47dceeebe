import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { School } from '../../../shared/input/school.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';
import { formatPeriod } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { CalendarEdits } from '../calendar-edits.ts';
import type { DayRange } from '../entries.ts';
import { EntryButtons } from './EntryButtons.tsx';
import { ExceptionDialog } from './ExceptionDialog.tsx';
import styles from './Panel.module.css';

export type SchoolException = NonNullable<School['calendarExceptions']>[number];

type Props = {
  readonly school: School;
  readonly edits: CalendarEdits;
  readonly onSelect: (range: DayRange) => void;
};

/** School holidays that a government put on other days than the rule does: dated, with where it is written. */
export function Exceptions({ school, edits, onSelect }: Props) {
  const { t, language } = useText();
  const [open, setOpen] = useState<{ readonly index?: number; readonly exception?: SchoolException }>();
  const { calendarExceptions: exceptions = [], ...others } = school;
  const put = (next: SchoolException[]) =>
    edits.change({
      kind: 'school',
      content: next.length === 0 ? others : { ...others, calendarExceptions: next },
    });
  const { names } = calendarMessages[language];
  return (
    <>
      <header className={styles.head}>
        <h2>{t('schoolCalendar.exceptions.title')}</h2>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.6} />}
          onClick={() => setOpen({})}
        >
          {t('schoolCalendar.add')}
        </Button>
      </header>
      <p className={styles.none}>{t('schoolCalendar.exceptions.lead')}</p>
      <ul className={styles.list}>
        {exceptions.map((exception, index) => {
          const range = { first: toDayNumber(exception.firstDay), last: toDayNumber(exception.lastDay) };
          const words = { name: names[exception.holiday], days: formatPeriod(range.first, range.last, language) };
          return (
            <li key={`${exception.holiday} ${exception.firstDay}`} className={styles.entry}>
              <button type="button" onClick={() => onSelect(range)}>
                <span>
                  <b>{words.name}</b>
                  <i>{words.days}</i>
                </span>
                <small>{exception.source}</small>
              </button>
              <EntryButtons
                words={words}
                onEdit={() => setOpen({ index, exception })}
                onRemove={() => put(exceptions.toSpliced(index, 1))}
              />
            </li>
          );
        })}
      </ul>
      {open && (
        <ExceptionDialog
          exception={open.exception}
          onClose={() => setOpen(undefined)}
          onSave={(exception) =>
            put(open.index === undefined ? [...exceptions, exception] : exceptions.with(open.index, exception))
          }
        />
      )}
    </>
  );
}
