import { fromDayNumber, toDayNumber } from '../../../../shared/calendar/iso-date.ts';
import { formatDay } from '../../../../shared/messages/format.ts';
import { type EvaluationPaper, evaluationPaper } from '../../home-care-paper.ts';
import type { LearnerSheet, SheetRequest } from '../../sheet-request.ts';
import { agreementCaption } from '../annex/agreement-words.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import { checkPiece, checkRowPiece } from '../annex/check-piece.ts';
import { type Annex, makeAnnexes } from '../annex/draw-annex.ts';
import { blank } from '../annex/fill-in.ts';
import { listPieces, quiet } from '../annex/list-pieces.ts';
import { keptWithNext, type Piece } from '../annex/piece.ts';
import { signaturePieces } from '../annex/signature-piece.ts';
import { factPieces, headingPiece, paragraphPieces, writingPiece } from '../annex/text-pieces.ts';
import { longDate } from '../file-title.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { dayOrBlank, homeCareFacts, homeCareParties, homeCareSignatories } from './home-care-parts.ts';

/** Supervised days of a row, with room for the weekday, the date and whether it is still ahead. */
const daysInRow = 4;

function supervisedPieces(drawing: AnnexDrawing, paper: EvaluationPaper): Piece[] {
  const { texts } = drawing;
  const say = (key: string, params: Record<string, string | number> = {}) =>
    texts.translate(`annexes.evaluation.${key}`, params);
  const { supervised, countedUntil, least } = paper;
  const had = supervised.filter((day) => day <= countedUntil).length;
  const entries = supervised.map((day, at) => {
    const text = formatDay(day, texts.language);
    return { label: String(at + 1), text: day <= countedUntil ? text : say('ahead', { day: text }) };
  });
  const heading = headingPiece(drawing, say('supervised'), say('supervisedCount', { count: had, least }));
  if (entries.length === 0) return [heading, ...paragraphPieces(drawing, say('noDays'))];
  const until = longDate(fromDayNumber(countedUntil), texts);
  return [
    heading,
    ...keptWithNext(listPieces(drawing, entries, daysInRow, 5)),
    ...paragraphPieces(drawing, say('supervisedUntil', { day: until }), quiet),
  ];
}

const channels = ['mail', 'phone', 'talk', 'team'] as const;

function outcomePieces(drawing: AnnexDrawing, { plan }: LearnerSheet['facts'], { recorded }: EvaluationPaper): Piece[] {
  const { texts } = drawing;
  const say = (key: string, params: Record<string, string> = {}) =>
    texts.translate(`annexes.evaluation.${key}`, params);
  const { remoteFirstDay } = plan.trajectory.homeCare ?? {};
  const isKnown = recorded !== undefined && remoteFirstDay !== undefined;
  const day = isKnown ? longDate(remoteFirstDay, texts) : blank;
  const pieces = [
    checkPiece(drawing, { text: say('positive', { day }), isTicked: recorded !== undefined, isBold: true }),
    checkRowPiece(
      drawing,
      say('feedback'),
      channels.map((channel) => say(`channels.${channel}`)),
    ),
    checkPiece(drawing, { text: say('negative', { day: blank }), isTicked: false, isBold: true }),
  ];
  return [headingPiece(drawing, say('outcome')), ...pieces.map((piece, at) => ({ ...piece, isGlued: at < 2 }))];
}

function build(drawing: AnnexDrawing, { facts }: LearnerSheet, paper: EvaluationPaper): Piece[] {
  const { texts } = drawing;
  const say = (key: string, params: Record<string, string> = {}) =>
    texts.translate(`annexes.evaluation.${key}`, params);
  const { recorded, previous } = paper;
  const before = previous && {
    label: say('previous'),
    value: say('notPositive', { day: longDate(fromDayNumber(previous.day), texts) }),
  };
  return [
    homeCareParties(drawing, facts, paper),
    ...factPieces(drawing, [...homeCareFacts(facts, paper, texts), ...(before ? [before] : [])]),
    ...supervisedPieces(drawing, paper),
    headingPiece(drawing, say('talk')),
    ...factPieces(drawing, [
      { label: say('day'), value: dayOrBlank(recorded?.day, texts) },
      { label: say('present'), value: blank, isLong: true },
    ]),
    ...outcomePieces(drawing, facts, paper),
    headingPiece(drawing, say('reasons')),
    writingPiece(drawing, say('reasons'), 3),
    headingPiece(drawing, say('decision')),
    ...keptWithNext([writingPiece(drawing, say('decision'), 2)]),
    ...signaturePieces(drawing, homeCareSignatories(facts, paper, texts)),
  ];
}

function annexOf(sheet: LearnerSheet, texts: SheetTexts, documentDay: number): Annex[] {
  const paper = evaluationPaper(sheet.facts.plan, documentDay);
  if (paper === undefined) return [];
  return [
    {
      title: texts.translate('annexes.evaluation.title'),
      caption: agreementCaption(sheet.facts, paper.placement.agreement, texts),
      sheet,
      findings: [],
      version: undefined,
      build: (drawing) => build(drawing, sheet, paper),
    },
  ];
}

/** The evaluation forms of the learners in home care in one file, for the evaluation that comes next or was positive. Throws without such a learner. */
export function evaluationForms(request: SheetRequest): Promise<Uint8Array> {
  const documentDay = toDayNumber(request.date);
  return makeAnnexes(request, 'annexes.evaluation.fileTitle', (sheet, { texts }) => annexOf(sheet, texts, documentDay));
}
