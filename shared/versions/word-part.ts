import { toDayNumber } from '../calendar/iso-date.ts';
import { spanOf } from '../calendar/period.ts';
import { formatDays, formatPeriod, type Language } from '../messages/format.ts';
import type { Translate } from '../messages/word-finding.ts';
import { isSame, type VersionPart } from './version-part.ts';
import { commonAssignment, wordAssignment } from './word-assignment.ts';

type Pins = Extract<VersionPart, { kind: 'pins' }>;
type Segments = Extract<VersionPart, { kind: 'segments' }>;

function wordPins({ halfDays, after }: Pins, language: Language, translate: Translate): string {
  const days = formatDays([...new Set(halfDays.map(({ date }) => toDayNumber(date)))], language);
  if (after.length === 0) return translate('versions.parts.pinsGone', { days });
  const assignment = commonAssignment(after);
  if (assignment === undefined) return translate('versions.parts.pinsMixed', { days });
  return translate('versions.parts.pins', { what: wordAssignment(assignment, translate), days });
}

function wordSegments({ before, after }: Segments, language: Language, translate: Translate): string {
  const spans = [...before, ...after].map(spanOf);
  const [first, last] = [Math.min(...spans.map((one) => one.first)), Math.max(...spans.map((one) => one.last))];
  return translate('versions.parts.segments', { period: formatPeriod(first, last, language) });
}

/** What changed between two versions, as a title: "Dienst L op do 21 jan". */
export function wordPart(part: VersionPart, language: Language, translate: Translate): string {
  switch (part.kind) {
    case 'pins':
      return wordPins(part, language, translate);
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
