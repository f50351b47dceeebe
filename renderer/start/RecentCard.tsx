import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { isIsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDate } from '../../shared/messages/format.ts';
import { useText } from '../text/use-text.ts';
import cardClasses from './Glance.module.css';
import { readRecentFiles } from './recent-files.ts';

/** The class files that were imported last on this computer. */
export function RecentCard() {
  const { t, language } = useText();
  const files = readRecentFiles();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent">{t('start.recent.title')}</h2>
      <ul className={cardClasses.list}>
        {files.map(({ name, day, schoolYear, learners }) => {
          const Icon = name.toLowerCase().endsWith('.xlsx') ? IconFileSpreadsheet : IconFileText;
          return (
            <li key={`${schoolYear} ${name}`} className={cardClasses.file}>
              <Icon size={16} stroke={1.6} aria-hidden />
              <span className={cardClasses.fileName} title={name}>
                {name}
              </span>
              <span className={cardClasses.fileNote}>
                {t('start.recent.file', { schoolYear, learners: t('start.learners', { count: learners }) })}
              </span>
              {isIsoDate(day) && <time dateTime={day}>{formatDate(toDayNumber(day), language)}</time>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
