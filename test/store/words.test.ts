import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { yearlyKinds } from '../../shared/command/aggregate.ts';
import { type HistoryStep, type Refusal, refusalSchema } from '../../shared/command/outcome.ts';
import { languages } from '../../shared/messages/format.ts';
import { store as nl } from '../../shared/messages/nl/store.ts';
import { wordRefusal } from '../../shared/messages/word-refusal.ts';

const ref = { kind: 'learner', schoolYear: null, id: 'aster' } as const;
const step: HistoryStep = {
  step: 2,
  type: 'put',
  state: 'done',
  of: null,
  at: '2026-09-01T08:00:00Z',
  who: 'Lies Larve',
  reason: null,
  edits: [],
  changes: [],
  changeCount: 0,
};
const refusals: readonly Refusal[] = [
  { code: 'stale', ref, expected: 1, actual: 2, since: [step] },
  { code: 'stale', ref, expected: 1, actual: 0, since: [] },
  { code: 'missing', ref },
  {
    code: 'inUse',
    ref,
    usedBy: [
      { kind: 'timesheetDay', count: 4, ids: ['a', 'b', 'c', 'd'] },
      { kind: 'trajectory', count: 1, ids: ['t'] },
    ],
  },
  { code: 'references', problems: [{ path: ['trajectories', 't', 'pins', 0], code: 'unknownShift', params: {} }] },
  { code: 'impossibleEdit', detail: '' },
  { code: 'unreadable', problems: [{ path: ['content', 'name'], code: 'missing', params: {} }] },
  { code: 'nothingToUndo' },
  { code: 'nothingToRedo' },
  { code: 'otherStep', expected: 1, actual: 2 },
];

describe.each(languages)('in %s', (language) => {
  test('every refusal is a sentence without a gap', async () => {
    const translate = await createTranslate(language);
    for (const refusal of refusals) expect(wordRefusal(refusal, translate)).toMatch(/^[^{}]*\p{L}[^{}]*\.$/u);
    for (const refusal of refusals) expect(wordRefusal(refusal, translate)).not.toContain('store.');
  });
  test('everything that can be in use is counted', async () => {
    const translate = await createTranslate(language);
    for (const kind of yearlyKinds) expect(translate(`store.counted.${kind}`, { count: 2 })).toMatch(/^2 \p{L}/u);
  });
});

test('says what is in use, and where', async () => {
  const translate = await createTranslate('nl');
  expect(wordRefusal(refusals[3]!, translate)).toBe(
    'Dit is nog in gebruik: 4 dagen prestatiestaat (a, b, c, …); 1 opleidingstraject (t). Pas dat eerst aan, of verwijder het mee.',
  );
  expect(wordRefusal(refusals[0]!, translate)).toMatch(/^Lies Larve heeft dit intussen gewijzigd/);
});

test('every kind of refusal was tried', () => {
  expect(new Set(refusals.map(({ code }) => code))).toEqual(
    new Set(refusalSchema.options.map(({ shape }) => shape.code.value)),
  );
});

test('every error of the store has a text, and every text an error', () => {
  const source = readFileSync(join(import.meta.dirname, '../../electron/store/store-error.ts'), 'utf8');
  const codes = [...source.slice(0, source.indexOf(';')).matchAll(/\| '(\w+)'/g)].map((match) => match[1]);
  expect(codes.length).toBeGreaterThan(5);
  expect(Object.keys(nl.errors).sort()).toEqual(codes.sort());
});
