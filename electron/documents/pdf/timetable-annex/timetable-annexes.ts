import { type DayLook, dayLooksOf } from '../../../../shared/design/day-looks.ts';
import { type AgreementSchedule, agreementSchedule } from '../../agreement-schedule.ts';
import type { LearnerSheet, SheetRequest } from '../../sheet-request.ts';
import { acceptedText } from '../accepted-text.ts';
import { agreementCaption, agreementFacts } from '../annex/agreement-words.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import { type Annex, makeAnnexes } from '../annex/draw-annex.ts';
import { figuresPiece } from '../annex/figures-piece.ts';
import { quiet } from '../annex/list-pieces.ts';
import { companyColumn, learnerColumn, partiesPiece, schoolColumn } from '../annex/party-piece.ts';
import { keptWithNext, type Piece } from '../annex/piece.ts';
import { signingCompany, signingForMinor, signingLearner, signingSchool } from '../annex/signatories.ts';
import { signaturePieces } from '../annex/signature-piece.ts';
import { factPieces, headingPiece, paragraphPieces } from '../annex/text-pieces.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { holidayPieces, specialPieces } from './calendar-lists.ts';
import { hourFigures } from './hour-figures.ts';
import { oddDayPieces } from './odd-days.ts';
import { placePieces } from './place-table.ts';
import { schedulePieces } from './week-table.ts';

/** What one annex is about, read from the plan once. */
type TimetableDrawing = {
  readonly sheet: LearnerSheet;
  readonly looks: readonly DayLook[];
  readonly schedule: AgreementSchedule;
};

function build(drawing: AnnexDrawing, { sheet, looks, schedule }: TimetableDrawing): Piece[] {
  const { facts, findings } = sheet;
  const { index } = schedule;
  const { texts } = drawing;
  const { translate } = texts;
  const { plan } = facts;
  const agreement = plan.agreements[index]!;
  const parties = [
    learnerColumn(facts, texts),
    schoolColumn(facts, texts),
    companyColumn(facts, agreement.company, texts),
  ];
  const noSchedule = [
    headingPiece(drawing, translate('annexes.timetable.title')),
    ...paragraphPieces(drawing, translate('annexes.timetable.noSchedule')),
  ];
  const oddDays =
    schedule.oddRuns.length > 0
      ? oddDayPieces(drawing, plan, looks, schedule)
      : paragraphPieces(drawing, translate('annexes.timetable.noOdd'));
  const accepted = acceptedText(findings, texts);
  return [
    partiesPiece(drawing, parties),
    ...factPieces(drawing, agreementFacts(facts, index, texts)),
    ...(schedule.placements.length > 0 ? placePieces(drawing, facts, schedule.placements) : []),
    ...(schedule.periods.length === 0
      ? noSchedule
      : schedule.periods.flatMap((period) => schedulePieces(drawing, plan, period))),
    headingPiece(drawing, translate('annexes.timetable.hoursHeading')),
    figuresPiece(drawing, hourFigures(facts, index, texts)),
    ...holidayPieces(drawing, plan, agreement),
    ...specialPieces(drawing, plan, agreement),
    headingPiece(drawing, translate('annexes.timetable.odd')),
    ...keptWithNext([...oddDays, ...paragraphPieces(drawing, accepted, quiet)]),
    ...signaturePieces(drawing, [
      signingLearner(facts, texts),
      ...signingForMinor(facts, index, texts),
      signingSchool(facts, texts),
      signingCompany(facts, agreement.company, texts),
    ]),
  ];
}

function annexesOf(sheet: LearnerSheet, texts: SheetTexts): Annex[] {
  const { facts, findings, version } = sheet;
  const looks = dayLooksOf(facts);
  const schedules = facts.plan.agreements.map((_, index) => agreementSchedule(facts.plan, index));
  return schedules.map((schedule) => ({
    title: texts.translate('annexes.timetable.title'),
    caption: agreementCaption(facts, schedule.index, texts),
    sheet,
    findings,
    version,
    build: (drawing) => build(drawing, { sheet, looks, schedule }),
  }));
}

/** The timetable annexes of the learners in one file, one for every agreement. Throws where no learner has an agreement. */
export function timetableAnnexes(request: SheetRequest): Promise<Uint8Array> {
  return makeAnnexes(request, 'annexes.timetable.fileTitle', (sheet, { texts }) => annexesOf(sheet, texts));
}
