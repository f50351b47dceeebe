import { expect, it } from 'vitest';
import { commonTitle } from '../../../renderer/start/concern-words.ts';

it.each([
  ['one title', ['Papieren ontbreken', 'Papieren ontbreken'], 'Papieren ontbreken'],
  ['what stands before a figure', ['Rust te kort: 9 u', 'Rust te kort: 10 u'], 'Rust te kort'],
  ['the same in French', ['Repos trop court : 9 h', 'Repos trop court : 10 h'], 'Repos trop court'],
  ['what stands behind a figure', ['32 weken onder de norm', '30 weken onder de norm'], 'Weken onder de norm'],
  ['one beside several', ['1 week onder de norm', '30 weken onder de norm'], 'Onder de norm'],
  ['nothing', ['Werk op zondag', 'Verlof niet afgesproken'], 'Werk op zondag'],
] as const)('several findings say together %s', (_, titles, common) => {
  expect(commonTitle(titles)).toBe(common);
});
