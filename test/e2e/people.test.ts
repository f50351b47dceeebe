import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { versionKey } from '../../shared/api/years.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings, complaintsOf, outsideWindow } from '../support/page-checks.ts';
import { type PageHost, type PageHostOptions, startPageHost } from '../support/page-host.ts';

const year = schoolYear('2026-2027');
const texts = nl.peopleScreen;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function aHost(options?: PageHostOptions): Promise<PageHost> {
  const host = await startPageHost(options);
  onTestFinished(() => host.close());
  return host;
}

async function aWindow(host: PageHost, address: string, options?: Parameters<PageHost['open']>[2]): Promise<Page> {
  const page = await host.open(browser, address, options);
  onTestFinished(() => page.context().close());
  await page.getByRole('grid').waitFor();
  return page;
}

const contentOf = async (host: PageHost) => host.api.years.read({ schoolYear: year });
const classYearOf = async (host: PageHost) => (await contentOf(host)).classYear;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const cell = (page: Page, name: string) => page.getByRole('gridcell', { name, exact: true });
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name: `Selecteer ${name}` });
const undo = (page: Page) => page.getByRole('status').getByRole('button', { name: new RegExp(nl.app.undo) });
const rowNames = (page: Page) => page.locator('[role=gridcell][aria-colindex="2"]').allTextContents();

describe('the table of learners', () => {
  test('is searched without accents, filtered, sorted, and says how many it shows', async () => {
    const page = await aWindow(await aHost(), '/people/learners');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('ÍRIS');
    await expect.poll(() => rowNames(page)).toEqual(['Testleerling Iris']);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await rowNames(page)).length).toBe(24);
    await button(page, texts.table.filters.standing).click();
    await page.getByRole('menuitem', { name: nl.start.glance.standings.error }).click();
    await page.getByText('6 van 24').waitFor();
    await page.getByRole('columnheader', { name: texts.columns.name }).getByRole('button').click();
    await expect.poll(async () => (await rowNames(page))[0]).toBe('Testleerling Tulp');
    // Who comes back finds the list as it was.
    await page.getByRole('link', { name: /^Klassen/ }).click();
    await page.getByRole('link', { name: /^Leerlingen/ }).click();
    await page.getByText('6 van 24').waitFor();
  });

  test('is one tab stop in which the arrows, Space, F2, Enter and Esc do all', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    expect(await page.locator('[role=gridcell][tabindex="0"]').count()).toBe(1);
    await page.getByLabel(`Zoek in ${texts.lists.learners}`).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => tick(page, 'Testleerling Berk').isChecked()).toBe(true);
    await page.keyboard.press('F2');
    await page.keyboard.type('Testleerling Vergissing');
    await page.keyboard.press('Escape');
    await expect.poll(() => cell(page, 'Testleerling Berk').count()).toBe(1);
    await page.keyboard.press('F2');
    await page.keyboard.type('Testleerling Beuk');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await classYearOf(host)).learners[1]!.name).toBe('Testleerling Beuk');
    // Tab went on to the next cell that can be edited.
    await page.getByRole('combobox', { name: 'Bewerk Klas van Testleerling Beuk' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Testleerling Beuk');
    await undo(page).click();
    await expect.poll(async () => (await classYearOf(host)).learners[1]!.name).toBe('Testleerling Berk');
  });

  test('edits a mentor in the cell, with how many each guides', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    await cell(page, '1, Afdeling Testtuin').first().dblclick();
    const options = page.getByRole('option');
    await expect.poll(() => options.count()).toBe(8);
    expect(await options.first().textContent()).toContain('2 van 2 leerlingen');
    await page.keyboard.type('proef 4, afdeling testtuin');
    await page.keyboard.press('Enter');
    const mentorNow = async () => (await classYearOf(host)).trajectories[0]!.agreements[0]!.placements[0]!.mentorId;
    await expect.poll(mentorNow).toBe('proefbank-tuin-m4');
  });

  test('keeps a thousand learners to the rows that are seen', async () => {
    const host = await aHost();
    const { learners } = await classYearOf(host);
    const commands = Array.from({ length: 1000 }, (_, index) => ({
      ...({ type: 'put', kind: 'learner', schoolYear: year, version: 0 } as const),
      content: { ...learners[0]!, id: `veel-${index}`, name: `Testleerling Veel ${index}` },
    }));
    await host.api.changes.execute({ who: 'Petra Proef', command: { type: 'bulk', commands } });
    const page = await aWindow(host, '/people/learners');
    await page.getByText('1024 van 1024').waitFor();
    expect(await page.getByRole('row').count()).toBeLessThan(80);
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('Control+End');
    await expect.poll(() => cell(page, 'Testleerling Zinnia').count()).toBe(1);
    expect(await page.getByRole('row').count()).toBeLessThan(80);
  });
});

describe('a new learner', () => {
  test('with a class and two workplaces has a plan at once, in one step', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    await button(page, texts.newOf.learners).click();
    const form = page.getByRole('form', { name: texts.newOf.learners });
    await form.getByRole('button', { name: texts.form.create }).click();
    await form.getByText('Verbeter 2 velden').waitFor();
    const name = form.getByLabel(texts.learner.name);
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
    await name.fill('Testleerling Nieuw');
    await form.getByLabel(texts.learner.birthDate).fill('31/2/2009');
    await form.getByRole('button', { name: texts.form.create }).click();
    await form.getByText(nl.app.fields.unreadableDay).waitFor();
    expect(await form.getByLabel(texts.learner.birthDate).inputValue()).toBe('31/2/2009');
    await form.getByLabel(texts.learner.birthDate).fill('3/2/2009');
    await form
      .getByLabel(texts.learner.classGroup, { exact: true })
      .selectOption({ label: '6 VZ Duaal A (voorbeeld)' });
    await form.getByLabel(texts.learner.residential).selectOption({ index: 1 });
    await form.getByLabel(texts.learner.home).selectOption({ index: 1 });
    await form.getByRole('button', { name: texts.form.create }).click();
    await page.getByRole('heading', { level: 2, name: 'Testleerling Nieuw' }).waitFor();
    const { learners, trajectories } = await classYearOf(host);
    expect(learners.at(-1)).toMatchObject({ id: 'testleerling-nieuw', birthDate: '2009-02-03' });
    const trajectory = trajectories.find(({ learnerId }) => learnerId === 'testleerling-nieuw')!;
    expect(trajectory.agreements.length).toBeGreaterThan(0);
    expect(trajectory.segments).toHaveLength(1);
    await undo(page).click();
    await expect.poll(async () => (await classYearOf(host)).learners.length).toBe(24);
    expect((await classYearOf(host)).trajectories).toHaveLength(24);
  });

  test('of the same name and birth date as another is added only when that is meant', async () => {
    const host = await aHost();
    const [known] = (await classYearOf(host)).learners;
    const page = await aWindow(host, '/people/learners');
    await button(page, texts.newOf.learners).click();
    const form = page.getByRole('form', { name: texts.newOf.learners });
    await form.getByLabel(texts.learner.name).fill(known!.name.toUpperCase());
    await form.getByLabel(texts.learner.birthDate).fill(known!.birthDate);
    await form.getByLabel(texts.learner.birthDate).press('Enter');
    await form.getByRole('alert').getByText(`${known!.name} staat er al`).waitFor();
    await form.getByRole('button', { name: texts.form.create }).click();
    expect((await classYearOf(host)).learners).toHaveLength(24);
    await form.getByRole('button', { name: texts.duplicate.addAnyway }).click();
    await form.getByRole('button', { name: texts.form.create }).click();
    await expect.poll(async () => (await classYearOf(host)).learners.length).toBe(25);
  });

  test('that is not saved is not lost by leaving the screen', async () => {
    const page = await aWindow(await aHost(), '/people/learners');
    await button(page, texts.newOf.learners).click();
    await page.getByRole('form').getByLabel(texts.learner.name).fill('Testleerling Half');
    await page.getByRole('link', { name: nl.app.screens.start, exact: true }).click();
    await button(page, nl.app.unsaved.stay).click();
    expect(await page.getByRole('form').getByLabel(texts.learner.name).inputValue()).toBe('Testleerling Half');
  });

  test('comes with many others from a spreadsheet, all or none', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    await button(page, texts.paste.action).click();
    const dialog = page.getByRole('dialog');
    const field = dialog.getByLabel(texts.paste.field);
    await field.fill('Een Test\t12/5/2008\t6 VZ Duaal A (voorbeeld)\nTwee Test\t40/5/2008\t');
    await dialog.getByRole('alert').getByText('“40/5/2008” is geen datum').waitFor();
    expect(await dialog.getByRole('button', { name: /^Voeg 1/ }).isDisabled()).toBe(true);
    await field.fill('Een Test\t12/5/2008\t6 VZ Duaal A (voorbeeld)\nTwee Test\t4/5/2008\t');
    await dialog.getByRole('button', { name: 'Voeg 2 leerlingen toe' }).click();
    await expect.poll(async () => (await classYearOf(host)).learners.length).toBe(26);
    expect((await classYearOf(host)).trajectories).toHaveLength(25);
    await undo(page).click();
    await expect.poll(async () => (await classYearOf(host)).learners.length).toBe(24);
  });
});

describe('several learners at once', () => {
  test('go to another class in one step, and back', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    await tick(page, 'Testleerling Aster').click();
    await tick(page, 'Testleerling Cipres').click({ modifiers: ['Shift'] });
    const bar = page.getByRole('toolbar', { name: texts.bulk.label });
    await bar.getByText('3 geselecteerd').waitFor();
    await bar.getByRole('button', { name: texts.bulk.assignClass }).click();
    await page.getByRole('menuitem', { name: '6 VZ Duaal B (voorbeeld)' }).click();
    const inB = async () =>
      (await classYearOf(host)).trajectories.filter(({ classGroupId }) => classGroupId === '6vz-b').length;
    await expect.poll(inB).toBe(8);
    await undo(page).click();
    await expect.poll(inB).toBe(5);
  });

  test('get a mentor of the company they work at', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    await tick(page, 'Testleerling Aster').click();
    await tick(page, 'Testleerling Berk').click();
    await button(page, texts.bulk.assignMentor).click();
    await page.getByRole('menuitem', { name: /Mentor Proef 4, Afdeling Testtuin/ }).click();
    const guided = async () =>
      (await classYearOf(host)).trajectories.filter(({ agreements }) =>
        agreements.some(({ placements }) => placements.some(({ mentorId }) => mentorId === 'proefbank-tuin-m4')),
      ).length;
    await expect.poll(guided).toBe(2);
  });

  test('are exported as one file, and printed with their sheets', async () => {
    const page = await aWindow(await aHost(), '/people/learners');
    await tick(page, 'Testleerling Aster').click();
    const download = page.waitForEvent('download');
    await button(page, texts.bulk.export).click();
    await page.getByRole('menuitem', { name: texts.bulk.formats.ics }).click();
    expect((await download).suggestedFilename()).toMatch(/\.ics$/);
    await button(page, texts.bulk.print).click();
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/#\/print\?sheets=year&learners=aster-2026/);
  });
});

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

describe('people and places', () => {
  const screens = [
    'learners?id=cipres',
    'learners?edit=new:',
    'classGroups?id=6vz-a',
    'schools?id=proeflokaal',
    'companies?id=proefbank',
    'workplaces?id=proefbank-tuin',
    'mentors?id=proefbank-tuin-m1',
  ];

  test.each(screens)('have nothing that axe finds in either theme: %s', async (screen) => {
    const host = await aHost();
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await aWindow(host, `/people/${screen}`, { colorScheme });
      const complaints = complaintsOf(page);
      await page.getByRole('complementary').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  test('can be reached when they are enlarged to 200 %', async () => {
    const viewport = { width: 683, height: 384 };
    const page = await aWindow(await aHost(), '/people/learners', { viewport });
    await tick(page, 'Testleerling Aster').click();
    expect(await outsideWindow(page)).toEqual([]);
    await cell(page, 'Testleerling Berk').click();
    await page.getByRole('heading', { level: 2, name: 'Testleerling Berk' }).waitFor();
    await button(page, nl.app.close).click();
    await expect.poll(() => page.getByRole('complementary').count()).toBe(0);
  });

  test('show keys only in the test language', async () => {
    const page = await aWindow(await aHost(), '/people/workplaces?id=proefbank-tuin', { language: 'test' });
    const words = (await page.getByRole('complementary').locator('label, legend, button').allTextContents()).filter(
      Boolean,
    );
    for (const word of words) expect(word).toMatch(/^(peopleScreen|start|app|store)\.[\w.]+( \*)?$/);
  });
});
