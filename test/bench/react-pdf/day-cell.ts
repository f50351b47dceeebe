import type { ReactNode } from 'react';
import { middleBaseline } from '../../../electron/documents/pdf/draw-day-cell.ts';
import { needsPatch } from '../../../electron/documents/pdf/paint-day.ts';
import { dayPaint } from '../../../electron/documents/pdf/sheet-colours.ts';
import { textWidth } from '../../../electron/documents/pdf/write-text.ts';
import { type DayKind, dayKindLooks } from '../../../shared/design/day-kinds.ts';
import { type DayLook, type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import { dot, filled, filledPath, outlined, type Place, strokedPath, words } from './elements.ts';
import { patternPath } from './pattern-path.ts';
import type { YearSheetProps } from './year-sheet-props.ts';

const radius = 0.5;
const patternWidth = 0.24;
const cornerSide = 1;

/** Fill, pattern and border of a day kind. */
function ground(kind: DayKind, place: Place, { style }: YearSheetProps): ReactNode[] {
  const { shape } = dayKindLooks[kind];
  const paint = dayPaint(kind, style);
  const { x, y, width, height } = place;
  const pattern = paint.pattern === undefined ? undefined : patternPath(shape, place);
  const marks: ReactNode[] = [
    shape === 'cutCorner'
      ? filledPath(
          `M${x} ${y}H${x + width - cornerSide}L${x + width} ${y + cornerSide}V${y + height}H${x}Z`,
          paint.fill,
        )
      : filled(place, paint.fill, radius),
  ];
  if (pattern !== undefined) {
    const colour = paint.pattern!;
    const lineWidth = shape === 'crossHatch' ? patternWidth * 0.8 : patternWidth;
    marks.push(pattern.isFilled ? filledPath(pattern.d, colour) : strokedPath(pattern.d, colour, lineWidth));
  }
  if (shape === 'border' && paint.pattern !== undefined) marks.push(outlined(place, paint.pattern, 0.35, radius));
  else if (paint.outline !== undefined) marks.push(outlined(place, paint.outline, 0.12, radius));
  return marks;
}

function letter(half: HalfLook & { kind: DayKind }, place: Place, size: number, props: YearSheetProps): ReactNode[] {
  const paint = dayPaint(half.kind, props.style);
  const text = props.model.texts.letters[half.kind];
  const number = props.model.numbers.get(half.workplace) ?? '';
  const [letterWidth, numberSize] = [textWidth(text, 'bold', size), size * 0.66];
  const width = letterWidth + (number === '' ? 0 : 0.15 + textWidth(number, 'bold', numberSize));
  const x = place.x + (place.width - width) / 2;
  const y = middleBaseline(place, size);
  const patch = { x: x - 0.45, y: place.y + 0.25, width: width + 0.9, height: place.height - 0.5 };
  const right = place.x + place.width;
  const mark = { cut: 'boldItalic', size: 5, colour: paint.letter, align: 'end' } as const;
  return [
    needsPatch(half.kind) && filled(patch, paint.fill, 0.4),
    words(text, x, y, { cut: 'bold', size, colour: paint.letter }),
    words(number, x + letterWidth + 0.15, y + 0.2, { cut: 'bold', size: numberSize, colour: paint.letter }),
    half.isPinned && dot(right - Math.min(0.9, place.width * 0.16), place.y + place.height * 0.3, 0.36, paint.letter),
    half.hasV && words('v', right - 0.4, place.y + place.height - 0.45, mark),
  ];
}

/** A half, or a whole day: its ground, its letter and its marks. */
export function halfCell(half: HalfLook, place: Place, size: number, props: YearSheetProps): ReactNode[] {
  const { colours } = props;
  if (hasKind(half)) return [...ground(half.kind, place, props), ...letter(half, place, size, props)];
  if (half.kind !== 'noAgreement' && half.kind !== 'unplanned') return [];
  const style = { cut: 'regular', size: 7, colour: colours.ink3, align: 'middle' } as const;
  const sign = half.kind === 'noAgreement' ? '–' : '·';
  return [
    outlined(place, colours.line, 0.12, radius),
    words(sign, place.x + place.width / 2, middleBaseline(place, 7), style),
  ];
}

const gapBetweenHalves = 0.25;

/** A day: one shape, or its halves side by side. */
export function dayCell(look: DayLook, place: Place, props: YearSheetProps): ReactNode[] {
  if (look.isWhole) return halfCell(look.morning, place, 7.5, props);
  const width = (place.width - gapBetweenHalves) / 2;
  const afternoon = { ...place, x: place.x + width + gapBetweenHalves, width };
  return [
    ...halfCell(look.morning, { ...place, width }, 7.5, props),
    ...halfCell(look.afternoon, afternoon, 7.5, props),
  ];
}
