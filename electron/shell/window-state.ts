import { readFileSync } from 'node:fs';
import { z } from 'zod';

const rectangleSchema = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
const windowStateSchema = z.strictObject({ bounds: rectangleSchema, isMaximised: z.boolean() });

export type Rectangle = z.infer<typeof rectangleSchema>;
/** Where a window was: its place when it is not maximised, and whether it is. */
export type WindowState = z.infer<typeof windowStateSchema>;
type Size = Pick<Rectangle, 'width' | 'height'>;

/** The screens of the design are drawn for this and larger. */
const smallest: Size = { width: 1180, height: 700 };
const usual: Size = { width: 1440, height: 900 };
/** How much of a title bar has to lie on a screen, so that a window can be fetched with the mouse. */
const grip: Size = { width: 120, height: 24 };
/** How far a window is put from one that lies at the same place. */
const step = 28;

/** The smallest size of a window, on a screen that may itself be smaller. */
export function smallestOn(screen: Size): Size {
  return { width: Math.min(smallest.width, screen.width), height: Math.min(smallest.height, screen.height) };
}

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
}

function hasGrip({ x, y, width }: Rectangle, screen: Rectangle): boolean {
  return (
    overlap(x, width, screen.x, screen.width) >= Math.min(grip.width, width) &&
    overlap(y, grip.height, screen.y, screen.height) >= grip.height
  );
}

const between = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** The same window wholly on one screen, as large as it was where that fits. */
function fitOn(screen: Rectangle, { x, y, width, height }: Rectangle): Rectangle {
  const least = smallestOn(screen);
  const size = {
    width: between(width, least.width, screen.width),
    height: between(height, least.height, screen.height),
  };
  return {
    x: between(x, screen.x, screen.x + screen.width - size.width),
    y: between(y, screen.y, screen.y + screen.height - size.height),
    ...size,
  };
}

function centredOn(screen: Rectangle): Rectangle {
  const width = Math.min(usual.width, screen.width);
  const height = Math.min(usual.height, screen.height);
  const middle = (from: number, room: number, length: number) => from + Math.floor((room - length) / 2);
  return { x: middle(screen.x, screen.width, width), y: middle(screen.y, screen.height, height), width, height };
}

/**
 * Where a window opens: where it was, if a screen is still there, else in the middle of the first one. `screens` are the
 * work areas of the machine, at least one; a place that another window has already is left free.
 */
export function placeWindow(
  remembered: WindowState | undefined,
  screens: readonly Rectangle[],
  taken: readonly Rectangle[] = [],
): WindowState {
  const screen = remembered && screens.find((one) => hasGrip(remembered.bounds, one));
  let bounds = remembered && screen ? fitOn(screen, remembered.bounds) : centredOn(screens[0]!);
  const isTaken = () => taken.some(({ x, y }) => x === bounds.x && y === bounds.y);
  for (let tries = 0; tries <= taken.length && isTaken(); tries++) {
    bounds = fitOn(screen ?? screens[0]!, { ...bounds, x: bounds.x + step, y: bounds.y + step });
  }
  return { bounds, isMaximised: remembered?.isMaximised ?? false };
}

/** What a file remembers of the last window; undefined when it is not there or holds something else. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
