import { describe, expect, it } from 'vitest';
import { distinctNames } from '../../../renderer/people/distinct-names.ts';
import { newId } from '../../../renderer/people/new-id.ts';
import { fitColumns } from '../../../renderer/people/table/fit-columns.ts';
import { moveFocus, nextEditable } from '../../../renderer/people/table/grid-focus.ts';
import { extendTo, keepShown, noSelection, toggleAll, toggleOne } from '../../../renderer/people/table/selection.ts';
import { nextSort, searchTextOf, type TableQuery, viewRows } from '../../../renderer/people/table/table-view.ts';

type Row = { readonly name: string; readonly hours: number | null };
const columns = [
  { id: 'name', text: ({ name }: Row) => name, sortValue: ({ name }: Row) => name },
  { id: 'hours', text: ({ hours }: Row) => String(hours ?? ''), sortValue: ({ hours }: Row) => hours },
];
const rows: readonly Row[] = [
  { name: 'Zoë Test', hours: 20 },
  { name: 'Éva Proef', hours: null },
  { name: 'Adam Test', hours: 5 },
  { name: 'Test 10', hours: 30 },
  { name: 'Test 9', hours: 30 },
];

function names(query: Partial<TableQuery<Row>>): readonly string[] {
  const texts = rows.map((row) => ({ row, searchText: searchTextOf(row, columns) }));
  const whole = { search: '', sort: { column: 'name', isDescending: false }, filters: [], ...query };
  return viewRows(texts, columns, whole).map(({ name }) => name);
}

describe('rows of a table', () => {
  it('are sorted as people read: accents beside their letter, numbers by size', () => {
    expect(names({})).toEqual(['Adam Test', 'Éva Proef', 'Test 9', 'Test 10', 'Zoë Test']);
  });

  it('have nothing last, in either direction, and keep equal ones in their order', () => {
    const byHours = (isDescending: boolean) => names({ sort: { column: 'hours', isDescending } });
    expect(byHours(false)).toEqual(['Adam Test', 'Zoë Test', 'Test 10', 'Test 9', 'Éva Proef']);
    expect(byHours(true)).toEqual(['Test 10', 'Test 9', 'Zoë Test', 'Adam Test', 'Éva Proef']);
  });

  it('are found by every word, whatever the accents and capitals', () => {
    expect(names({ search: 'zoe TEST' })).toEqual(['Zoë Test']);
    expect(names({ search: '  eva ' })).toEqual(['Éva Proef']);
    expect(names({ search: 'zoe proef' })).toEqual([]);
  });

  it('are narrowed by all filters together', () => {
    expect(names({ filters: [({ hours }) => hours === 30, ({ name }) => name.endsWith('9')] })).toEqual(['Test 9']);
  });

  it('turn round when the same heading is chosen again', () => {
    expect(nextSort({ column: 'name', isDescending: false }, 'name')).toEqual({ column: 'name', isDescending: true });
    expect(nextSort({ column: 'name', isDescending: true }, 'hours')).toEqual({ column: 'hours', isDescending: false });
  });
});

describe('the focus of a table', () => {
  const size = { rows: 100, columns: 5, page: 20 };
  it.each([
    ['ArrowDown', false, { row: 51, column: 2 }],
    ['ArrowUp', true, { row: 0, column: 2 }],
    ['ArrowLeft', false, { row: 50, column: 1 }],
    ['Home', false, { row: 50, column: 0 }],
    ['End', true, { row: 99, column: 4 }],
    ['PageDown', false, { row: 70, column: 2 }],
    ['PageUp', false, { row: 30, column: 2 }],
  ] as const)('%s (Ctrl %s) goes to %o', (key, isCtrl, to) => {
    expect(moveFocus({ row: 50, column: 2 }, key, isCtrl, size)).toEqual(to);
  });

  it('stays inside and leaves other keys alone', () => {
    expect(moveFocus({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: 0 });
    expect(moveFocus({ row: 99, column: 4 }, 'PageDown', false, size)).toEqual({ row: 99, column: 4 });
    expect(moveFocus({ row: 0, column: 0 }, 'x', false, size)).toBeUndefined();
  });

  it('goes on to the next cell that can be edited, over the end of a row', () => {
    const canEdit = ({ column }: { column: number }) => column === 1 || column === 3;
    expect(nextEditable({ row: 0, column: 3 }, 1, size, canEdit)).toEqual({ row: 1, column: 1 });
    expect(nextEditable({ row: 1, column: 1 }, -1, size, canEdit)).toEqual({ row: 0, column: 3 });
    expect(nextEditable({ row: 99, column: 3 }, 1, size, canEdit)).toBeUndefined();
  });
});

describe('a selection', () => {
  const shown = ['a', 'b', 'c', 'd', 'e'];
  const ids = (selection: typeof noSelection) => [...selection.ids].sort();

  it('is one at a time, a range from the last one, or all', () => {
    const b = toggleOne(noSelection, 'b');
    expect(ids(extendTo(b, 'd', shown))).toEqual(['b', 'c', 'd']);
    expect(ids(extendTo(toggleOne(b, 'e'), 'd', shown))).toEqual(['b', 'd', 'e']);
    expect(ids(toggleOne(b, 'b'))).toEqual([]);
    const all = toggleAll(b, shown);
    expect(ids(all)).toEqual(shown);
    expect(toggleAll(all, shown)).toBe(noSelection);
  });

  it('keeps only what is still shown, and is the same where all is', () => {
    const some = extendTo(toggleOne(noSelection, 'b'), 'd', shown);
    expect(ids(keepShown(some, ['a', 'd']))).toEqual(['d']);
    expect(keepShown(some, shown)).toBe(some);
  });
});

describe('names', () => {
  it('become ids that differ', () => {
    expect(newId('Hélène D’Hondt', [], 'learner')).toBe('hélène-d-hondt');
    expect(newId('Jan Test', ['jan-test', 'jan-test-2'], 'learner')).toBe('jan-test-3');
    expect(newId('???', [], 'learner')).toBe('learner');
    expect(newId('x'.repeat(200), [], 'learner')).toHaveLength(50);
  });

  it('of classes are what tells them apart', () => {
    expect(distinctNames(['6 VZ Duaal A (proef)', '6 VZ Duaal B (proef)'])).toEqual(['A', 'B']);
    expect(distinctNames(['6 VZ', '6 VZ Duaal'])).toEqual(['VZ', 'VZ Duaal']);
    expect(distinctNames(['Klas'])).toEqual(['Klas']);
  });
});

describe('columns beside a dossier', () => {
  const needs = [
    { id: 'name', need: 200 },
    { id: 'place', need: 150, yields: 2 },
    { id: 'mentor', need: 150, yields: 1 },
    { id: 'hours', need: 60, yields: 3 },
  ];
  it.each([
    [560, [], ['name', 'place', 'mentor', 'hours']],
    [559, [], ['name', 'place', 'hours']],
    [300, [], ['name', 'hours']],
    [10, [], ['name']],
    [420, ['mentor'], ['name', 'mentor', 'hours']],
  ])('in %i px, with %j kept, are %j', (room, kept, shown) => {
    expect(fitColumns(needs, room, new Set(kept))).toEqual(shown);
  });
});
