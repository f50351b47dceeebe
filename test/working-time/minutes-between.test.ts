import { describe, expect, test } from 'vitest';
import type { ShiftPart } from '../../shared/plan/shifts.ts';
import {
  clockMinutes,
  cutBefore,
  cutFrom,
  stretchesAfterMidnight,
  stretchesAtNight,
  stretchesWithin,
} from '../../shared/working-time/minutes-between.ts';

const part = (start: number, end: number): ShiftPart => ({ start, end, breakMinutes: 0 });

describe('stretchesAtNight', () => {
  test.each<[string, ShiftPart[], [number, number][]]>([
    ['a day', [part(360, 1200)], []],
    ['an early start', [part(300, 800)], [[300, 360]]],
    ['a late end', [part(800, 1290)], [[1200, 1290]]],
    ['a night', [part(1245, 1845)], [[1245, 1800]]],
    ['a night after midnight only', [part(1575, 1845)], [[1575, 1800]]],
    [
      'a split day with both ends',
      [part(300, 700), part(1000, 1300)],
      [
        [300, 360],
        [1200, 1300],
      ],
    ],
    [
      'a day and a night on end',
      [part(300, 1900)],
      [
        [300, 360],
        [1200, 1800],
      ],
    ],
  ])('%s', (_, parts, expected) => {
    expect(stretchesAtNight(parts, 1200, 360).map(({ from, to }) => [from, to])).toEqual(expected);
  });
});

test('after midnight, of the day itself and of the next one', () => {
  expect(stretchesAfterMidnight([part(200, 300), part(1300, 1500)], 240)).toEqual([
    { from: 200, to: 240 },
    { from: 1440, to: 1500 },
  ]);
});

test('cut at a minute, both sides make the whole', () => {
  const night = stretchesAtNight([part(1245, 1845)], 1200, 360);
  expect(cutBefore(night, 1440)).toEqual([{ from: 1245, to: 1440 }]);
  expect(cutFrom(night, 1440)).toEqual([{ from: 1440, to: 1800 }]);
  expect(clockMinutes(cutBefore(night, 1440)) + clockMinutes(cutFrom(night, 1440))).toBe(clockMinutes(night));
  expect([cutBefore(night, 1245), cutFrom(night, 1800)]).toEqual([[], []]);
});

test('within a stretch, touching ends have nothing in common', () => {
  expect(stretchesWithin([part(100, 200), part(300, 400)], 200, 300)).toEqual([]);
  expect(stretchesWithin([part(100, 200), part(300, 400)], 150, 350)).toEqual([
    { from: 150, to: 200 },
    { from: 300, to: 350 },
  ]);
});
