import { describe, expect, test } from 'vitest';
import { filePlaceKeyOf, fileProblemParams } from '../../shared/messages/file-problem.ts';
import { filePlacesEn, fileProblemsEn } from '../../shared/messages/file-problems-en.ts';
import { filePlacesFr, fileProblemsFr } from '../../shared/messages/file-problems-fr.ts';
import { filePlacesNl, fileProblemsNl } from '../../shared/messages/file-problems-nl.ts';

const languages = [
  ['nl', fileProblemsNl, filePlacesNl, /ongeldig|fout opgetreden|\bu\b(?! \d)|\buw\b|dient/i],
  ['en', fileProblemsEn, filePlacesEn, /invalid|an error occurred|please/i],
  ['fr', fileProblemsFr, filePlacesFr, /invalide|\bvous\b|\bvotre\b|veuillez|[^’]'/i],
] as const;

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

describe.each(languages)('texts of file problems in %s', (_language, problems, places, banned) => {
  test('every text uses exactly the data of its code', () => {
    const used = Object.entries(problems).map(([code, text]) => [code, [...new Set(placeholders(text))]]);
    const given = Object.entries(fileProblemParams).map(([code, params]) => [code, [...params].toSorted()]);
    expect(used).toEqual(given);
  });

  test('every text is a sentence in plain words', () => {
    for (const text of Object.values(problems)) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(banned);
    }
  });

  test('places name what they know', () => {
    expect(Object.entries(places).map(([key, text]) => [key, placeholders(text)])).toEqual([
      ['file', []],
      ['sheet', ['sheet']],
      ['row', ['row', 'sheet']],
      ['column', ['column', 'sheet']],
      ['cell', ['column', 'row', 'sheet']],
    ]);
  });
});

test.each([
  [{}, 'file'],
  [{ sheet: 'A' }, 'sheet'],
  [{ sheet: 'A', row: 1 }, 'row'],
  [{ sheet: 'A', column: 'B' }, 'column'],
  [{ sheet: 'A', row: 1, column: 'B' }, 'cell'],
])('the place %o is a %s', (place, key) => {
  expect(filePlaceKeyOf(place)).toBe(key);
});
