import { type DayNumber, type IsoDate, toDayNumber } from '../calendar/iso-date.ts';
import { formatDay, formatDays, formatPeriod, type Language } from '../messages/format.ts';
import type { Translate } from '../messages/word-finding.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { commonAssignment, type NameOfShift, wordAssignment } from './word-assignment.ts';

/** What the texts of edits may name: the days, the period, the day, or what was laid down. */
function paramsOf(
  edit: PlanEdit,
  language: Language,
  translate: Translate,
  nameOf: NameOfShift | undefined,
): Record<string, string> {
  const daysOf = (dates: readonly { readonly date: IsoDate }[]) =>
    formatDays([...new Set(dates.map(({ date }) => toDayNumber(date)))].sort((a, b) => a - b) as DayNumber[], language);
  const period = ({ firstDay, lastDay }: { readonly firstDay: IsoDate; readonly lastDay: IsoDate }) =>
    formatPeriod(toDayNumber(firstDay), toDayNumber(lastDay), language);
  switch (edit.type) {
    case 'pin': {
      const assignment = commonAssignment(edit.pins);
      return {
        days: daysOf(edit.pins),
        ...(assignment !== undefined && { what: wordAssignment(assignment, translate, nameOf) }),
      };
    }
    case 'paint':
      return { what: wordAssignment(edit.assignment, translate, nameOf), period: period(edit) };
    case 'unpin':
    case 'addRecuperation':
      return { days: daysOf(edit.halfDays) };
    case 'addDeviation':
      return { days: daysOf(edit.deviation.worked) };
    case 'addSegment':
    case 'changeSegment':
      return { period: period(edit.segment) };
    case 'addAgreement':
      return { day: formatDay(toDayNumber(edit.agreement.firstDay), language) };
    case 'moveStart':
    case 'moveEnd':
    case 'splitSegment':
    case 'movePhaseSwitch':
      return { day: formatDay(toDayNumber(edit.day), language) };
    default:
      return {};
  }
}

/** One edit of a plan in words: "Dienst L op do 21 jan", "Fasewissel op ma 1 mrt". */
export function wordEdit(edit: PlanEdit, language: Language, translate: Translate, nameOf?: NameOfShift): string {
  const params = paramsOf(edit, language, translate, nameOf);
  const key = edit.type === 'pin' && params.what === undefined ? 'pinMixed' : edit.type;
  return translate(`versions.edits.${key}`, params);
}

/** Several edits that were made together: the first in words, and how many more. */
export function wordEdits(
  edits: readonly PlanEdit[],
  language: Language,
  translate: Translate,
  nameOf?: NameOfShift,
): string {
  const texts = [...new Set(edits.map((edit) => wordEdit(edit, language, translate, nameOf)))];
  if (texts.length <= 1) return texts[0] ?? '';
  return translate('versions.edits.more', { first: texts[0]!, count: texts.length - 1 });
}
