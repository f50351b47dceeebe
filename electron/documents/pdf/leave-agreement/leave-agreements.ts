import { civilDate } from '../../../../shared/calendar/iso-date.ts';
import { limitHalfDays } from '../../../../shared/leave/entitle.ts';
import { formatDayCount } from '../../../../shared/messages/format.ts';
import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import { leaveByHoliday } from '../../leave-by-holiday.ts';
import type { LearnerSheet, SheetRequest } from '../../sheet-request.ts';
import { agreementCaption, agreementFacts, learnerCaption } from '../annex/agreement-words.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import { type Annex, makeAnnexes } from '../annex/draw-annex.ts';
import { blank } from '../annex/fill-in.ts';
import { quiet } from '../annex/list-pieces.ts';
import { companyColumn, learnerColumn, partiesPiece } from '../annex/party-piece.ts';
import { keptWithNext, type Piece } from '../annex/piece.ts';
import { signingCompany, signingForMinor, signingLearner } from '../annex/signatories.ts';
import { signaturePieces } from '../annex/signature-piece.ts';
import { factPieces, paragraphPieces } from '../annex/text-pieces.ts';
import { longDate } from '../file-title.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { entitlementPieces, toPlacePieces } from './entitlement-table.ts';
import { holidayLeavePieces } from './holiday-table.ts';

/** The agreements that leave falls under: their indexes, in the order of the file. */
function oaoIndexes({ plan }: PlanFacts): number[] {
  return plan.agreements.flatMap(({ agreement }, index) => (agreement.kind === 'oao' ? [index] : []));
}

/** Companies of those agreements, each once, with the days from its first agreement to its last. */
function companiesOf({ plan }: PlanFacts, indexes: readonly number[]) {
  const spans = new Map<number, { first: number; last: number }>();
  for (const index of indexes) {
    const { company, first, last } = plan.agreements[index]!;
    const known = spans.get(company);
    if (known === undefined) spans.set(company, { first, last });
    else spans.set(company, { first: Math.min(known.first, first), last: Math.max(known.last, last) });
  }
  return [...spans].map(([company, span]) => ({ company, span }));
}

function build(drawing: AnnexDrawing, { facts }: LearnerSheet): Piece[] {
  const { texts } = drawing;
  const { language, translate } = texts;
  const { plan, leave } = facts;
  const indexes = oaoIndexes(facts);
  const companies = companiesOf(facts, indexes);
  const byAgreement = leaveByHoliday(facts);
  const columns = [
    learnerColumn(facts, texts),
    ...companies.map(({ company }) => companyColumn(facts, company, texts)),
  ];
  const agreedDay = plan.trajectory.entitlement?.agreedDay;
  const agreed = {
    label: translate('annexes.leaveAgreement.agreedDay'),
    value: agreedDay === undefined ? blank : longDate(agreedDay, texts),
  };
  const agreementLines = indexes.length === 1 ? agreementFacts(facts, indexes[0]!, texts) : [];
  const { year } = civilDate(plan.context.frame.first + plan.context.frame.startIndex);
  const limit = formatDayCount(limitHalfDays(year), language);
  const hasSeveral = companies.length > 1;
  return [
    partiesPiece(drawing, columns),
    ...factPieces(drawing, [...agreementLines, agreed]),
    ...entitlementPieces(drawing, leave.years),
    ...byAgreement.flatMap((each) => holidayLeavePieces(drawing, facts, each, hasSeveral)),
    ...toPlacePieces(drawing, leave.years).map((piece) => ({ ...piece, isGlued: true })),
    ...keptWithNext(paragraphPieces(drawing, translate('annexes.leaveAgreement.rule', { limit }), quiet)),
    ...signaturePieces(drawing, [
      signingLearner(facts, texts),
      ...signingForMinor(facts, indexes[0]!, texts),
      ...companies.map(({ company, span }) => signingCompany(facts, company, texts, hasSeveral ? span : undefined)),
    ]),
  ];
}

function annexesOf(sheet: LearnerSheet, texts: SheetTexts): Annex[] {
  const { facts, findings, version } = sheet;
  const indexes = oaoIndexes(facts);
  if (indexes.length === 0) return [];
  return [
    {
      title: texts.translate('annexes.leaveAgreement.title'),
      caption: indexes.length === 1 ? agreementCaption(facts, indexes[0]!, texts) : learnerCaption(facts, texts),
      sheet,
      findings: findings.filter(({ ruleId }) => ruleId.startsWith('leave/')),
      version,
      build: (drawing) => build(drawing, sheet),
    },
  ];
}

/** The leave agreements of the learners in one file. Throws where no learner has an agreement with leave. */
export function leaveAgreements(request: SheetRequest): Promise<Uint8Array> {
  return makeAnnexes(request, 'annexes.leaveAgreement.fileTitle', (sheet, { texts }) => annexesOf(sheet, texts));
}
