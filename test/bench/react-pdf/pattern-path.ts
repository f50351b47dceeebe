import type { DayShape } from '../../../shared/design/day-kinds.ts';
import type { Place } from './elements.ts';

/** Distances of our patterns in millimetres. */
const spacing = { diagonal: 1.4, line: 1.3, column: 1.1, dot: 1.3 } as const;
const dotRadius = 0.22;

/** Numbers of a path: hundredths of a millimetre are enough and keep it short. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Lines at 45°, each from edge to edge of the place, so that nothing has to be clipped. */
function diagonals({ x, y, width, height }: Place, isRising: boolean): string {
  const step = spacing.diagonal * Math.SQRT2;
  const parts: string[] = [];
  for (let sum = step; sum < width + height; sum += step) {
    const [near, far] = [Math.max(0, sum - height), Math.min(sum, width)];
    const at = (across: number) => (isRising ? y + sum - across : y + height - sum + across);
    parts.push(`M${n(x + near)} ${n(at(near))}L${n(x + far)} ${n(at(far))}`);
  }
  return parts.join('');
}

function rows({ x, y, width, height }: Place): string {
  const count = Math.max(1, Math.floor(height / spacing.line));
  const first = y + (height - (count - 1) * spacing.line) / 2;
  return Array.from({ length: count }, (_, at) => {
    const level = n(first + at * spacing.line);
    return `M${n(x)} ${level}L${n(x + width)} ${level}`;
  }).join('');
}

function columns({ x, y, width, height }: Place): string {
  const count = Math.max(1, Math.floor(width / spacing.column));
  const first = x + (width - (count - 1) * spacing.column) / 2;
  return Array.from({ length: count }, (_, at) => {
    const left = n(first + at * spacing.column);
    return `M${left} ${n(y)}L${left} ${n(y + height)}`;
  }).join('');
}

/** Dots as squares of the same area: a path of circles would be four curves each. */
function dots({ x, y, width, height }: Place): string {
  const across = Math.max(1, Math.round(width / spacing.dot));
  const down = Math.max(1, Math.round(height / spacing.dot));
  const side = dotRadius * Math.sqrt(Math.PI);
  const parts: string[] = [];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const left = x + ((column + 0.5) * width) / across - side / 2;
      const top = y + ((row + 0.5) * height) / down - side / 2;
      parts.push(`M${n(left)} ${n(top)}h${n(side)}v${n(side)}h${n(-side)}Z`);
    }
  }
  return parts.join('');
}

/** The pattern of a shape as one path; `isFilled` for dots. Undefined for shapes without a pattern. */
export function patternPath(shape: DayShape, place: Place): { d: string; isFilled: boolean } | undefined {
  switch (shape) {
    case 'rising':
    case 'falling':
      return { d: diagonals(place, shape === 'rising'), isFilled: false };
    case 'crossHatch':
      return { d: diagonals(place, true) + diagonals(place, false), isFilled: false };
    case 'horizontal':
      return { d: rows(place), isFilled: false };
    case 'vertical':
      return { d: columns(place), isFilled: false };
    case 'dots':
      return { d: dots(place), isFilled: true };
    default:
      return undefined;
  }
}
