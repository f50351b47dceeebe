import { G } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { acceptedText } from '../../../electron/documents/pdf/accepted-text.ts';
import { textWidth } from '../../../electron/documents/pdf/write-text.ts';
import { yearLayout } from '../../../electron/documents/pdf/year-sheet/year-drawing.ts';
import { type Party, partiesOf } from '../../../electron/documents/pdf/year-sheet/year-signatures.ts';
import { planCode } from '../../../electron/documents/plan-code.ts';
import { fittedWords, outlined, type Place, words } from './elements.ts';
import { block } from './year-head.ts';
import type { YearSheetProps } from './year-sheet-props.ts';

const gap = 1.5;
const acceptedPlace = { top: 201, height: 4.6 } as const;

function box({ role, name }: Party, place: Place, { model, colours }: YearSheetProps): ReactNode[] {
  const sign = model.texts.translate('documents.signHere');
  const [x, width] = [place.x + 1.6, place.width - 3.2];
  const paragraphs = [
    { text: role, cut: 'regular', size: 6.5, floor: 4.5, colour: colours.ink3 },
    { text: name, cut: 'bold', size: 7.5, floor: 4.2, colour: colours.ink },
  ] as const;
  const hint = { cut: 'regular', size: 5.5, colour: colours.ink3, align: 'end' } as const;
  return [
    outlined(place, colours.ink3, 0.2, 0.8),
    ...block(paragraphs, x, place.y + 0.8, width, place.height - 3.9),
    textWidth(sign, 'regular', 5.5) <= width && words(sign, x + width, place.y + place.height - 1.2, hint),
  ];
}

function footer({ model, colours }: YearSheetProps): ReactNode[] {
  const { texts, sheet } = model;
  const { left, right, width, footerBaseline } = yearLayout;
  const code = texts.translate('documents.code', { code: planCode([sheet.facts]) });
  const accepted = acceptedText(sheet.findings, texts);
  const help = texts.translate('documents.yearSheet.halves');
  const room = width - textWidth(code, 'regular', 5.8) - 6;
  const style = { cut: 'regular', size: 5.8, colour: colours.ink3 } as const;
  const text = { ...style, text: `${accepted}. ${help}`, floor: 4.2, colour: colours.ink2 };
  return [
    ...(accepted === ''
      ? [fittedWords(help, left, footerBaseline, room, { ...style, floor: 4.5 })]
      : block([text], left, acceptedPlace.top, room, acceptedPlace.height)),
    words(code, right, footerBaseline, { ...style, align: 'end' }),
  ];
}

/** A box to sign in for every party, and the line below. The sample's learners have one row of them. */
export function YearSignatures(props: YearSheetProps): ReactElement {
  const { left, width, signatures } = yearLayout;
  const parties = partiesOf(props.model);
  const boxWidth = (width - (parties.length - 1) * gap) / parties.length;
  const boxes = parties.map((party, at) => {
    const place = { x: left + at * (boxWidth + gap), y: signatures.top, width: boxWidth, height: signatures.height };
    return box(party, place, props);
  });
  return createElement(G, {}, ...boxes.flat(), ...footer(props));
}
