import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDays, formatQuantity } from '../../../shared/messages/format.ts';
import { type FindingText, wordFinding } from '../../../shared/messages/word-finding.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { Quantity } from '../../../shared/rules/quantity.ts';
import type { LearnerExport } from './summary-table.ts';
import { type ColumnKind, type ColumnOf, type Table, type TableValue, tableOf } from './table.ts';
import type { Words } from './words.ts';

type FindingRow = {
  readonly learner: string;
  readonly classGroup: string;
  readonly finding: Finding;
  readonly text: FindingText;
};

function columns(words: Words): readonly ColumnOf<FindingRow>[] {
  const { language } = words;
  const column = (name: string, kind: ColumnKind, width: number, read: (row: FindingRow) => TableValue) => ({
    header: words.text(`exports.columns.${name}`),
    kind,
    width,
    read,
  });
  const size = (quantity: Quantity | undefined) => quantity && formatQuantity(quantity, language);
  return [
    column('learner', 'text', 26, ({ learner }) => learner),
    column('classGroup', 'text', 16, ({ classGroup }) => classGroup),
    column('severity', 'text', 14, ({ finding }) => words.text(`exports.severities.${finding.severity}`)),
    column('date', 'day', 12, ({ finding }) => toDayNumber(finding.dates[0])),
    column('days', 'text', 26, ({ finding }) => formatDays(finding.dates.map(toDayNumber), language)),
    column('title', 'text', 40, ({ text }) => text.title),
    column('detail', 'text', 50, ({ text }) => text.detail),
    column('advice', 'text', 40, ({ text }) => text.advice),
    column('value', 'text', 16, ({ finding }) => size(finding.value)),
    column('limit', 'text', 16, ({ finding }) => size(finding.limit)),
    column('margin', 'text', 16, ({ finding }) => size(finding.margin)),
    column('source', 'text', 50, ({ text }) => text.source),
    column('rule', 'text', 34, ({ finding }) => finding.ruleId),
    column('acceptedBy', 'text', 22, ({ finding }) => finding.override?.by),
    column('acceptedReason', 'text', 36, ({ finding }) => finding.override?.reason),
  ];
}

/** One row a finding, accepted ones too, learner by learner. */
export function findingTable(learners: readonly LearnerExport[], words: Words): Table {
  const rows = learners.flatMap(({ facts, findings }) =>
    findings.map((finding) => ({
      learner: facts.learner.name,
      classGroup: facts.plan.classDays.classGroup.name,
      finding,
      text: wordFinding(finding, words.language, words.text),
    })),
  );
  return tableOf(
    { id: 'findings', name: words.text('exports.tables.findings'), frozenColumns: 1 },
    columns(words),
    rows,
  );
}
