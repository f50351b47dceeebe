import { describe, expect, test } from 'vitest';
import { classEvents } from '../../../electron/documents/icalendar/class-events.ts';
import { wordsOf } from '../../../electron/documents/table/words.ts';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { aCase, classFactsOf } from '../../support/a-case.ts';
import { addClassmate } from '../../support/a-full-case.ts';

const words = wordsOf('nl', await createTranslate('nl'));
const { learners } = classFactsOf(
  aCase((draft) => {
    addClassmate(draft, 'bries', 'Testleerling Bries');
    addClassmate(draft, 'cirrus', 'Testleerling Cirrus');
    draft.trajectories[2]!.pins = [{ date: '2026-09-02', part: 'day', assignment: 'L', reason: 'ruil' }];
    draft.trajectories[2]!.firstDay = '2026-09-02';
  }),
);
const events = classEvents(learners, words);
const on = (date: string) =>
  events
    .filter((event) => event.day === toDayNumber(isoDate(date)))
    .map(({ summary, description }) => [summary, description]);

describe('classEvents', () => {
  test('what the whole class shares is one event', () => {
    expect(on('2026-09-08')).toEqual([
      ['Les', 'Hele klas'],
      ['Les', 'Hele klas'],
    ]);
    expect(on('2026-12-28')).toEqual([['Vakantie (schoolvakantie: Kerstvakantie)', 'Hele klas']]);
  });

  test('the class of a day is who has a trajectory on it', () => {
    expect(on('2026-09-01')).toEqual([
      ['Les', 'Hele klas'],
      ['Les', 'Hele klas'],
    ]);
  });

  test('what some share counts and lists them, what one has carries the name', () => {
    expect(on('2026-09-02')).toEqual([
      ['Vroege dienst – Afdeling Testtuin (2 leerlingen)', 'Testleerling Aster\nTestleerling Bries'],
      ['Testleerling Cirrus: Late dienst – Afdeling Testtuin', ''],
    ]);
  });

  test('says nothing of pay or mentors', () => {
    const all = JSON.stringify(events);
    expect(all).not.toContain('etaalde');
    expect(all).not.toContain('Fien');
  });
});
