import { formatClockRange, formatMinutes } from '../../../../shared/messages/format.ts';
import type { Plan } from '../../../../shared/plan/plan.ts';
import { type DayContent, shiftName } from '../../day-content.ts';
import { type DayName, dayNamesOf } from '../../day-names.ts';
import { calendarName, type SheetTexts } from '../sheet-texts.ts';

/** The words in a day's block: a heading in bold, then smaller lines. */
export type BlockLines = { readonly headings: readonly string[]; readonly lines: readonly string[] };

export function dayNameText(name: DayName, texts: SheetTexts): string {
  if ('period' in name) return calendarName(name.period, name.name, texts);
  return name.name ?? texts.translate(`documents.dayNames.${name.reason}`);
}

function workLines(content: DayContent, plan: Plan, hasPlaces: boolean, texts: SheetTexts): BlockLines {
  const { language, translate } = texts;
  const times = content.parts.map(({ start, end }) => formatClockRange(start, end, language));
  const isOvernight = content.parts.some(({ end }) => end > 1440);
  const names = content.shifts.map(
    (shift) => shiftName(plan, shift) ?? translate('documents.monthSheets.shift', { code: shift.code }),
  );
  const pause = content.parts.reduce((sum, part) => sum + part.breakMinutes, 0);
  const lengths = [
    formatMinutes(content.workMinutes, language),
    ...(pause === 0 ? [] : [translate('documents.monthSheets.pause', { minutes: pause })]),
  ];
  const places = new Set(content.shifts.map(({ workplace }) => plan.context.workplaces[workplace]!.workplace.name));
  return {
    headings: times,
    lines: [
      ...(isOvernight ? [translate('documents.monthSheets.nextDay')] : []),
      [...new Set(names)].join(', '),
      lengths.join(', '),
      ...(hasPlaces ? [...places] : []),
    ],
  };
}

function schoolLines(content: DayContent, exam: DayName | undefined, texts: SheetTexts): BlockLines {
  const { language, translate } = texts;
  const { lessons } = content;
  const periods = translate('documents.yearSheet.lessonPeriodCount', { count: content.lessonPeriods });
  const name = exam === undefined ? texts.names.school : dayNameText(exam, texts);
  if (lessons === undefined) return { headings: [name], lines: [periods] };
  return { headings: [formatClockRange(lessons.start, lessons.end, language)], lines: [name, periods] };
}

const freeNames: ReadonlySet<string> = new Set(['bridgeDay', 'freeAfternoon', 'localFree', 'studyDay']);

/** What a block says: times and shift, lessons, the name of the holiday, or the name of the kind. */
export function blockLines(
  content: DayContent,
  day: number,
  plan: Plan,
  hasPlaces: boolean,
  texts: SheetTexts,
): BlockLines {
  const { kind } = content.look;
  const names = dayNamesOf(plan, day);
  const isExam = (name: DayName) => 'reason' in name && name.reason === 'exam';
  switch (kind) {
    case 'school':
      return schoolLines(content, names.find(isExam), texts);
    case 'work-residential':
    case 'work-home':
    case 'deviation-work': {
      const { headings, lines } = workLines(content, plan, hasPlaces, texts);
      return { headings, lines: kind === 'deviation-work' ? [texts.names[kind], ...lines] : lines };
    }
    case 'public-holiday':
      return { headings: names.slice(0, 1).map((name) => dayNameText(name, texts)), lines: [texts.names[kind]] };
    case 'local-free':
    case 'study-day':
    case 'bridge-day': {
      const free = names.find((name) => 'reason' in name && freeNames.has(name.reason));
      return { headings: [free === undefined ? texts.names[kind] : dayNameText(free, texts)], lines: [] };
    }
    default:
      return { headings: [texts.names[kind]], lines: [] };
  }
}
