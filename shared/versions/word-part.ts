import { toDayNumber } from '../calendar/iso-date.ts';
import { spanOf } from '../calendar/period.ts';
import { emptyLooks } from '../design/day-looks.ts';
import { formatDays, formatPeriod, type Language } from '../messages/format.ts';
import type { Translate } from '../messages/word-finding.ts';
import type { VersionChange } from './plan-difference.ts';
import type { PlannedDay } from './planned-day.ts';
import { isSame, type VersionPart } from './version-part.ts';

type Pins = Extract<VersionPart, { kind: 'pins' }>;
type Changed = VersionChange['days'];
type Segments = Extract<VersionPart, { kind: 'segments' }>;

/** What a half of a changed day became, without its times. */
function nameOfHalf({ shifts, look }: PlannedDay, half: 'morning' | 'afternoon', translate: Translate): string {
  const { kind, workplace } = look[half];
  const shift = workplace < 0 ? undefined : shifts.find((one) => one.half === half || one.half === 'day');
  if (shift) return shift.name;
  const isEmpty = (emptyLooks as readonly string[]).includes(kind);
  return translate(isEmpty ? `versions.emptyDays.${kind}` : `dayKinds.${kind}.name`);
}

/** What a changed day became: once, or by half. */
function nameOfDay(day: PlannedDay, translate: Translate): string {
  const halves = (['morning', 'afternoon'] as const).map((half) => nameOfHalf(day, half, translate));
  return [...new Set(halves)].join(' / ');
}

/** More different things than these are not named one by one. */
const mostNamed = 2;

function wordPins({ halfDays, after }: Pins, changed: Changed, language: Language, translate: Translate): string {
  const own = new Set(halfDays.map(({ date }) => toDayNumber(date)));
  const laid = changed.filter(({ day }) => own.has(day));
  const days = formatDays(laid.length > 0 ? laid.map(({ day }) => day) : [...own], language);
  if (after.length === 0) return translate('versions.parts.pinsGone', { days });
  const names = new Set(laid.map((one) => nameOfDay(one.after, translate)));
  if (names.size === 0 || names.size > mostNamed) return translate('versions.parts.pinsMixed', { days });
  return translate('versions.parts.pins', { what: [...names].join(', '), days });
}

function wordSegments({ before, after }: Segments, language: Language, translate: Translate): string {
  const spans = [...before, ...after].map(spanOf);
  const [first, last] = [Math.min(...spans.map((one) => one.first)), Math.max(...spans.map((one) => one.last))];
  return translate('versions.parts.segments', { period: formatPeriod(first, last, language) });
}

/** What changed between two versions, as a title: "Late dienst op do 21 jan". */
export function wordPart({ part, days }: VersionChange, language: Language, translate: Translate): string {
  switch (part.kind) {
    case 'pins':
      return wordPins(part, days, language, translate);
    case 'deviation': {
      const { before, after } = part;
      const key = !before ? 'deviationNew' : after ? 'deviationChanged' : 'deviationGone';
      return translate(`versions.parts.${key}`, { what: (after ?? before)!.learningOpportunity });
    }
    case 'segments':
      return wordSegments(part, language, translate);
    case 'term': {
      const { before, after } = part;
      const isMoved = !isSame([before.firstDay, before.lastDay], [after.firstDay, after.lastDay]);
      return translate(isMoved ? 'versions.parts.termDates' : 'versions.parts.term');
    }
    case 'ground':
      return translate(`versions.parts.${part.list}`, { name: part.name });
    case 'leave':
    case 'other':
      return translate(`versions.parts.${part.kind}`);
  }
}
