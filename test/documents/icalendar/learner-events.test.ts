import { describe, expect, test } from 'vitest';
import { learnerEvents } from '../../../electron/documents/icalendar/learner-events.ts';
import type { PlanEvent } from '../../../electron/documents/icalendar/plan-event.ts';
import { wordsOf } from '../../../electron/documents/table/words.ts';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Language } from '../../../shared/messages/format.ts';
import { aCase, factsOf } from '../../support/a-case.ts';
import { fillYear, privateWords } from '../../support/a-full-case.ts';

const facts = factsOf(aCase(fillYear));

async function eventsIn(language: Language): Promise<PlanEvent[]> {
  return learnerEvents(facts, wordsOf(language, await createTranslate(language)));
}

const events = await eventsIn('nl');
const on = (date: string, of = events) => of.filter((event) => event.day === toDayNumber(isoDate(date)));

describe('learnerEvents', () => {
  test('a shift says where, in which shift, with which break and mentor', () => {
    expect(on('2026-09-02')).toEqual([
      {
        day: toDayNumber(isoDate('2026-09-02')),
        times: { start: 420, end: 906 },
        summary: 'Vroege dienst – Afdeling Testtuin',
        location: 'Afdeling Testtuin, WZC De Proefbank, Proefstraat 1, 9999 Proefdorp',
        description: 'Dienst V\nPauze: 30 min\nWerk deze dag: 7 u 36\nMentor: Fien Fictief',
        category: 'Werkplek',
      },
    ]);
  });

  test.each([
    [
      'a split shift is two events',
      '2026-09-03',
      ['Gesplitste dienst – Afdeling Testtuin 420-660', 'Gesplitste dienst – Afdeling Testtuin 960-1176'],
    ],
    ['lessons of both halves', '2026-09-08', ['Les 505-720', 'Les 780-940']],
    [
      'lessons without known hours beside half a shift',
      '2026-09-04',
      ['Les (voormiddag)', 'Vroege dienst, namiddag – Afdeling Testtuin 678-906'],
    ],
    [
      'exams have the hours of the lessons they replace',
      '2026-12-14',
      ['Examen: Kerstexamens 505-720', 'Examen: Kerstexamens 780-990'],
    ],
    ['a night', '2026-10-24', ['Nachtdienst – Afdeling Testtuin 1245-1845']],
    ['a school holiday', '2026-12-28', ['Vakantie (schoolvakantie: Kerstvakantie)']],
    ['a public holiday', '2026-12-25', ['Wettelijke feestdag: Kerstmis']],
    ['the day that replaces one', '2026-11-02', ['Vervangingsdag: Allerheiligen']],
    ['a local free day', '2026-10-12', ['Facultatieve verlofdag']],
    ['a study day on which the learner works', '2027-01-26', ['Vroege dienst – Afdeling Testtuin 420-906']],
    ['a closure on one half', '2027-01-08', ['Collectieve sluiting: Inventaris (namiddag)', 'Les (voormiddag)']],
    [
      'a day worked in a school holiday',
      '2026-12-23',
      ['Afwijking van de vakantieregeling', 'Vroege dienst – Afdeling Testtuin 420-906'],
    ],
    ['its recuperation', '2027-01-13', ['Recuperatie']],
    ['roster rest', '2027-02-04', ['Roosterrust']],
    [
      'half a day of leave outside the holidays',
      '2027-03-04',
      ['Vakantie (namiddag)', 'Dagdienst, voormiddag – Dienst Proefdorp 450-678'],
    ],
    ['a weekday between two agreements', '2027-05-03', ['School, geen overeenkomst']],
    ['a public holiday between two agreements', '2027-05-06', []],
    ['a weekend', '2026-09-06', []],
  ])('%s', (_, date, expected) => {
    const shown = on(date).map(({ summary, times }) => (times ? `${summary} ${times.start}-${times.end}` : summary));
    expect(shown).toEqual(expected);
  });

  test('leave says in its description whether it is paid', () => {
    const descriptions = new Set(
      events.filter(({ category }) => category === 'Vakantie').map(({ description }) => description),
    );
    expect(descriptions).toEqual(new Set(['Onbetaalde vakantie', 'Betaalde vakantie']));
  });

  test('nothing someone typed as the reason of a pin leaves the house', () => {
    expect(JSON.stringify(events)).not.toContain(privateWords);
  });

  test.each([
    ['en', 'Leave (school holiday: Christmas holiday)', 'Cours'],
    ['fr', 'Congé (vacances scolaires: Vacances de Noël)', 'Lessons'],
  ] as const)('speaks %s', async (language, leave, foreign) => {
    const texts = await eventsIn(language);
    expect(on('2026-12-28', texts)[0]?.summary).toBe(leave);
    expect(texts.some(({ category }) => category === foreign)).toBe(false);
  });
});
