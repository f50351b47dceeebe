import { calendarMessages } from '../../../shared/messages/calendar.ts';
import { formatDate, type Language } from '../../../shared/messages/format.ts';
import { type EditWords, wordAssignment } from '../../../shared/messages/word-edit.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { LayerLine, LayerSays } from './day-layers.ts';

function wordSays(says: LayerSays, words: EditWords): string {
  if ('key' in says) return words.translate(`planner.day.layerValues.${says.key}`);
  if ('holiday' in says) return nameOfHoliday(says.holiday, words.language);
  const what = wordAssignment(says.assignment, words);
  if (says.since === undefined) return says.reason === undefined ? what : `${what}: ${says.reason}`;
  return words.translate('planner.day.layerValues.asks', { what, day: formatDate(says.since, words.language) });
}

/** The name of a holiday by its id in the calendar. */
export function nameOfHoliday(id: string, language: Language): string {
  const names: Readonly<Record<string, string>> = calendarMessages[language].names;
  return names[id] ?? id;
}

/** The name of the holiday that a day lies in, a public holiday before a school holiday; empty on any other day. */
export function nameOfHolidayOn(plan: Plan, day: number, language: Language): string {
  const { publicHoliday, publicHolidays, schoolHoliday, holidays } = plan.classDays.calendarDays;
  const period = publicHolidays[publicHoliday[day]! - 1] ?? holidays[schoolHoliday[day]! - 1];
  return period ? nameOfHoliday(period.id, language) : '';
}

/** What a layer says of a day, in words; both halves where they differ. */
export function wordLayer({ morning, afternoon }: LayerLine, words: EditWords): string {
  const [first, second] = [wordSays(morning, words), wordSays(afternoon, words)];
  if (first === second) return first;
  const { translate } = words;
  return [
    translate('planner.day.layerValues.morning', { what: first }),
    translate('planner.day.layerValues.afternoon', { what: second }),
  ].join(', ');
}
