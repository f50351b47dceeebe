import { weekdayOf } from '../../shared/calendar/iso-date.ts';
import { formatDays } from '../../shared/messages/format.ts';
import type { ClassDays } from '../../shared/plan/class-days.ts';
import { KeyHint, KeyHints, StatusLine } from '../components/StatusLine.tsx';
import { useText } from '../text/use-text.ts';
import { brushKinds, letterOf, lookOfKind } from './brushes.ts';
import styles from './Calendar.module.css';
import type { Selection } from './CalendarGrid.tsx';

/** The keys that matter here, and what is selected. */
export function CalendarStatus({ selection, days }: { readonly selection: Selection; readonly days: ClassDays }) {
  const { t, language } = useText();
  const { first, last } = selection;
  const range = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const frame = days.calendarDays.frame.first;
  const periods = range.reduce((sum, day) => {
    const at = (day - frame) * 2;
    return sum + days.lessonPeriods[at]! + days.lessonPeriods[at + 1]!;
  }, 0);
  const keys = [
    [t('schoolCalendar.status.arrows'), t('schoolCalendar.status.move')],
    [t('schoolCalendar.status.shift'), t('schoolCalendar.status.select')],
    [brushKinds.map((kind) => letterOf(lookOfKind[kind], t)).join(' '), t('schoolCalendar.status.paint')],
    [t('schoolCalendar.status.parts'), t('schoolCalendar.status.part')],
    [t('schoolCalendar.status.delete'), t('schoolCalendar.status.erase')],
  ] as const;
  return (
    <StatusLine>
      <KeyHints>
        {keys.map(([key, words]) => (
          <KeyHint key={key} keys={key} text={words} />
        ))}
      </KeyHints>
      <output className={styles.selected}>
        {t(range.length === 1 ? 'schoolCalendar.status.selectedDay' : 'schoolCalendar.status.selectedDays', {
          days: formatDays(range, language),
          weekdays: t('schoolCalendar.status.weekdays', { count: range.filter((day) => weekdayOf(day) < 5).length }),
          lessons:
            periods === 0 ? t('schoolCalendar.halves.none') : t('schoolCalendar.lessons.title', { count: periods }),
        })}
      </output>
    </StatusLine>
  );
}
