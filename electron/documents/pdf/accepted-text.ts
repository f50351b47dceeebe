import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate } from '../../../shared/messages/format.ts';
import { wordFinding } from '../../../shared/messages/word-finding.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { SheetTexts } from './sheet-texts.ts';

/** The findings accepted with a reason, by whom and when, as one text; empty without any. */
export function acceptedText(findings: readonly Finding[], texts: SheetTexts): string {
  const { language, translate } = texts;
  const list = findings.flatMap((finding) => {
    if (finding.override === undefined) return [];
    const { by, day, reason } = finding.override;
    const { title } = wordFinding(finding, language, translate);
    return [
      translate('documents.acceptedOne', { title, by, reason, day: formatDate(toDayNumber(day), language, true) }),
    ];
  });
  return list.length === 0 ? '' : translate('documents.accepted', { list: [...new Set(list)].join('; ') });
}
