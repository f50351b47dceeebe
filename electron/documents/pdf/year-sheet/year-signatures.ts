import { formatPeriod } from '../../../../shared/messages/format.ts';
import { planCode } from '../../plan-code.ts';
import { acceptedText } from '../accepted-text.ts';
import { fitBlock, writeBlock, writeFitted } from '../fit-text.ts';
import { type Box, outlineCell } from '../pen.ts';
import { decoration, group, tagged } from '../sheet-file.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type YearDrawing, type YearModel, yearLayout } from './year-drawing.ts';

/** Who signs: what they are and their name. */
export type Party = { readonly role: string; readonly name: string };

function companyParties({ sheet, texts }: YearModel): Party[] {
  const { agreements, context } = sheet.facts.plan;
  const spans = new Map<number, { first: number; last: number }>();
  for (const { company, first, last } of agreements) {
    const known = spans.get(company);
    if (last < first) continue;
    spans.set(
      company,
      known ? { first: Math.min(first, known.first), last: Math.max(last, known.last) } : { first, last },
    );
  }
  return [...spans].map(([company, { first, last }]) => {
    const start = context.frame.first;
    const period = formatPeriod(start + first, start + last, texts.language);
    const role =
      spans.size === 1 ? texts.translate('documents.company') : texts.translate('documents.companyPeriod', { period });
    return { role, name: context.companies[company]!.company.name };
  });
}

/** Learner, school and every company: one box each. */
export function partiesOf(model: YearModel): Party[] {
  const { sheet, texts } = model;
  const { learner, plan } = sheet.facts;
  return [
    { role: texts.translate('documents.learner'), name: learner.name },
    { role: texts.translate('documents.school'), name: plan.classDays.school.name },
    ...companyParties(model),
  ];
}

const gap = 1.5;
/** More parties than this take a second row of lower boxes. */
const mostInRow = 6;

function drawBox({ file, texts, colours }: YearDrawing, { role, name }: Party, box: Box): void {
  decoration(file, () => outlineCell(file.pen, box, colours.ink3, 0.2, { radius: 0.8 }));
  const sign = texts.translate('documents.signHere');
  const hint = { cut: 'regular', size: 5.5, colour: colours.ink3 } as const;
  const inner = { x: box.x + 1.6, width: box.width - 3.2 };
  tagged(file, 'P', undefined, () => {
    const isRoomy = box.height > 7;
    const roleText = { text: role, cut: 'regular', size: 6.5, floor: 4.5, colour: colours.ink3 } as const;
    const nameText = { text: name, cut: 'bold', size: 7.5, floor: 4.2, colour: colours.ink } as const;
    const paragraphs = isRoomy ? [roleText, nameText] : [{ ...roleText, text: `${role}, ${name}` }];
    const height = isRoomy ? box.height - 3.9 : box.height - 1;
    writeBlock(file, fitBlock(paragraphs, inner.width, height), inner.x, box.y + (isRoomy ? 0.8 : 0.3));
    if (isRoomy && textWidth(sign, 'regular', 5.5) <= inner.width)
      writeText(file, sign, inner.x + inner.width, box.y + box.height - 1.2, hint, 'right');
  });
}

/** Room for the findings accepted with a reason, below the boxes. */
const acceptedBlock = { top: 201, height: 4.6 } as const;

/** How to read the sheet, what was accepted and why, and the version code. */
function drawFooter({ file, texts, colours, sheet }: YearDrawing): void {
  const { left, right, width, footerBaseline } = yearLayout;
  const code = texts.translate('documents.code', { code: planCode([sheet.facts]) });
  const style = { cut: 'regular', size: 5.8, colour: colours.ink3 } as const;
  const accepted = acceptedText(sheet.findings, texts);
  const help = texts.translate('documents.yearSheet.halves');
  const room = width - textWidth(code, 'regular', 5.8) - 6;
  tagged(file, 'P', undefined, () => {
    if (accepted === '') {
      writeFitted(file, help, { x: left, y: footerBaseline, width: room }, { ...style, floor: 4.5 }, colours.ink3);
    } else {
      const text = { ...style, text: `${accepted}. ${help}`, floor: 4.2, colour: colours.ink2 } as const;
      writeBlock(file, fitBlock([text], room, acceptedBlock.height), left, acceptedBlock.top);
    }
    writeText(file, code, right, footerBaseline, style, 'right');
  });
}

/** A box to sign in for every party, and the line below them. */
export function drawYearSignatures(drawing: YearDrawing): void {
  const { left, width, signatures } = yearLayout;
  const parties = partiesOf(drawing);
  const rows = Math.ceil(parties.length / mostInRow);
  const inRow = Math.ceil(parties.length / rows);
  const size = {
    width: (width - (inRow - 1) * gap) / inRow,
    height: (signatures.height - (rows - 1) * 0.6) / rows,
  };
  group(drawing.file, 'Sect', () => {
    parties.forEach((party, at) => {
      const x = left + (at % inRow) * (size.width + gap);
      const y = signatures.top + Math.floor(at / inRow) * (size.height + 0.6);
      drawBox(drawing, party, { x, y, ...size });
    });
  });
  drawFooter(drawing);
}
