import { civilDate, type IsoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';
import type { LearnerSheet } from '../sheet-request.ts';
import type { SheetTexts } from './sheet-texts.ts';

/** "Jaarplanning 2026-2027, Testleerling Aster", or with a count for several. Throws without a learner: a file has a page. */
export function fileTitle(key: string, learners: readonly LearnerSheet[], { translate }: SheetTexts): string {
  const [first] = learners;
  if (first === undefined) throw new Error('A sheet needs at least one learner');
  const title = translate(key, { schoolYear: first.facts.plan.context.frame.schoolYear });
  if (learners.length === 1) return translate('documents.fileTitleOne', { title, name: first.facts.learner.name });
  return translate('documents.fileTitleMany', { title, count: learners.length });
}

/** "12 oktober 2026"; the first of a month is "1er" in French. */
export function longDate(date: IsoDate, { months, language }: SheetTexts): string {
  const { year, month, day } = civilDate(toDayNumber(date));
  return `${day === 1 ? calendarMessages[language].firstOfMonth : day} ${months[month - 1]} ${year}`;
}
