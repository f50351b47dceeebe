import { expect, test } from 'vitest';
import { workplaceLoads } from '../../electron/documents/workplace-load.ts';
import type { CaseChange } from '../support/a-case.ts';
import { classOf, fullYear, sheetsOf } from '../support/sheet-cases.ts';

const mondays = [0, 7, 63, 182];

function loadsOf(change: CaseChange) {
  const facts = sheetsOf(change).map((sheet) => sheet.facts);
  return workplaceLoads(facts, mondays);
}

test('counts learners on the busiest day of each week, beside the places of that day', () => {
  const [residential, home] = loadsOf(classOf(5));
  expect(residential).toEqual({
    id: 'wzc-1',
    name: 'Afdeling Testtuin',
    companyName: 'WZC De Proefbank',
    places: 12,
    weeks: [
      { learners: 5, places: 12 },
      { learners: 5, places: 12 },
      { learners: 0, places: -1 },
      { learners: 0, places: -1 },
    ],
  });
  expect(home).toMatchObject({
    id: 'thuis-1',
    places: -1,
    weeks: [{ learners: 0 }, {}, {}, { learners: 5, places: -1 }],
  });
});

test('takes places of others off, and the day with least room where a week changes capacity', () => {
  const [load] = loadsOf((draft) => {
    classOf(3)(draft);
    draft.workplaces[0]!.capacities = [
      { firstDay: '2026-09-01', lastDay: '2026-09-10', places: 8, reservedForOthers: 2 },
      { firstDay: '2026-09-11', lastDay: '2027-06-30', places: 2 },
    ];
  });
  expect(load!.weeks.slice(0, 2)).toEqual([
    { learners: 3, places: 6 },
    { learners: 3, places: 2 },
  ]);
});

test('leaves out workplaces where nobody works', () => {
  const loads = loadsOf((draft) => {
    fullYear(draft);
    draft.workplaces.push({ ...structuredClone(draft.workplaces[0]!), id: 'leeg' });
  });
  expect(loads.map(({ id }) => id)).toEqual(['wzc-1', 'thuis-1']);
});

test('counts plans made from class years of their own by workplace', () => {
  const swapped: CaseChange = (draft) => {
    fullYear(draft);
    draft.workplaces.reverse();
  };
  const facts = [fullYear, swapped].flatMap((change) => sheetsOf(change).map((sheet) => sheet.facts));
  const loads = workplaceLoads(facts, [0]);
  expect(loads).toMatchObject([{ id: 'wzc-1', weeks: [{ learners: 2 }] }]);
});
