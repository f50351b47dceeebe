import { describe, expect, test } from 'vitest';
import type { ShiftPart } from '../../shared/plan/shifts.ts';
import { type PauseDemand, partsBefore, pauseShortage, workedMinutes } from '../../shared/working-time/pauses.ts';

const part = (start: number, end: number, breakMinutes = 0): ShiftPart => ({ start, end, breakMinutes });
const adult: [PauseDemand] = [{ after: 360, minutes: 15, piece: 0 }];
const minor: [PauseDemand, PauseDemand] = [
  { after: 360, minutes: 60, piece: 30 },
  { after: 270, minutes: 30, piece: 0 },
];

describe('pauseShortage', () => {
  test.each<[string, ShiftPart[], typeof adult | typeof minor, { minutes: number; due: number } | undefined]>([
    ['nothing', [], adult, undefined],
    ['six hours', [part(0, 360)], adult, undefined],
    ['six hours and a minute', [part(0, 361)], adult, { minutes: 0, due: 15 }],
    ['the break is no work', [part(0, 375, 15)], adult, undefined],
    ['a gap is a break', [part(0, 200), part(215, 400)], adult, undefined],
    ['parts that overlap leave no gap', [part(0, 250), part(200, 400)], adult, { minutes: 0, due: 15 }],
    ['the longer demand comes first', [part(0, 391, 30)], minor, { minutes: 30, due: 60 }],
    ['six hours of a minor ask half an hour', [part(0, 390, 30)], minor, undefined],
    ['an hour in pieces', [part(0, 180, 20), part(200, 450, 20)], minor, { minutes: 20, due: 30 }],
    ['a long part without a break', [part(0, 271), part(400, 500)], minor, { minutes: 0, due: 30 }],
  ])('%s', (_, parts, demands, expected) => {
    expect(pauseShortage(parts, demands)).toEqual(expected);
  });
});

describe('partsBefore', () => {
  test('cuts at the minute and takes the break to lie before it', () => {
    expect(partsBefore([part(1245, 1845, 60)], 1440)).toEqual([part(1245, 1440, 60)]);
    expect(workedMinutes(partsBefore([part(1245, 1845, 60)], 1440))).toBe(135);
  });
  test('leaves later parts out, and a break no longer than what is left', () => {
    expect(partsBefore([part(600, 800), part(900, 1100, 30)], 910)).toEqual([part(600, 800), part(900, 910, 10)]);
    expect(partsBefore([part(900, 1100)], 900)).toEqual([]);
  });
});
