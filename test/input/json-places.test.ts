import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { classYearSchema } from '../../shared/input/class-year.ts';
import type { InputPath } from '../../shared/input/input-problem.ts';
import { baseCase } from '../support/a-case.ts';
import { lineOfPlace } from '../support/line-of-place.ts';

type Shape = {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
};

/** The path of every field, group and list that a class file may hold. */
function pathsOf({ properties = {}, items, anyOf = [] }: Shape, path: InputPath = []): InputPath[] {
  const inner = Object.entries(properties).flatMap(([key, shape]) => pathsOf(shape, [...path, key]));
  const listed = items ? pathsOf(items, [...path, 0]) : [];
  return [path, ...inner, ...listed, ...anyOf.flatMap((shape) => pathsOf(shape, path))];
}

const everyPath = pathsOf(z.toJSONSchema(classYearSchema, { unrepresentable: 'any' }) as Shape);

describe('the place of a problem in JSON', () => {
  test.each<[string, InputPath, string, string, string]>([
    ['the whole file', [], 'Het bestand', 'The file', 'Le fichier'],
    ['a list', ['learners'], 'Veld ‘Leerlingen’', 'Field ‘Learners’', 'Champ « Élèves »'],
    [
      'a field of a learner',
      ['learners', 0, 'birthDate'],
      'Leerling Testleerling Aster, veld ‘Geboortedatum’',
      'Learner Testleerling Aster, field ‘Birth date’',
      'Élève Testleerling Aster, champ « Date de naissance »',
    ],
    [
      'half a day in a pattern',
      ['trajectories', 0, 'segments', 0, 'cycle', 0, 'mon', 'morning'],
      'Opleidingstraject Testleerling Aster, segment 1 (2026-09-01), week 1, veld ‘Maandag, voormiddag’',
      'Trajectory Testleerling Aster, segment 1 (2026-09-01), week 1, field ‘Monday, morning’',
      'Parcours Testleerling Aster, segment 1 (2026-09-01), semaine 1, champ « Lundi, matin »',
    ],
    [
      'a learner who is not there',
      ['learners', 7, 'name'],
      'Leerling nr. 8, veld ‘Naam’',
      'Learner no. 8, field ‘Name’',
      'Élève n° 8, champ « Nom »',
    ],
    [
      'a field nobody knows',
      ['companies', 0, 'ceo'],
      'Onderneming WZC De Proefbank, veld ‘ceo’',
      'Company WZC De Proefbank, field ‘ceo’',
      'Entreprise WZC De Proefbank, champ « ceo »',
    ],
  ])('%s is named in each language', async (_name, path, ...expected) => {
    const languages = ['nl', 'en', 'fr'] as const;
    const found = languages.map((language) => lineOfPlace(path, baseCase(), language));
    expect(await Promise.all(found)).toEqual(expected);
  });

  test('names every field in words, never by its key in the file', async () => {
    const lines = await Promise.all(everyPath.map((path) => lineOfPlace(path, {}, 'nl')));
    expect(everyPath.length).toBeGreaterThan(200);
    const isWorded = (line: string) => /^[\p{Lu}][^‘]*(‘\p{Lu}[^,]*(, \p{Ll}[^,]*)*’)?$/u.test(line);
    expect(lines.filter((line) => !isWorded(line))).toEqual([]);
  });

  test('names a thing on one line and not endlessly', async () => {
    const name = `Noor\u001b[2J\n${'x'.repeat(200)}`;
    const line = await lineOfPlace(['learners', 0, 'id'], { learners: [{ name }] }, 'nl');
    expect(line).toBe(`Leerling Noor [2J ${'x'.repeat(50)}…, veld ‘Code’`);
  });
});
