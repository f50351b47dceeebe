import { describe, expect, it } from 'vitest';
import { type GridLetters, gridCommandOf } from '../../../renderer/planner/grid/grid-keys.ts';
import { outlineAt } from '../../../renderer/planner/grid/outline.ts';
import { en } from '../../../shared/messages/en.ts';
import { nl } from '../../../shared/messages/nl.ts';

const dutch: GridLetters = { letterOf: (brush) => nl.dayKinds[brush].letter, pin: nl.planner.keys.pin };
const english: GridLetters = { letterOf: (brush) => en.dayKinds[brush].letter, pin: en.planner.keys.pin };

function read(text: string, letters = dutch) {
  const parts = text.split('+');
  return gridCommandOf(
    {
      key: parts.at(-1)!,
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Ctrl'),
      altKey: parts.includes('Alt'),
      metaKey: false,
    },
    letters,
  );
}

describe('keys of the grid', () => {
  it.each([
    ['ArrowLeft', { type: 'move', key: 'ArrowLeft', extends: false }],
    ['Shift+PageDown', { type: 'move', key: 'PageDown', extends: true }],
    ['Alt+ArrowDown', { type: 'moveBlock', by: 7 }],
    ['Alt+Shift+ArrowLeft', { type: 'resizeBlock', by: -1 }],
    ['w', { type: 'paint', brush: 'work-residential' }],
    ['T', { type: 'paint', brush: 'work-home' }],
    ['2', { type: 'part', part: 'morning' }],
    ['Delete', { type: 'erase' }],
    ['p', { type: 'pin' }],
    ['Escape', { type: 'escape' }],
    ['Enter', { type: 'apply' }],
    ['Ctrl+c', { type: 'copy' }],
    ['Ctrl+V', { type: 'paste' }],
    ['Ctrl+Enter', { type: 'fill' }],
  ] as const)('%s', (key, command) => {
    expect(read(key)).toEqual(command);
  });

  it('leaves what is not the grid’s to others', () => {
    for (const key of ['f', 'F8', 'Tab', 'Ctrl+z', 'Ctrl+Alt+ArrowUp', 'Alt+PageDown', 'Ctrl+w']) {
      expect(read(key)).toBeUndefined();
    }
  });

  it('paint by the letter that the day shows, in every language', () => {
    expect(read('s', english)).toEqual({ type: 'paint', brush: 'school' });
    expect(read('p', english)).toEqual({ type: 'paint', brush: 'leave-paid' });
    expect(read('k', english)).toEqual({ type: 'pin' });
  });
});

describe('an outline', () => {
  it('runs around the days and never between them', () => {
    const days = new Set([2, 3, 4, 9, 10]);
    const one = () => 0;
    expect([...days].map((day) => outlineAt(days, day, one))).toEqual(['tl', 't', 'trb', 'bl', 'rb']);
  });

  it('closes at the end of a week and of a month', () => {
    expect(outlineAt(new Set([6, 7]), 6, () => 0)).toBe('trbl');
    expect(outlineAt(new Set([1, 2]), 1, (day) => (day < 2 ? 0 : 1))).toBe('trbl');
  });
});
