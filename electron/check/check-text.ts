import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDay, formatQuantity, type Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import type { CheckReport, LearnerReport, ReportedFinding } from './check-report.ts';
import { claimsText, extraLines, hoursLine, notesText } from './extra-text.ts';
import { wrap } from './wrap.ts';

type Words = { readonly language: Language; readonly translate: Translate };

/** French sets its colon apart. */
function colon(language: Language): string {
  return language === 'fr' ? ' :' : ':';
}

function findingText(finding: ReportedFinding, { language, translate }: Words): string {
  const severity = translate(`cli.severity.${finding.severity}`);
  const accepted = finding.override
    ? [wrap(translate('cli.accepted', { by: finding.override.by, reason: finding.override.reason }), '      ')]
    : [];
  return [
    `  ${severity}  ${finding.ruleId}`,
    wrap(finding.message, '      '),
    wrap(`${translate('cli.source')}${colon(language)} ${finding.source}`, '      '),
    ...accepted,
  ].join('\n');
}

function countText(findings: readonly ReportedFinding[], { translate }: Words): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity && finding.override === undefined).length,
  }));
  const accepted = findings.filter(({ override }) => override !== undefined).length;
  const named = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => translate(`cli.count.${severity}`, { count }));
  if (accepted > 0) named.push(translate('report.acceptedCount', { count: accepted }));
  return named.length === 0 ? translate('cli.count.none') : named.join(', ');
}

function learnerText(learner: LearnerReport, words: Words): string {
  const { language, translate } = words;
  const { counts, leave } = learner;
  const days = (halfDays: number) => formatQuantity({ amount: halfDays, unit: 'halfDays' }, language);
  const period = `${formatDay(toDayNumber(learner.firstDay), language, true)} – ${formatDay(toDayNumber(learner.lastDay), language, true)}`;
  return [
    `${learner.name}  (${period})`,
    `  ${hoursLine(learner, words)}`,
    `  ${translate('cli.daysLine', {
      work: days(counts.workHalfDays),
      school: days(counts.schoolHalfDays),
      leave: days(counts.leaveHalfDays),
      paid: days(leave.paidHalfDays),
      publicHolidays: days(counts.publicHolidayHalfDays),
    })}`,
    ...extraLines(learner, words).map((line) => wrap(line, '  ')),
    `  ${countText(learner.findings, words)}`,
    ...learner.findings.map((finding) => findingText(finding, words)),
  ].join('\n');
}

/** The whole check as readable text, one block per learner, worst news in words. */
export function checkText(report: CheckReport, language: Language, translate: Translate): string {
  const words = { language, translate };
  const all = [...report.learners.flatMap(({ findings }) => findings), ...report.findings];
  const title = translate('cli.checkTitle', {
    schoolYear: report.schoolYear,
    date: formatDay(toDayNumber(report.date), language, true),
    count: report.learners.length,
  });
  const ofClass =
    report.findings.length === 0
      ? []
      : [[translate('cli.classFindings'), ...report.findings.map((finding) => findingText(finding, words))].join('\n')];
  return `${[title, ...report.learners.map((learner) => learnerText(learner, words)), ...ofClass, ...claimsText(report, words), ...notesText(report, words), `${translate('cli.total')}${colon(language)} ${countText(all, words)}`].join('\n\n')}\n`;
}
