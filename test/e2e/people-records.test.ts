import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { versionKey } from '../../shared/api/years.ts';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { showScreen } from '../support/every-screen.ts';
import { aHost, aListWindow, button, cell, classYearOf, contentOf, tick, undo, year } from '../support/list-page.ts';
import type { PageHost, PageOptions } from '../support/page-host.ts';

const texts = nl.peopleScreen;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aWindow = (host: PageHost, address: string, options?: PageOptions) =>
  aListWindow(browser, host, address, options);

/** The words of who has the focus. */
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute('aria-label'),
  );

describe('removing', () => {
  test('a learner says what goes along, takes it, and brings all of it back', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    await cell(page, 'Testleerling Cipres').click();
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: 'Testleerling Cipres verwijderen?' });
    await dialog.getByText('Dit gaat mee weg: 1 opleidingstraject.').waitFor();
    await dialog.getByRole('button', { name: texts.remove.confirm }).click();
    await page.getByText('23 van 23').waitFor();
    expect((await classYearOf(host)).trajectories).toHaveLength(23);
    await undo(page).click();
    await page.getByText('24 van 24').waitFor();
    expect((await classYearOf(host)).trajectories.some(({ learnerId }) => learnerId === 'cipres')).toBe(true);
  });

  test('several learners counts all that goes along', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    await tick(page, 'Testleerling Aster').click();
    await tick(page, 'Testleerling Berk').click();
    await button(page, texts.bulk.remove).click();
    const dialog = page.getByRole('dialog', { name: '2 leerlingen verwijderen?' });
    await dialog.getByText('2 opleidingstrajecten').waitFor();
    await page.keyboard.press('Escape');
    expect((await classYearOf(host)).learners).toHaveLength(24);
  });

  test('all that a search found leaves the focus in the search, and undoing takes back what was said', async () => {
    const page = await aWindow(await aHost(), '/people/learners');
    await page.getByRole('textbox', { name: 'Zoek in Leerlingen' }).fill('denkbeeld');
    await page.getByText('7 van 24').waitFor();
    await page.getByRole('checkbox', { name: texts.table.selectAll }).check();
    await button(page, texts.bulk.remove).click();
    await page.getByRole('dialog').getByRole('button', { name: texts.remove.confirm }).click();
    await page.getByText('0 van 17').waitFor();
    const said = page.getByText('7 leerlingen verwijderd.');
    await said.waitFor();
    await expect.poll(() => focused(page)).toBe('Zoek in Leerlingen');
    await page.getByRole('button', { name: nl.app.undo, exact: true }).first().click();
    await page.getByText('7 van 24').waitFor();
    await said.waitFor({ state: 'detached', timeout: 3000 });
  });

  test('a mentor who still guides somebody asks for another first, in one step', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/mentors?id=proefbank-tuin-m1');
    await button(page, texts.remove.action).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('is nog in gebruik bij').waitFor();
    await dialog.getByLabel(texts.remove.replaceBy).selectOption('proefbank-tuin-m4');
    await dialog.getByRole('button', { name: texts.remove.replaceAndRemove }).click();
    await page.getByText('35 van 35').waitFor();
    await undo(page).click();
    await page.getByText('36 van 36').waitFor();
  });

  test('a company that learners work at cannot go, so that there is nothing to cancel', async () => {
    const page = await aWindow(await aHost(), '/people/companies?id=proefbank');
    await button(page, texts.remove.action).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('is nog in gebruik bij').waitFor();
    await dialog.getByRole('button', { name: nl.app.close }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(texts.remove.action);
  });

  test('who still needs it is a way to that learner and workplace, by mouse and by keyboard', async () => {
    const page = await aWindow(await aHost(), '/people/companies?id=proefbank');
    await button(page, texts.remove.action).click();
    const dialog = page.getByRole('dialog');
    const learner = dialog.getByRole('link', { name: /^Testleerling/ }).first();
    const name = await learner.innerText();
    await learner.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2, name }).waitFor();
    await expect.poll(() => focused(page)).toBe(name);
    await page.goBack();
    await button(page, texts.remove.action).focus();
    await page.keyboard.press('Enter');
    const place = dialog.getByRole('link', { name: 'Afdeling Testplein' }).first();
    await place.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Afdeling Testplein');
    expect(page.url()).toContain('#/people/workplaces?id=');
  });

  test('a dialog that was left for another screen is gone when one comes back', async () => {
    const page = await aWindow(await aHost(), '/people/companies?id=proefbank');
    await button(page, texts.remove.action).click();
    await page.getByRole('dialog').waitFor();
    await page.evaluate(() => {
      location.hash = '#/start';
    });
    await page.getByRole('heading', { level: 1, name: /aandacht/ }).waitFor();
    await page.goBack();
    await button(page, texts.remove.action).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('several mentors of whom one is needed says which one, and counts mentors', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/mentors');
    const { mentors, trajectories } = await classYearOf(host);
    const used = new Set(
      trajectories.flatMap(({ agreements }) =>
        agreements.flatMap(({ placements }) => placements.map(({ mentorId }) => mentorId)),
      ),
    );
    const free = mentors.find(({ id }) => !used.has(id))!;
    const needed = mentors.find(({ id }) => id === 'proefbank-tuin-m1')!;
    await tick(page, free.name).click();
    await tick(page, needed.name).click();
    await button(page, texts.bulk.remove).click();
    const dialog = page.getByRole('dialog', { name: '2 mentoren verwijderen?' });
    await dialog.getByText(`${needed.name} is nog in gebruik bij`).waitFor();
    expect(await dialog.getByLabel(texts.remove.replaceBy).count()).toBe(0);
    await dialog.getByRole('button', { name: nl.app.close }).click();
    expect((await classYearOf(host)).mentors).toHaveLength(mentors.length);
  });
});

describe('a form', () => {
  test('of a workplace keeps shift codes, the usual one and places per period', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/workplaces');
    await button(page, texts.newOf.workplaces).click();
    const form = page.getByRole('form', { name: texts.newOf.workplaces });
    await form.getByLabel(texts.workplace.name).first().fill('Afdeling Nieuw');
    await form.getByRole('button', { name: texts.workplace.addShift }).click();
    await form.getByRole('button', { name: texts.form.create }).click();
    await form.getByText(/^Verbeter \d velden/).waitFor();
    await form.getByLabel(texts.workplace.code).nth(1).fill('N');
    await form.getByLabel(texts.workplace.start).nth(1).fill('21');
    await form.getByLabel(texts.workplace.end).nth(1).fill('7.15');
    await page.keyboard.press('Tab');
    await form.getByText('9:45').waitFor();
    await form.getByRole('radio', { name: 'Maak N de gewone dienst' }).click();
    await form.getByRole('button', { name: texts.workplace.addCapacity }).click();
    await form.getByLabel(texts.classGroup.firstDay).fill('1/9');
    await form.getByLabel(texts.classGroup.lastDay).fill('30/6');
    await form.getByLabel(texts.workplace.places, { exact: true }).fill('4');
    await form.getByRole('button', { name: texts.form.create }).click();
    await page.getByRole('heading', { level: 2, name: 'Afdeling Nieuw' }).waitFor();
    expect((await classYearOf(host)).workplaces.at(-1)).toMatchObject({
      id: 'afdeling-nieuw',
      defaultShift: 'N',
      shiftCodes: [{ code: 'V' }, { code: 'N', parts: [{ start: '21:00', end: '07:15', breakMinutes: 30 }] }],
      capacities: [{ firstDay: '2026-09-01', lastDay: '2027-06-30', places: 4 }],
    });
  });

  test('of a class group keeps its lesson timetable', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/classGroups?id=6vz-b');
    await page.getByRole('checkbox', { name: 'wo voormiddag, lesuren' }).click();
    await page.getByLabel('wo voormiddag, begin').fill('9');
    await button(page, texts.form.save).click();
    const lessons = async () => (await classYearOf(host)).classGroups.find(({ id }) => id === '6vz-b')!.lessons[0]!.wed;
    await expect.poll(lessons).toMatchObject({ morning: { periods: 4, start: '09:00', end: '12:05' } });
  });

  test('of a company answers one condition of recognition and leaves the two others unknown', async () => {
    const host = await aHost();
    const { classYear, versions } = await contentOf(host);
    const { conditions: _, ...content } = classYear.companies.find(({ id }) => id === 'proefbank')!;
    const version = versions[versionKey('company', 'proefbank')]!;
    const command = { type: 'put', kind: 'company', schoolYear: year, version, content } as const;
    await host.api.changes.execute({ who: 'Iemand Anders', command });
    const page = await aWindow(host, '/people/companies?id=proefbank');
    const condition = (name: string) => page.getByRole('form').getByLabel(name, { exact: true });
    await condition(texts.company.financialCapacity).selectOption(texts.company.conditionAnswers.met);
    await button(page, texts.form.save).click();
    const stored = async () => (await classYearOf(host)).companies.find(({ id }) => id === 'proefbank')!.conditions;
    await expect.poll(stored).toEqual({ financialCapacity: true });
    await condition(texts.company.equipment).selectOption(texts.company.conditionAnswers.notMet);
    await condition(texts.company.financialCapacity).selectOption(texts.company.conditionEmpty);
    await button(page, texts.form.save).click();
    await expect.poll(stored).toEqual({ equipment: false });
  });

  test('of a company shows the free days that are work days unless it says otherwise, and stores only what differs', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/companies?id=proefbank');
    const day = (name: string) => page.getByRole('form').getByRole('checkbox', { name });
    const stored = async () => (await classYearOf(host)).companies.find(({ id }) => id === 'proefbank')!;
    expect(await day(texts.company.studyDay).isChecked()).toBe(true);
    expect(await day(texts.company.freeHalfDay).isChecked()).toBe(false);
    await day(texts.company.studyDay).uncheck();
    await button(page, texts.form.save).click();
    await expect.poll(async () => (await stored()).studyDayIsWorkDay).toBe(false);
    expect((await stored()).bridgeDayIsWorkDay).toBeUndefined();
    await day(texts.company.studyDay).check();
    await button(page, texts.form.save).click();
    await expect.poll(async () => (await stored()).studyDayIsWorkDay).toBeUndefined();
  });

  test('never overwrites what another window wrote meanwhile, and keeps what was typed', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/companies?id=proefbank');
    const sector = page.getByRole('form').getByLabel(texts.company.sector);
    await sector.fill('PC 331');
    const { classYear, versions } = await contentOf(host);
    const company = classYear.companies.find(({ id }) => id === 'proefbank')!;
    const version = versions[versionKey('company', 'proefbank')]!;
    const content = { ...company, address: 'Elders 1' };
    const command = { type: 'put', kind: 'company', schoolYear: year, version, content } as const;
    await host.api.changes.execute({ who: 'Iemand Anders', command });
    await page.getByText('Elders 1').first().waitFor();
    await button(page, texts.form.save).click();
    await page.getByText('Iemand Anders heeft dit intussen gewijzigd').waitFor();
    expect(await sector.inputValue()).toBe('PC 331');
    expect((await classYearOf(host)).companies.find(({ id }) => id === 'proefbank')).toMatchObject({
      address: 'Elders 1',
    });
  });
});

describe('a dossier', () => {
  test('notes a proof that was seen, changes it, removes it and brings it back', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners?id=aster');
    const entries = async () => (await host.api.years.dossier({ schoolYear: year })).map(({ entry }) => entry);
    await button(page, texts.dossier.addEntry).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(texts.dossier.kind).selectOption('medicalExamination');
    await dialog.getByLabel(texts.dossier.day, { exact: true }).fill('20/8/2026');
    await dialog.getByLabel(texts.dossier.validUntil).fill('20/8/2027');
    await dialog.getByRole('button', { name: texts.form.create }).click();
    await expect.poll(entries).toMatchObject([
      {
        learnerId: 'aster',
        kind: 'medicalExamination',
        day: '2026-08-20',
        seenDay: '2026-11-23',
        seenBy: 'Petra Proef',
      },
    ]);
    await page.getByText('geldig tot 20 aug 2027').waitFor();
    await button(page, 'Bewerk Medisch onderzoek').click();
    await dialog.getByLabel(texts.dossier.note).fill('Attest in de kast');
    await dialog.getByRole('button', { name: texts.form.save }).click();
    await page.getByText('Attest in de kast').waitFor();
    await button(page, 'Verwijder Medisch onderzoek').click();
    await expect.poll(entries).toEqual([]);
    await undo(page).click();
    await expect.poll(entries).toMatchObject([{ note: 'Attest in de kast' }]);
    await page.getByRole('tab', { name: texts.dossier.tabs.history }).click();
    await page.getByText('Petra Proef').first().waitFor();
  });
});

test('a year without anything leads to what is needed first, on every screen that has nothing to show', async () => {
  const nothing = { learners: [], trajectories: [], mentors: [], workplaces: [], companies: [] };
  const host = await aHost({ content: { ...sampleClassYear(), ...nothing, classGroups: [], schools: [] } });
  const page = await aWindow(host, '/people/workplaces');
  const newCompany = page.getByRole('main').getByRole('button', { name: texts.newOf.companies });
  const head = await page.getByRole('row').boundingBox();
  expect((await newCompany.boundingBox())!.y - head!.y).toBeLessThan(200);
  await newCompany.click();
  await page.getByRole('form', { name: texts.newOf.companies }).waitFor();
  await showScreen(page, '/people/classGroups');
  await page.getByRole('main').getByRole('button', { name: texts.newOf.schools }).waitFor();
  await showScreen(page, '/settings/planning');
  await page.getByRole('link', { name: texts.newOf.companies }).waitFor();
  await showScreen(page, '/calendar');
  await page.getByRole('link', { name: texts.newOf.schools }).click();
  await page.getByRole('form', { name: texts.newOf.schools }).waitFor();
});
