import { describe, expect, it } from 'vitest';
import { parseClock, parseHours } from '../../../renderer/components/parse-time.ts';
import { formatHours, formatMinutes } from '../../../shared/messages/format.ts';

describe('an amount of time', () => {
  it.each([
    ['7,6', 456],
    ['7.6', 456],
    ['7:36', 456],
    ['7 u 36', 456],
    ['7u36', 456],
    ['7h36', 456],
    ['7', 420],
    ['7 u', 420],
    ['45 min', 45],
    ['0', 0],
    ['38:00', 2280],
  ])('%s is %d minutes', (text, minutes) => {
    expect(parseHours(text)).toBe(minutes);
  });
  it.each(['', 'veel', '7:75', '-3', '7,6,1'])('%s is no amount', (text) => {
    expect(parseHours(text)).toBeUndefined();
  });
  it('reads back what is shown', () => {
    for (let minutes = 0; minutes < 6000; minutes++) {
      expect(parseHours(formatHours(minutes))).toBe(minutes);
      expect(parseHours(formatMinutes(minutes, 'nl'))).toBe(minutes);
    }
  });
});

describe('a time of day', () => {
  it.each([
    ['13.24', 804],
    ['13:24', 804],
    ['13u24', 804],
    ['13h24', 804],
    ['1324', 804],
    ['7', 420],
    ['7 u', 420],
    ['24:00', 1440],
    ['0:00', 0],
  ])('%s is %d minutes after midnight', (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
  });
  it.each(['', '25:00', '24:01', '13:75', 'noen', '13:2'])('%s is no time of day', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });
});
