import type { DayPart } from '../../../shared/input/primitives.ts';
import { type Brush, type BrushLetters, brushOfKey } from '../paint/brush.ts';
import { daysOfArrow, isMovingKey, type MovingKey } from './move-focus.ts';

/** What a key means while the grid has the focus. */
export type GridCommand =
  | { readonly type: 'move'; readonly key: MovingKey; readonly extends: boolean }
  | { readonly type: 'moveBlock' | 'resizeBlock'; readonly by: number }
  | { readonly type: 'paint'; readonly brush: Brush }
  | { readonly type: 'part'; readonly part: DayPart }
  | { readonly type: 'erase' | 'pin' | 'escape' | 'copy' | 'paste' | 'fill' | 'apply' };

export type GridKey = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** Letters of the language that the screen speaks. */
export type GridLetters = { readonly letterOf: BrushLetters; readonly pin: string };

const parts: Readonly<Record<string, DayPart>> = { 1: 'day', 2: 'morning', 3: 'afternoon' };

function plainCommand(key: string, letters: GridLetters): GridCommand | undefined {
  const brush = brushOfKey(key, letters.letterOf);
  if (brush) return { type: 'paint', brush };
  if (key.toUpperCase() === letters.pin) return { type: 'pin' };
  if (parts[key]) return { type: 'part', part: parts[key] };
  switch (key) {
    case 'Delete':
    case 'Backspace':
      return { type: 'erase' };
    case 'Escape':
      return { type: 'escape' };
    case 'Enter':
      return { type: 'apply' };
    default:
      return undefined;
  }
}

function controlCommand(key: string): GridCommand | undefined {
  switch (key.toLowerCase()) {
    case 'c':
      return { type: 'copy' };
    case 'v':
      return { type: 'paste' };
    case 'enter':
      return { type: 'fill' };
    default:
      return undefined;
  }
}

/** Reads a key as a command of the grid; undefined for a key that is not the grid's. */
export function gridCommandOf(
  { key, shiftKey, ctrlKey, altKey, metaKey }: GridKey,
  letters: GridLetters,
): GridCommand | undefined {
  const isControl = ctrlKey || metaKey;
  if (altKey) {
    const by = daysOfArrow(key);
    if (by === 0 || isControl) return undefined;
    return { type: shiftKey ? 'resizeBlock' : 'moveBlock', by };
  }
  if (isControl) return controlCommand(key);
  if (isMovingKey(key)) return { type: 'move', key, extends: shiftKey };
  return plainCommand(key, letters);
}
