import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { wordEdit, wordEdits } from '../../shared/messages/word-edit.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';
import { aCase, contextOf } from '../support/a-case.ts';

const words = { language: 'nl', translate: await createTranslate('nl'), context: contextOf(aCase()) } as const;
const reason = 'test';

const cases: readonly [string, object][] = [
  [
    'Zet Late dienst op do 21 jan',
    { type: 'pin', pins: [{ date: '2027-01-21', part: 'day', assignment: 'L', reason }] },
  ],
  [
    'Zet vrij op do 21 jan en vr 22 jan',
    {
      type: 'pin',
      pins: ['2027-01-21', '2027-01-22'].map((date) => ({ date, part: 'day', assignment: 'free', reason })),
    },
  ],
  [
    'Zet werk op 1 – 5 mrt',
    { type: 'paint', firstDay: '2027-03-01', lastDay: '2027-03-05', part: 'day', assignment: 'work', reason },
  ],
  ['Maak do 21 jan los', { type: 'unpin', halfDays: [{ date: '2027-01-21', part: 'morning' }] }],
  ['Wissel van fase op ma 1 mrt', { type: 'movePhaseSwitch', day: '2027-03-01' }],
  ['Teken de overeenkomst op di 1 sep', { type: 'changeAgreement', index: 0, change: { signedDay: '2026-09-01' } }],
  ['Kies Fien Fictief als mentor', { type: 'changePlacement', agreement: 0, index: 0, change: { mentorId: 'fien' } }],
  [
    'Plaats recuperatie op vr 19 feb',
    { type: 'addRecuperation', deviationId: 'a', halfDays: [{ date: '2027-02-19', part: 'day' }] },
  ],
  [
    'Betaal do 1 apr',
    { type: 'changeEntitlement', entitlement: { allocation: 'chosen', chosen: [{ date: '2027-04-01', part: 'day' }] } },
  ],
  ['Verwijder de afwijking', { type: 'removeDeviation', id: 'a' }],
  [
    'Zet deze leerling terug zoals op vr 20 nov',
    { type: 'restore', trajectory: aCase().trajectories[0], day: '2026-11-20' },
  ],
];

describe('an edit in words', () => {
  for (const [text, edit] of cases) {
    it(text, () => {
      expect(wordEdit(edit as PlanEdit, words)).toBe(text);
    });
  }

  it('says how many more there are', () => {
    const edits = cases.slice(3, 5).map(([, edit]) => edit as PlanEdit);
    expect(wordEdits(edits, words)).toBe('Maak do 21 jan los en 1 andere wijziging');
  });
});
