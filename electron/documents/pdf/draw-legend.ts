import type { DayKind } from '../../../shared/design/day-kinds.ts';
import { dayKinds } from '../../../shared/design/day-kinds.ts';
import { type DayLook, kindsIn } from '../../../shared/design/day-looks.ts';
import { drawHalf, middleBaseline, type SheetDrawing } from './draw-day-cell.ts';
import { writeFitted } from './fit-text.ts';
import { type Box, drawDots, outlineCell } from './pen.ts';
import { tagged } from './sheet-file.ts';
import { textWidth, writeText } from './write-text.ts';

/** Kinds that a legend always explains; the others where they occur. */
const mainKinds: ReadonlySet<DayKind> = new Set([
  'school',
  'work-residential',
  'work-home',
  'leave-paid',
  'leave-unpaid',
  'public-holiday',
]);

export type LegendMark = 'pinned' | 'schoolFreeWorked' | 'replacementDay' | 'noAgreement' | 'unplanned' | 'changed';
export type LegendEntry = DayKind | LegendMark;

/** What a sheet has to explain: the main kinds where wanted and those that occur, in fixed order, then the marks that occur. */
export function legendOf(looks: readonly DayLook[], hasChanges: boolean, hasMain = true): LegendEntry[] {
  const present = kindsIn(looks);
  const halves = looks.flatMap(({ morning, afternoon }) => [morning, afternoon]);
  const marks: [LegendMark, boolean][] = [
    ['pinned', halves.some(({ isPinned }) => isPinned)],
    ['schoolFreeWorked', halves.some(({ hasV, kind }) => hasV && kind !== 'public-holiday')],
    ['replacementDay', halves.some(({ hasV, kind }) => hasV && kind === 'public-holiday')],
    ['noAgreement', present.has('noAgreement')],
    ['unplanned', present.has('unplanned')],
    ['changed', hasChanges],
  ];
  return [
    ...dayKinds.filter((kind) => (hasMain && mainKinds.has(kind)) || present.has(kind)),
    ...marks.filter(([, occurs]) => occurs).map(([mark]) => mark),
  ];
}

const isKind = (entry: LegendEntry): entry is DayKind => (dayKinds as readonly string[]).includes(entry);

const plainHalf = { isPinned: false, hasV: false, workplace: -1 } as const;

function drawSwatch(drawing: SheetDrawing, entry: LegendEntry, box: Box, letterSize: number): void {
  const { file, colours } = drawing;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (isKind(entry) || entry === 'noAgreement' || entry === 'unplanned') {
    drawHalf(drawing, box, { ...plainHalf, kind: entry }, { letterSize, numbers: new Map() });
  } else if (entry === 'replacementDay') {
    drawHalf(drawing, box, { ...plainHalf, kind: 'public-holiday', hasV: true }, { letterSize, numbers: new Map() });
  } else if (entry === 'pinned') {
    drawDots(file.pen, [[x, y]], 0.45, colours.ink);
  } else if (entry === 'changed') {
    outlineCell(file.pen, box, colours.ink, 0.4, { radius: 0.5 });
  } else {
    writeText(file, 'v', x, y + 0.7, { cut: 'boldItalic', size: 7, colour: colours.ink }, 'centre');
  }
}

export type LegendPlace = Box & { readonly columns: number; readonly mostPitch: number; readonly size: number };

/** Draws a legend in columns, each filled from top to bottom; rows move together when there are many. */
export function drawLegend(drawing: SheetDrawing, entries: readonly LegendEntry[], place: LegendPlace): void {
  const { file, texts, colours } = drawing;
  const rows = Math.ceil(entries.length / place.columns);
  const pitch = Math.min(place.mostPitch, place.height / rows);
  const columnWidth = place.width / place.columns;
  entries.forEach((entry, at) => {
    const x = place.x + Math.floor(at / rows) * columnWidth;
    const y = place.y + (at % rows) * pitch;
    const box = { x, y: y + 0.15, width: 5.4, height: pitch - 0.45 };
    const name = isKind(entry) ? texts.names[entry] : texts.translate(`documents.marks.${entry}`);
    tagged(file, 'P', undefined, () => {
      drawSwatch(drawing, entry, box, Math.min(place.size, 7));
      const label = { x: x + 6.6, y: box.y + box.height / 2 + 0.85, width: columnWidth - 7.6 };
      writeFitted(file, name, label, { cut: 'regular', size: place.size, floor: 4.5 }, colours.ink);
    });
  });
}

const swatchWidth = 5.4;
const nameGap = 1.2;
const entryGap = 4.5;

/** Draws a legend as one row; all names shrink together until it fits. */
export function drawLegendRow(drawing: SheetDrawing, entries: readonly LegendEntry[], place: Box, size: number): void {
  const { file, texts, colours } = drawing;
  const names = entries.map((entry) =>
    isKind(entry) ? texts.names[entry] : texts.translate(`documents.marks.${entry}`),
  );
  const widthAt = (points: number) =>
    names.reduce((sum, name) => sum + swatchWidth + nameGap + textWidth(name, 'narrow', points) + entryGap, -entryGap);
  let fitting = size;
  while (fitting > 4.5 && widthAt(fitting) > place.width) fitting -= 0.25;
  const gap = Math.min(
    entryGap,
    entryGap - Math.max(0, widthAt(fitting) - place.width) / Math.max(1, entries.length - 1),
  );
  let x = place.x;
  entries.forEach((entry, at) => {
    const box = { x, y: place.y, width: swatchWidth, height: place.height };
    tagged(file, 'P', undefined, () => {
      drawSwatch(drawing, entry, box, size);
      const style = { cut: 'narrow', size: fitting, colour: colours.ink } as const;
      writeText(file, names[at]!, x + swatchWidth + nameGap, middleBaseline(box, fitting), style);
    });
    x += swatchWidth + nameGap + textWidth(names[at]!, 'narrow', fitting) + gap;
  });
}
