import { fromDayNumber, type IsoDate } from '../../../../shared/calendar/iso-date.ts';
import { spanOf } from '../../../../shared/calendar/period.ts';
import { formatDate, formatQuantity } from '../../../../shared/messages/format.ts';
import { type DeviationPaper, deviationPapers } from '../../../../shared/rules/deviation-paper.ts';
import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import type { LearnerSheet, SheetRequest } from '../../sheet-request.ts';
import { agreementCaption, agreementFacts, longPeriod } from '../annex/agreement-words.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import { checkPiece } from '../annex/check-piece.ts';
import { type Annex, makeAnnexes } from '../annex/draw-annex.ts';
import { blank } from '../annex/fill-in.ts';
import { quiet } from '../annex/list-pieces.ts';
import { companyColumn, learnerColumn, partiesPiece, schoolColumn } from '../annex/party-piece.ts';
import { keptWithNext, type Piece } from '../annex/piece.ts';
import { signingCompany, signingLearner, signingRepresentative, signingSchool } from '../annex/signatories.ts';
import { type Signatory, signaturePieces } from '../annex/signature-piece.ts';
import {
  answeredPieces,
  type Fact,
  factPieces,
  fillInPiece,
  headingPiece,
  paragraphPieces,
} from '../annex/text-pieces.ts';
import { longDate } from '../file-title.ts';
import { calendarName, type SheetTexts } from '../sheet-texts.ts';
import { deviationTable } from './deviation-table.ts';

/** What the paper itself settles once it is filled in and signed; it is no draft because of them. */
const settledBySigning: ReadonlySet<string> = new Set([
  'deviations/learner-agreement',
  'deviations/school-agreement',
  'deviations/company-agreement',
  'deviations/representative-agreement',
  'deviations/why-only-then',
]);

/** What is found on the days of the deviation, worked and taken back, that signing does not settle. */
function findingsOf({ findings }: LearnerSheet, { worked, recuperation }: DeviationPaper) {
  const dates: ReadonlySet<string> = new Set([...worked, ...recuperation].map(({ day }) => fromDayNumber(day)));
  return findings.filter(
    (finding) => !settledBySigning.has(finding.ruleId) && finding.dates.some((date) => dates.has(date)),
  );
}

function holidayFacts({ plan }: PlanFacts, { holidays, worked }: DeviationPaper, texts: SheetTexts): Fact[] {
  const { translate } = texts;
  const names = holidays.map((holiday) => {
    const { first, last } = spanOf(holiday);
    const period = longPeriod(first, last, texts);
    return translate('annexes.holidayAnnex.holidayText', {
      name: calendarName(holiday.id, holiday.name, texts),
      period,
    });
  });
  const places = [...new Set(worked.map(({ workplace }) => workplace))].filter((workplace) => workplace >= 0);
  const where = places.map((index) => {
    const { workplace, company } = plan.context.workplaces[index]!;
    const address = workplace.address ?? plan.context.companies[company]!.company.address;
    return [workplace.name, address ?? blank].join(', ');
  });
  return [
    {
      label: translate('annexes.holidayAnnex.holiday'),
      value: names.length === 0 ? translate('annexes.holidayAnnex.noHoliday') : names.join('\n'),
    },
    { label: translate('annexes.workplace'), value: where.length === 0 ? blank : where.join('\n') },
  ];
}

function signatoriesOf(facts: PlanFacts, paper: DeviationPaper, texts: SheetTexts): Signatory[] {
  const { deviation, isMinor, agreement } = paper;
  const given = (day: IsoDate | undefined) => (day === undefined ? {} : { day: longDate(day, texts) });
  const representative = { ...signingRepresentative(facts, texts), ...given(deviation.agreedByRepresentativeDay) };
  const company = facts.plan.agreements[agreement]?.company ?? -1;
  return [
    { ...signingLearner(facts, texts), ...given(deviation.agreedByLearnerDay) },
    ...(isMinor ? [representative] : []),
    { ...signingSchool(facts, texts), ...given(deviation.agreedBySchoolDay) },
    { ...signingCompany(facts, company, texts), ...given(deviation.agreedByCompanyDay) },
  ];
}

function openPieces(drawing: AnnexDrawing, { openHalfDays, dueDay }: DeviationPaper): Piece[] {
  if (openHalfDays === 0) return [];
  const { translate, language } = drawing.texts;
  const days = formatQuantity({ amount: openHalfDays, unit: 'halfDays' }, language);
  const day = formatDate(dueDay, language, true);
  return [fillInPiece(drawing, translate('annexes.holidayAnnex.open', { days, day, blank }), true)];
}

function build(drawing: AnnexDrawing, { facts }: LearnerSheet, paper: DeviationPaper): Piece[] {
  const { texts } = drawing;
  const { deviation, agreement } = paper;
  const say = (key: string) => texts.translate(`annexes.holidayAnnex.${key}`);
  const company = facts.plan.agreements[agreement]?.company;
  const parties = [
    learnerColumn(facts, texts),
    schoolColumn(facts, texts),
    ...(company === undefined ? [] : [companyColumn(facts, company, texts)]),
  ];
  const agreementLines = agreement < 0 ? [] : agreementFacts(facts, agreement, texts);
  return [
    partiesPiece(drawing, parties),
    ...factPieces(drawing, [...agreementLines, ...holidayFacts(facts, paper, texts)]),
    ...answeredPieces(drawing, say('opportunity'), deviation.learningOpportunity, 3),
    ...answeredPieces(drawing, say('whyOnlyThen'), deviation.whyOnlyThen, 4),
    headingPiece(drawing, say('days')),
    ...deviationTable(drawing, paper),
    ...openPieces(drawing, paper),
    ...paragraphPieces(drawing, say('unpaid'), quiet),
    headingPiece(drawing, say('conditions')),
    { ...checkPiece(drawing, { text: say('voluntary'), isTicked: deviation.isVoluntary }), isGlued: true },
    ...keptWithNext([
      checkPiece(drawing, { text: say('noBusyPeriod'), isTicked: deviation.isBusyPeriodHelp === false }),
    ]),
    ...signaturePieces(drawing, signatoriesOf(facts, paper, texts)),
  ];
}

function annexesOf(sheet: LearnerSheet, texts: SheetTexts): Annex[] {
  return deviationPapers(sheet.facts).map((paper) => ({
    title: texts.translate('annexes.holidayAnnex.title'),
    caption: agreementCaption(sheet.facts, paper.agreement, texts),
    sheet,
    findings: findingsOf(sheet, paper),
    version: undefined,
    build: (drawing) => build(drawing, sheet, paper),
  }));
}

/** The holiday annexes of the learners in one file, one for every deviation. Throws where no learner has a deviation. */
export function holidayAnnexes(request: SheetRequest): Promise<Uint8Array> {
  return makeAnnexes(request, 'annexes.holidayAnnex.fileTitle', (sheet, { texts }) => annexesOf(sheet, texts));
}
