import { describe, expect, test } from 'vitest';
import { dayKindLooks, dayKinds, dayPaintStyles } from '../../shared/design/day-kinds.ts';
import { palette } from '../../shared/design/palette.ts';
import { dayKinds as english } from '../../shared/messages/en/day-kinds.ts';
import { dayKinds as french } from '../../shared/messages/fr/day-kinds.ts';
import { dayKinds as dutch } from '../../shared/messages/nl/day-kinds.ts';

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of WCAG: 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(dayKinds)('%s', (kind) => {
  test.each(dayPaintStyles)('has a letter that reads on its fill in %s', (style) => {
    const { fill, letter } = dayKindLooks[kind][style];
    expect(contrast(fill, letter)).toBeGreaterThanOrEqual(4.5);
  });
});

test('in grey the solid kinds are steps that no printer merges', () => {
  const solid = ['school', 'work-residential', 'work-home', 'deviation-work', 'public-holiday'] as const;
  const steps = solid.map((kind) => luminance(dayKindLooks[kind].grey.fill));
  for (const [at, step] of steps.entries()) if (at > 0) expect(contrastOf(steps[at - 1]!, step)).toBeGreaterThan(1.35);
});

function contrastOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

test('kinds that share a fill differ in shape or border, in every style', () => {
  for (const style of dayPaintStyles) {
    const looks = dayKinds
      .filter((kind) => style !== 'minimal' || dayKindLooks[kind].shape !== 'solid')
      .map((kind) => `${dayKindLooks[kind][style].fill} ${dayKindLooks[kind].shape}`);
    expect(new Set(looks).size).toBe(looks.length);
  }
});

test.each([
  ['nl', dutch],
  ['en', english],
  ['fr', french],
])('no two kinds share a letter in %s', (_language, names) => {
  const letters = dayKinds.map((kind) => names[kind].letter);
  expect(letters.every((letter) => letter.length === 1)).toBe(true);
  expect(new Set(letters).size).toBe(dayKinds.length);
});

test.each([
  ['light', palette.light],
  ['dark', palette.dark],
])('text colours read on surface and canvas in %s', (_theme, colours) => {
  for (const ink of [
    colours.ink,
    colours.ink2,
    colours.ink3,
    colours.accent,
    colours.error,
    colours.warning,
    colours.info,
    colours.ok,
  ]) {
    expect(contrast(ink, colours.surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, colours.canvas)).toBeGreaterThanOrEqual(4.5);
  }
});
