import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBlock, fitLine, shorten, wrapText } from '../../../electron/documents/pdf/fit-text.ts';
import { textWidth } from '../../../electron/documents/pdf/write-text.ts';

const fit = { cut: 'regular', size: 8, floor: 5 } as const;
const text = fc.string({ maxLength: 120, unit: 'grapheme' });
const width = fc.double({ min: 3, max: 120, noNaN: true });

describe('a line', () => {
  test('that fits is left alone', () => {
    expect(fitLine('Testleerling Aster', 60, fit)).toEqual({ text: 'Testleerling Aster', cut: 'regular', size: 8 });
  });
  test('a little too wide takes the narrow cut at its size', () => {
    const room = textWidth('Testleerling Aster', 'narrow', 8) + 0.1;
    expect(fitLine('Testleerling Aster', room, fit)).toEqual({ text: 'Testleerling Aster', cut: 'narrow', size: 8 });
  });
  test('wider still gets smaller, and at the floor an ellipsis', () => {
    const small = fitLine('Testleerling Aster', textWidth('Testleerling Aster', 'narrow', 6), fit);
    expect([small.cut, small.text]).toEqual(['narrow', 'Testleerling Aster']);
    expect(small.size).toBeCloseTo(6, 1);
    expect(fitLine('Testleerling Aster', 8, fit)).toMatchObject({ size: 5, text: expect.stringMatching(/^Test.*…$/) });
  });
  test('in Greek keeps the normal cut: the narrow one has no such letters', () => {
    expect(fitLine('Δοκιμή Πρόβα', 14, fit)).toMatchObject({ cut: 'regular', text: 'Δοκιμή Πρόβα' });
  });
  test('is never wider than its place', () => {
    fc.assert(
      fc.property(text, width, (any, room) => {
        const line = fitLine(any, room, fit);
        expect(textWidth(line.text, line.cut, line.size)).toBeLessThanOrEqual(room + 1e-9);
        expect(line.size).toBeGreaterThanOrEqual(fit.floor);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('lines and blocks', () => {
  test('break at spaces, and inside a word only when it is wider than the line', () => {
    const room = textWidth('Werkplek', 'regular', 8) + 0.1;
    expect(wrapText('Werkplek thuis', 'regular', 8, room)).toEqual(['Werkplek', 'thuis']);
    expect(wrapText('Werkplekken', 'regular', 8, room).join('')).toBe('Werkplekken');
  });
  test.each(['16.00 – 19.36', '16:00 – 19:36', '7h00 – 15h06'])('do not part %s where a line holds it', (range) => {
    const room = textWidth(range, 'regular', 8) + 0.1;
    expect(wrapText(`van ${range}`, 'regular', 8, room)).toEqual(['van', range]);
    const narrow = textWidth('16.00 – ', 'regular', 8);
    expect(wrapText(range, 'regular', 8, narrow).join(' ')).toBe(range);
  });
  test.each(['3 u 48', '3 h 48', '30 min', '38 u'])('do not part %s where a line holds it', (duration) => {
    const room = textWidth(`pauze ${duration}`, 'regular', 8) - 0.1;
    expect(wrapText(`pauze ${duration}`, 'regular', 8, room)).toEqual(['pauze', duration]);
  });
  test('no line of a block is wider, no block higher, and the text stays in order', () => {
    fc.assert(
      fc.property(text, text, width, fc.double({ min: 3, max: 30, noNaN: true }), (first, second, room, height) => {
        const block = [first, second].map((any) => ({ ...fit, text: any, colour: '#000000' }));
        const lines = fitBlock(block, room, height);
        for (const line of lines) expect(textWidth(line.text, line.cut, line.size)).toBeLessThanOrEqual(room + 1e-9);
        expect(lines.reduce((sum, { leading }) => sum + leading, 0)).toBeLessThanOrEqual(height + 1e-6);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
  test('shortening keeps the beginning', () => {
    expect(shorten('Werkplek', 100, 'regular', 8)).toBe('Werkplek');
    expect(shorten('Werkplek', 8, 'regular', 8)).toMatch(/^Wer.*…$/);
    expect(shorten('Werkplek', 0.5, 'regular', 8)).toBe('');
  });
});
