import { type EmptyLook, emptyLooks, type HalfLook } from '../design/day-looks.ts';
import { formatClockRange, type Language } from '../messages/format.ts';
import type { Translate } from '../messages/word-finding.ts';
import type { PlannedDay, PlannedShift } from './planned-day.ts';

const isEmpty = (kind: string): kind is EmptyLook => (emptyLooks as readonly string[]).includes(kind);
const isWork = ({ kind }: HalfLook) => kind.startsWith('work-') || kind === 'deviation-work';

function wordShift({ name, parts }: PlannedShift, language: Language): string {
  return [name, ...parts.map(({ start, end }) => formatClockRange(start, end, language))].join(' ');
}

function wordHalf(
  look: HalfLook,
  shifts: readonly PlannedShift[],
  lessons: PlannedDay['lessons'],
  language: Language,
  translate: Translate,
): string {
  const { kind } = look;
  if (isEmpty(kind)) return translate(`versions.emptyDays.${kind}`);
  const name = translate(`dayKinds.${kind}.name`);
  if (kind === 'school' && lessons) return `${name} ${formatClockRange(lessons.start, lessons.end, language)}`;
  if (!isWork(look) || shifts.length === 0) return name;
  const worked = shifts.map((shift) => wordShift(shift, language)).join(', ');
  return kind === 'deviation-work' ? `${name}, ${worked}` : worked;
}

/** A planned day in one line: "Late dienst 13.24 – 21.30", "Onbetaalde vakantie", "Lesdag 8.25 – 12.00, namiddag Weekend". */
export function wordDay(day: PlannedDay, language: Language, translate: Translate): string {
  const { look, shifts, lessons } = day;
  const { morning, afternoon } = look;
  if (look.isWhole || morning.kind === afternoon.kind) {
    return wordHalf(morning, shifts, lessons, language, translate);
  }
  const ofHalf = (half: 'morning' | 'afternoon') => shifts.filter((shift) => shift.half === half);
  return translate('versions.halves', {
    morning: wordHalf(morning, ofHalf('morning'), lessons, language, translate),
    afternoon: wordHalf(afternoon, ofHalf('afternoon'), lessons, language, translate),
  });
}
