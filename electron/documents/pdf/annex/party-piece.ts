import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import { writeBlock } from '../fit-text.ts';
import { drawLine } from '../pen.ts';
import { decoration, tagged } from '../sheet-file.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { type AnnexDrawing, annexLayout, heightOfLines, linesOf, textSize } from './annex-drawing.ts';
import type { Piece } from './piece.ts';

/** A party as it stands above a paper: what it is, its name, and what is known of it. */
export type PartyColumn = { readonly role: string; readonly name: string; readonly lines: readonly string[] };

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

export function learnerColumn({ plan, learner, programme }: PlanFacts, { translate }: SheetTexts): PartyColumn {
  const lines = present([learner.address, plan.classDays.classGroup.name, programme.name]);
  return { role: translate('documents.learner'), name: learner.name, lines };
}

export function schoolColumn({ plan }: PlanFacts, { translate }: SheetTexts): PartyColumn {
  const { school, classGroup } = plan.classDays;
  const campus = school.campuses?.find(({ id }) => id === classGroup.campusId);
  const supervisor = classGroup.trajectorySupervisor;
  return {
    role: translate('documents.school'),
    name: school.name,
    lines: present([
      campus?.name,
      campus?.address ?? school.address,
      supervisor && translate('documents.trajectorySupervisor', { name: supervisor }),
    ]),
  };
}

/** A company by its index in the context. */
export function companyColumn({ plan }: PlanFacts, company: number, { translate }: SheetTexts): PartyColumn {
  const { name, address, sector } = plan.context.companies[company]!.company;
  return { role: translate('documents.company'), name, lines: present([address, sector]) };
}

const gap = 6;

/** The parties beside each other, as high as the longest needs, with a line below them. */
export function partiesPiece(drawing: AnnexDrawing, parties: readonly PartyColumn[]): Piece {
  const { file, colours, density } = drawing;
  const { left, right, width } = annexLayout;
  const columnWidth = (width - gap * (parties.length - 1)) / parties.length;
  const blocks = parties.map(({ role, name, lines }) => [
    ...linesOf(role, columnWidth, { size: textSize.small, colour: colours.ink3 }),
    ...linesOf(name, columnWidth, { cut: 'bold', size: textSize.name, colour: colours.ink }),
    ...lines.flatMap((line) => linesOf(line, columnWidth, { size: 8.5, colour: colours.ink2 })),
  ]);
  const height = Math.max(...blocks.map(heightOfLines)) + 3 * density;
  const draw = (top: number) => {
    decoration(file, () => drawLine(file.pen, [left, top + height], [right, top + height], colours.line, 0.2));
    blocks.forEach((block, at) => {
      tagged(file, 'P', undefined, () => writeBlock(file, block, left + at * (columnWidth + gap), top));
    });
  };
  return { height, space: 0, draw };
}
