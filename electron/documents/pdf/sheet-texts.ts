import { civilDate } from '../../../shared/calendar/iso-date.ts';
import { type DayKind, dayKinds } from '../../../shared/design/day-kinds.ts';
import { type DayLook, type EmptyLook, emptyLooks, type HalfLook } from '../../../shared/design/day-looks.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';
import type { Language } from '../../../shared/messages/format.ts';
import type { Translate } from '../../../shared/messages/word-finding.ts';
import { createTranslate } from '../../language/create-translate.ts';
import { mostRemembered } from './fonts.ts';

/** The words of a file in one language. */
export type SheetTexts = {
  readonly language: Language;
  readonly translate: Translate;
  readonly letters: Readonly<Record<DayKind, string>>;
  readonly names: Readonly<Record<DayKind | EmptyLook, string>>;
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** The same in two letters, for places where a day is a few millimetres. */
  readonly shortWeekdays: readonly string[];
};

/** A character that no name holds. */
const separator = '\u0000';

/** The same translations remembered: a file of many learners says the same things many times, and so does the next file. */
function rememberTexts(translate: Translate): Translate {
  const known = new Map<string, string>();
  return (key, params) => {
    const asked = params === undefined ? key : [key, ...Object.entries(params).flat()].join(separator);
    const found = known.get(asked);
    if (found !== undefined) return found;
    const text = translate(key, params);
    if (known.size > mostRemembered) known.clear();
    known.set(asked, text);
    return text;
  };
}

async function lookUpTexts(language: Language): Promise<SheetTexts> {
  const translate = rememberTexts(await createTranslate(language));
  const { months, weekdays } = calendarMessages[language];
  const letters = dayKinds.map((kind) => [kind, translate(`dayKinds.${kind}.letter`)]);
  const names = dayKinds.map((kind) => [kind, translate(`dayKinds.${kind}.name`)]);
  const marks = emptyLooks.map((look) => [look, translate(`documents.marks.${look}`)]);
  return {
    language,
    translate,
    months,
    weekdays,
    shortWeekdays: weekdays.map((weekday) => weekday.slice(0, 2)),
    letters: Object.fromEntries(letters) as SheetTexts['letters'],
    names: Object.fromEntries([...names, ...marks]) as SheetTexts['names'],
  };
}

const lookedUp = new Map<Language, Promise<SheetTexts>>();

/** The words of a language, looked up once per process. */
export function createSheetTexts(language: Language): Promise<SheetTexts> {
  const known = lookedUp.get(language) ?? lookUpTexts(language);
  lookedUp.set(language, known);
  return known;
}

/** The name of a holiday or public holiday by its id in the calendar; an unknown id keeps the calendar's own name. */
export function calendarName(id: string, name: string, { language }: SheetTexts): string {
  const names: Readonly<Record<string, string>> = calendarMessages[language].names;
  return names[id] ?? name;
}

function halfInWords(half: HalfLook, { names, translate }: SheetTexts): string {
  return half.isPinned ? `${names[half.kind]}, ${translate('documents.marks.pinned')}` : names[half.kind];
}

/** A day as a screen reader says it: "di 8 september: Lesdag"; halves by name where they differ. */
export function dayInWords(look: DayLook, firstDay: number, texts: SheetTexts): string {
  const { month, day } = civilDate(firstDay + look.index);
  const date = `${texts.weekdays[look.index % 7]} ${day} ${texts.months[month - 1]}`;
  if (look.isWhole) return `${date}: ${halfInWords(look.morning, texts)}`;
  const morning = texts.translate('documents.morning', { what: halfInWords(look.morning, texts) });
  const afternoon = texts.translate('documents.afternoon', { what: halfInWords(look.afternoon, texts) });
  return `${date}: ${morning}, ${afternoon}`;
}
