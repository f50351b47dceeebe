import { describe, expect, test } from 'vitest';
import { pageMargin, pixelsPerPoint, scaleOf, stepFrom, zoomSteps } from '../../../renderer/print/pdf/zoom.ts';

const a4 = { width: 842, height: 595 };

describe('a page', () => {
  test('fits the room whole, whichever side is short', () => {
    for (const room of [
      { width: 1000, height: 600 },
      { width: 500, height: 900 },
    ]) {
      const scale = scaleOf('page', a4, room) * pixelsPerPoint;
      expect(a4.width * scale).toBeLessThanOrEqual(room.width - 2 * pageMargin + 0.001);
      expect(a4.height * scale).toBeLessThanOrEqual(room.height - 2 * pageMargin + 0.001);
    }
  });
  test('fits the width, however high it becomes', () => {
    const scale = scaleOf('width', a4, { width: 1400, height: 300 });
    expect(a4.width * scale * pixelsPerPoint).toBeCloseTo(1400 - 2 * pageMargin);
  });
  test('keeps the size that was chosen', () => {
    expect(scaleOf(1.5, a4, { width: 100, height: 100 })).toBe(1.5);
  });
  test('never becomes nothing', () => {
    expect(scaleOf('page', a4, { width: 10, height: 10 })).toBeGreaterThan(0);
  });
});

test('steps go up and down, also from a fitted size, and stop at the ends', () => {
  expect([stepFrom(0.79, 1), stepFrom(0.79, -1)]).toEqual([0.9, 0.75]);
  expect([stepFrom(1, 1), stepFrom(1, -1)]).toEqual([1.25, 0.9]);
  expect([stepFrom(4, 1), stepFrom(0.25, -1)]).toEqual([zoomSteps.at(-1), zoomSteps[0]]);
});
