import { describe, expect, test } from 'vitest';
import { evaluationForms } from '../../../electron/documents/pdf/evaluation/evaluation-forms.ts';
import { extensionReports } from '../../../electron/documents/pdf/evaluation/extension-reports.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { CaseChange } from '../../support/a-case.ts';
import { longest, notPositive } from '../../support/annex-cases.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { allTexts, paragraphsBelow } from '../../support/read-tables.ts';
import { requestOf, sheetsOf } from '../../support/sheet-cases.ts';

const form = async (change: CaseChange, date: string) =>
  readPdf(await evaluationForms(requestOf(sheetsOf(change), { date: isoDate(date) })));
const report = async (change: CaseChange) => readPdf(await extensionReports(requestOf(sheetsOf(change))));

const blameless: CaseChange = () => {};
const days = 'Dagen onder toezicht van de mentor';

const positive: CaseChange = (draft) => {
  const trajectory = draft.trajectories[0]!;
  trajectory.homeCare = {
    ...trajectory.homeCare,
    remoteFirstDay: '2027-04-14',
    evaluations: [{ date: '2027-04-13', outcome: 'positive', documentDay: '2027-04-13' }],
  };
};

describe('the evaluation form', () => {
  test('counts the supervised days so far and lists those still planned in the first period', async () => {
    const file = await form(blameless, '2027-03-15');
    const [count, ...listed] = paragraphsBelow(file, days);
    expect(count).toBe('6 van minstens 10');
    expect(listed.slice(0, 7)).toEqual([
      '1 wo 3 mrt',
      '2 do 4 mrt',
      '3 vr 5 mrt',
      '4 wo 10 mrt',
      '5 do 11 mrt',
      '6 vr 12 mrt',
      '7 wo 17 mrt (gepland)',
    ]);
    expect(listed.at(-1)).toMatch(/^Volgens het plan tot en met 15 maart 2027/);
    expect(allTexts(file)).toContain('tot en met 2 april 2027');
  });
  test('lists the first ten at any rate, and never a remote day', async () => {
    const early = paragraphsBelow(await form(blameless, '2026-10-12'), days);
    expect(early[0]).toBe('0 van minstens 10');
    expect(early.filter((line) => line.endsWith('(gepland)')).length).toBeGreaterThanOrEqual(10);
    const done = paragraphsBelow(await form(positive, '2027-05-20'), days);
    expect(done.some((line) => line.includes('mei'))).toBe(false);
  });
  test('leaves date, presence, reasons, decision and both outcomes open before the evaluation', async () => {
    const texts = allTexts(await form(blameless, '2027-03-15'));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Datum: nog in te vullen',
        'Aanwezig: nog in te vullen',
        'Niet aangekruist: Positief: de leerling werkt onder verwijderd toezicht vanaf nog in te vullen',
        'Niet aangekruist: Niet positief: het toezicht wordt verlengd, zie het verslag van nog in te vullen',
        'Niet aangekruist: wijkwerking',
        'Redenen: wat lukt al, wat vraagt nog begeleiding: nog in te vullen',
        'Beslissing en afspraken: nog in te vullen',
        'School, trajectbegeleider Lies Larve, School Het Proeflokaal, Door nog in te vullen, Datum nog in te vullen',
        'Onderneming, mentor Fien Fictief, WZC De Proefbank, Door nog in te vullen, Datum nog in te vullen',
      ]),
    );
  });
  test('records a positive evaluation: its day, its outcome and the first remote day', async () => {
    const texts = allTexts(await form(positive, '2027-05-20'));
    expect(texts).toContain('13 april 2027');
    expect(texts).toContain('Aangekruist: Positief: de leerling werkt onder verwijderd toezicht vanaf 14 april 2027');
  });
  test('is for the new evaluation after one that was not positive', async () => {
    const file = await form(notPositive, '2027-05-10');
    const texts = allTexts(file);
    expect(texts).toContain('15 april 2027, niet positief');
    expect(texts.some((text) => text.startsWith('Aangekruist'))).toBe(false);
    expect(paragraphsBelow(file, days).some((line) => line.endsWith('wo 12 mei (gepland)'))).toBe(true);
  });
  test('fills its page with lines to write on, and is one page for an ordinary learner', async () => {
    const file = await form(blameless, '2027-03-15');
    expect(file.pages).toHaveLength(1);
    expect((await form(longest, '2027-03-15')).pages).toHaveLength(2);
  });
  test('is no draft: it is no print of the plan', async () => {
    const [sheet] = sheetsOf(blameless);
    const finding = { ...sheetsOf(longest)[0]!.findings[0]!, severity: 'error' as const };
    const bytes = await evaluationForms(requestOf([{ ...sheet!, findings: [finding] }]));
    expect(allTexts(await readPdf(bytes)).join(' ')).not.toContain('ONTWERP');
  });
  test('is made for learners in home care only', async () => {
    const elsewhere: CaseChange = (draft) => {
      draft.workplaces[1]!.kind = 'dayCareCentre';
      draft.trajectories[0]!.homeCare = undefined;
    };
    await expect(form(elsewhere, '2027-03-15')).rejects.toThrow('No learner has a paper of this kind');
  });
});

describe('the extension report', () => {
  test('says which evaluation, how many days came before, until when supervision goes on', async () => {
    const file = await report(notPositive);
    expect(paragraphsBelow(file, 'Evaluatie')).toEqual([
      'Evaluatie van 15 april 2027',
      'Uitkomst niet positief',
      'Dagen onder toezicht 14',
      'Opgemaakt op 16 april 2027',
    ]);
    expect(paragraphsBelow(file, 'Verlenging').slice(0, 2)).toEqual([
      'Onder toezicht tot en met 13 mei 2027',
      'Nieuwe evaluatie op: nog in te vullen',
    ]);
    expect(allTexts(file)).toContain('Motivering: waarom de evaluatie niet positief is: nog in te vullen');
  });
  test('is one for each evaluation that was not positive, with the day of the next', async () => {
    const twice: CaseChange = (draft) => {
      notPositive(draft);
      draft.trajectories[0]!.homeCare!.evaluations!.push(
        { date: '2027-05-14', outcome: 'negative' },
        { date: '2027-06-11', outcome: 'positive', documentDay: '2027-06-11' },
      );
    };
    const file = await report(twice);
    expect(file.pages).toHaveLength(2);
    const [first, second] = file.pages.map((page) => allTexts({ ...file, pages: [page] }));
    expect(first).toEqual(expect.arrayContaining(['Nieuwe evaluatie op', '14 mei 2027']));
    expect(second).toEqual(expect.arrayContaining(['14 mei 2027', '11 juni 2027']));
    expect(second).toContain('Onder toezicht tot en met: nog in te vullen');
  });
});
