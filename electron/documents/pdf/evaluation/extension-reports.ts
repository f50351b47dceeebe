import { type ExtensionPaper, extensionPapers } from '../../home-care-paper.ts';
import type { LearnerSheet, SheetRequest } from '../../sheet-request.ts';
import { agreementCaption } from '../annex/agreement-words.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import { type Annex, makeAnnexes } from '../annex/draw-annex.ts';
import { quiet } from '../annex/list-pieces.ts';
import { keptWithNext, type Piece } from '../annex/piece.ts';
import { signaturePieces } from '../annex/signature-piece.ts';
import { factPieces, headingPiece, paragraphPieces, writingPiece } from '../annex/text-pieces.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { dayOrBlank, homeCareFacts, homeCareParties, homeCareSignatories } from './home-care-parts.ts';

function build(drawing: AnnexDrawing, { facts }: LearnerSheet, paper: ExtensionPaper): Piece[] {
  const { texts } = drawing;
  const say = (key: string) => texts.translate(`annexes.extension.${key}`);
  const { evaluation, supervisedBefore, supervisedUntil, nextEvaluation, documentDay } = paper;
  return [
    homeCareParties(drawing, facts, paper),
    ...factPieces(drawing, homeCareFacts(facts, paper, texts)),
    headingPiece(drawing, say('evaluation')),
    ...factPieces(drawing, [
      { label: say('evaluationDay'), value: dayOrBlank(evaluation.day, texts) },
      { label: say('outcome'), value: say('notPositive') },
      { label: say('supervisedDays'), value: String(supervisedBefore) },
      { label: say('drawnUp'), value: dayOrBlank(documentDay, texts) },
    ]),
    headingPiece(drawing, say('reasons')),
    writingPiece(drawing, say('reasons'), 4),
    headingPiece(drawing, say('help')),
    writingPiece(drawing, say('help'), 3),
    headingPiece(drawing, say('extension')),
    ...keptWithNext(
      factPieces(drawing, [
        { label: say('until'), value: dayOrBlank(supervisedUntil, texts) },
        { label: say('newEvaluation'), value: dayOrBlank(nextEvaluation, texts) },
      ]),
    ),
    ...keptWithNext(paragraphPieces(drawing, say('rule'), quiet)),
    ...signaturePieces(drawing, homeCareSignatories(facts, paper, texts)),
  ];
}

function annexesOf(sheet: LearnerSheet, texts: SheetTexts): Annex[] {
  return extensionPapers(sheet.facts.plan).map((paper) => ({
    title: texts.translate('annexes.extension.title'),
    caption: agreementCaption(sheet.facts, paper.placement.agreement, texts),
    sheet,
    findings: [],
    version: undefined,
    build: (drawing) => build(drawing, sheet, paper),
  }));
}

/** The reports on evaluations that were not positive, in one file. Throws where there is none. */
export function extensionReports(request: SheetRequest): Promise<Uint8Array> {
  return makeAnnexes(request, 'annexes.extension.fileTitle', (sheet, { texts }) => annexesOf(sheet, texts));
}
