import type { PlannedPlacement } from '../../../../shared/plan/plan.ts';
import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import { longPeriod } from '../annex/agreement-words.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import type { Piece } from '../annex/piece.ts';
import { type TableRow, tablePieces } from '../annex/table-pieces.ts';
import { headingPiece } from '../annex/text-pieces.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { workLook } from './week-table.ts';

function rowOf({ plan, programme }: PlanFacts, placement: PlannedPlacement, texts: SheetTexts): TableRow {
  const { workplace, phaseKind, company } = plan.context.workplaces[placement.workplace]!;
  const address = workplace.address ?? plan.context.companies[company]!.company.address;
  const mentor = placement.mentor < 0 ? undefined : plan.context.mentors[placement.mentor]!.name;
  const start = plan.context.frame.first;
  return {
    cells: [
      { text: longPeriod(start + placement.first, start + placement.last, texts), isBold: true },
      {
        text: programme.phases.find(({ kind }) => kind === phaseKind)?.name ?? '',
        swatch: workLook(plan, placement.workplace),
      },
      { text: workplace.name },
      { text: address ?? '', isBlank: address === undefined },
      { text: mentor ?? '', isBlank: mentor === undefined },
    ],
  };
}

/** Where the learner works in each phase: period, phase, workplace, address and mentor. */
export function placePieces(drawing: AnnexDrawing, facts: PlanFacts, placements: readonly PlannedPlacement[]): Piece[] {
  const { texts } = drawing;
  const columns = [
    { label: texts.translate('annexes.period'), width: 40 },
    { label: texts.translate('annexes.phase'), width: 31 },
    { label: texts.translate('annexes.workplace'), width: 0 },
    { label: texts.translate('annexes.address'), width: 38 },
    { label: texts.translate('annexes.mentor'), width: 26 },
  ];
  const rows = placements.map((placement) => rowOf(facts, placement, texts));
  return [headingPiece(drawing, texts.translate('annexes.timetable.places')), ...tablePieces(drawing, columns, rows)];
}
