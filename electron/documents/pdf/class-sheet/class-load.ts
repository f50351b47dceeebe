import type { WeekLoad, WorkplaceLoad } from '../../workplace-load.ts';
import { middleBaseline } from '../draw-day-cell.ts';
import { fitBlock, writeBlock, writeFitted } from '../fit-text.ts';
import { fillCell } from '../pen.ts';
import { loadGreys } from '../sheet-colours.ts';
import { group, tagged } from '../sheet-file.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type ClassDrawing, classLayout, weekColumns } from './class-drawing.ts';

/** Shares of the places from which a week is darker. */
const [half, threeQuarters] = [0.4, 0.75];

function stepOf({ learners, places }: WeekLoad): keyof typeof loadGreys {
  if (places < 0) return 'low';
  if (learners > places) return 'over';
  if (learners === places) return 'full';
  const share = learners / places;
  if (share < half) return 'low';
  return share < threeQuarters ? 'mid' : 'high';
}

function drawWeek(drawing: ClassDrawing, load: WeekLoad, at: number, y: number, height: number): void {
  if (load.learners === 0) return;
  const { file, colours } = drawing;
  const { x, width } = weekColumns(drawing);
  const step = stepOf(load);
  const box = { x: x + at * width, y: y + 0.15, width: width - 0.35, height: height - 0.3 };
  const isDark = step === 'over' || step === 'full';
  fillCell(file.pen, box, loadGreys[step]);
  const style = {
    cut: isDark ? 'bold' : 'regular',
    size: 6.2,
    colour: isDark ? '#FFFFFF' : colours.ink,
  } as const;
  const text = step === 'over' ? `${load.learners}!` : String(load.learners);
  writeText(file, text, box.x + box.width / 2, middleBaseline(box, style.size), style, 'centre');
}

const labelSize = 6.5;
const labelWidth = classLayout.names + classLayout.places - 8;

function workplaceLabel({ name, companyName }: WorkplaceLoad): string {
  return companyName === name ? name : `${companyName}, ${name}`;
}

/** The height that the load's rows need: names too long for one line take three. */
export function loadRowHeight(loads: readonly WorkplaceLoad[]): number {
  const { row, tallRow } = classLayout.load;
  const isLong = (load: WorkplaceLoad) => textWidth(workplaceLabel(load), 'narrow', 5) > labelWidth - 4;
  return loads.some(isLong) ? tallRow : row;
}

/** Learners per workplace and week on its busiest day, in greys up to its capacity, with an exclamation mark above it. */
export function drawClassLoad(drawing: ClassDrawing, top: number, from: number, until: number): void {
  const { file, texts, colours, loads, placeNumbers, loadRow } = drawing;
  const { left, names, places, load: layout } = classLayout;
  group(file, 'Sect', () => {
    tagged(file, 'H2', undefined, () => {
      const place = { x: left, y: top + 4.4, width: 120 };
      const heading = texts.translate('documents.classSheet.load');
      const taken = writeFitted(file, heading, place, { cut: 'bold', size: 8, floor: 6 }, colours.ink);
      const note = { x: left + taken + 3, y: top + 4.4, width: 200 };
      const hint = texts.translate('documents.classSheet.loadHint');
      writeFitted(file, hint, note, { cut: 'regular', size: 6.5, floor: 5 }, colours.ink3);
    });
    loads.slice(from, until).forEach((load, at) => {
      const { id, places: most, weeks } = load;
      const y = top + layout.heading + at * loadRow;
      const baseline = middleBaseline({ x: 0, y, width: 0, height: loadRow }, 6.5);
      tagged(file, 'P', undefined, () => {
        const text = `${placeNumbers.get(id)} ${workplaceLabel(load)}`;
        const paragraph = { text, cut: 'regular', size: labelSize, floor: 3.4, colour: colours.ink } as const;
        const lines = fitBlock([paragraph], labelWidth, loadRow);
        const height = lines.reduce((sum, { leading }) => sum + leading, 0);
        writeBlock(file, lines, left, y + (loadRow - height) / 2);
        const end = { x: left + names + places - 1.5, y: baseline, width: 6, align: 'right' } as const;
        if (most >= 0) writeFitted(file, String(most), end, { cut: 'bold', size: 6.5, floor: 5 }, colours.ink);
        weeks.forEach((week, column) => {
          drawWeek(drawing, week, column, y, loadRow);
        });
      });
    });
  });
}
