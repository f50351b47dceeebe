import { Button } from '@mantine/core';
import { type DayReason, reasonsAt } from '../../../shared/calendar/calendar-days.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import { legalSources } from '../../../shared/rules/legal-sources.ts';
import { useText } from '../../text/use-text.ts';
import { halfOf } from '../day-of-school.ts';
import { touches } from '../entries.ts';
import { entriesOf, scopeName, widerEntries } from '../scope.ts';
import { whyPeriod } from '../why-period.ts';
import { wordsOfEntry } from '../word-entry.ts';
import type { PanelProps } from './CalendarPanel.tsx';
import { LessonLines } from './LessonLines.tsx';
import styles from './Panel.module.css';
import { SourceLinks } from './SourceLinks.tsx';
import { Swatch } from './Swatch.tsx';
import { useWhy } from './use-why.ts';

type ReasonProps = { readonly reason: DayReason; readonly year: PanelProps['year'] };

/** One reason of the law: the name of the period, why it lies there, and the text that says so. */
function Reason({ reason, year }: ReasonProps) {
  const { t, language } = useText();
  const wordWhy = useWhy();
  if (reason.kind !== 'period') {
    if (reason.kind === 'ordinarySchoolDay') return null;
    return (
      <li>
        <h3>{t(`schoolCalendar.places.${reason.kind}`)}</h3>
        <p>{t(`schoolCalendar.placeReasons.${reason.kind}`)}</p>
      </li>
    );
  }
  const { period } = reason;
  const names: Readonly<Record<string, string>> = calendarMessages[language].names;
  return (
    <li>
      <h3>{names[period.id] ?? period.name}</h3>
      <p>{wordWhy(whyPeriod(period, year.schoolYear))}</p>
      <SourceLinks citation={period.source} />
    </li>
  );
}

/** What school, campus or class laid down for the day, with the ways to change what the scope itself holds. */
function Entries({ draft: { scope }, edits, selection: { focus }, onEdit }: PanelProps) {
  const { t, language } = useText();
  const day = { first: focus, last: focus };
  const own = entriesOf(scope).flatMap((entry, index) => (touches(entry, day) ? [{ entry, index }] : []));
  const wider = widerEntries(scope).filter(({ entry }) => touches(entry, day));
  return (
    <>
      {own.map(({ entry, index }) => (
        <li key={index}>
          <h3>{wordsOfEntry(entry, t, language).name}</h3>
          <p>
            {t('schoolCalendar.chosenBy', { name: scopeName(scope) })} {t(`schoolCalendar.kindReasons.${entry.kind}`)}
          </p>
          {(entry.kind === 'localFree' || entry.kind === 'studyDay') && (
            <SourceLinks sources={[legalSources.schoolFreeDays]} />
          )}
          <div className={styles.ways}>
            <Button size="xs" variant="default" onClick={() => onEdit({ entry, index })}>
              {t('schoolCalendar.edit')}
            </Button>
            <Button size="xs" variant="subtle" color="gray" onClick={() => edits.replace(index, undefined)}>
              {t('schoolCalendar.remove')}
            </Button>
          </div>
        </li>
      ))}
      {wider.map(({ entry, scope: from }) => (
        <li key={`${entry.kind} ${entry.firstDay}`}>
          <h3>{wordsOfEntry(entry, t, language).name}</h3>
          <p>
            {t('schoolCalendar.chosenBy', { name: scopeName(from) })} {t(`schoolCalendar.kindReasons.${entry.kind}`)}
          </p>
        </li>
      ))}
    </>
  );
}

/** Why the day that has the keyboard is what it is. */
export function DayTab(props: PanelProps) {
  const { year, days, selection } = props;
  const { t, language } = useText();
  const index = selection.focus - days.calendarDays.frame.first;
  const [morning, afternoon] = [halfOf(days, index, 0), halfOf(days, index, 1)];
  const name = (half: typeof morning) => t(`schoolCalendar.halves.${half}`);
  return (
    <section className={styles.day} aria-live="polite">
      <h2>{formatDay(selection.focus, language, true)}</h2>
      <p className={styles.kind}>
        <Swatch look={morning} />
        {morning === afternoon ? (
          name(morning)
        ) : (
          <>
            {t('schoolCalendar.twoHalves', { morning: name(morning), afternoon: name(afternoon) })}
            <Swatch look={afternoon} />
          </>
        )}
      </p>
      <ul className={styles.reasons}>
        {reasonsAt(days.calendarDays, index).map((reason) => (
          <Reason
            key={reason.kind === 'period' ? `${reason.period.kind} ${reason.period.id}` : reason.kind}
            {...{ reason, year }}
          />
        ))}
        <Entries {...props} />
        <LessonLines {...{ days, index }} />
      </ul>
    </section>
  );
}
