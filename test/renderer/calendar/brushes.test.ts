import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { brushKinds, fillOf, keyOf, letterOf, lookOfKind } from '../../../renderer/calendar/brushes.ts';
import { schoolHalves } from '../../../renderer/calendar/day-of-school.ts';
import { dayKinds } from '../../../shared/design/day-kinds.ts';
import { languages } from '../../../shared/messages/format.ts';

describe.each(languages)('in %s', (language) => {
  test('a free day, a study day and a bridge day look different and carry the letters of the sheets', async () => {
    const t = await createTranslate(language);
    const looks = (['localFree', 'studyDay', 'bridgeDay', 'publicHoliday'] as const).map((half) => ({
      fill: fillOf(half),
      letter: letterOf(half, t),
    }));
    expect(new Set(looks.map(({ fill }) => fill)).size).toBe(4);
    expect(looks).toEqual(
      (['local-free', 'study-day', 'bridge-day', 'public-holiday'] as const).map((kind) => ({
        fill: `kind-${kind}`,
        letter: t(`dayKinds.${kind}.letter`),
      })),
    );
  });
  test('the letter of exams is that of no kind of day, and every brush has a key of its own', async () => {
    const t = await createTranslate(language);
    expect(dayKinds.map((kind) => t(`dayKinds.${kind}.letter`))).not.toContain(letterOf('exam', t));
    expect(new Set(brushKinds.map((kind) => keyOf(kind, t))).size).toBe(brushKinds.length);
    expect(brushKinds.map((kind) => letterOf(lookOfKind[kind], t).toLowerCase())).toEqual(
      brushKinds.map((kind) => keyOf(kind, t)),
    );
  });
  test('every letter is one character, and a half without a kind has none', async () => {
    const t = await createTranslate(language);
    const letters = schoolHalves.map((half) => [half, letterOf(half, t).length] as const);
    expect(letters.filter(([, length]) => length === 0).map(([half]) => half)).toEqual(['none', 'weekend', 'outside']);
    expect(letters.every(([, length]) => length <= 1)).toBe(true);
  });
});
