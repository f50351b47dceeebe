import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost, aListWindow, button, cell, classYearOf, tick, undo, year } from '../support/list-page.ts';
import { axeFindings, complaintsOf, outsideWindow } from '../support/page-checks.ts';
import type { PageHost, PageOptions } from '../support/page-host.ts';

const texts = nl.peopleScreen;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aWindow = (host: PageHost, address: string, options?: PageOptions) =>
  aListWindow(browser, host, address, options);

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

  test('does from the palette what its keys do', async () => {
    const page = await aWindow(await aHost(), '/people/learners');
    const command = async (label: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: nl.app.palette.placeholder }).fill(label);
      await page.getByRole('option', { name: label }).waitFor();
      await page.keyboard.press('Enter');
    };
    await command(texts.keys.open);
    await page.getByRole('heading', { level: 2, name: 'Testleerling Aster' }).waitFor();
    await command(texts.keys.edit);
    await page.getByRole('textbox', { name: 'Bewerk Naam van Testleerling Aster' }).waitFor();
    await page.keyboard.press('Escape');
    await command(texts.keys.remove);
    await page.getByRole('dialog', { name: 'Testleerling Aster verwijderen?' }).waitFor();
  });

  test('edits a mentor in the cell, with how many each guides', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    const mentor = cell(page, 'Mentor Proef 1, Afdeling Testtuin').first();
    expect(await mentor.getAttribute('title')).toBe('Mentor Proef 1, Afdeling Testtuin');
    await mentor.dblclick();
    const options = page.getByRole('option');
    await expect.poll(() => options.count()).toBe(8);
    expect(await options.first().textContent()).toContain('2 van 2 leerlingen');
    await page.keyboard.type('proef 4, afdeling testtuin');
    await page.keyboard.press('Enter');
    const mentorNow = async () => (await classYearOf(host)).trajectories[0]!.agreements[0]!.placements[0]!.mentorId;
    await expect.poll(mentorNow).toBe('proefbank-tuin-m4');
  });

  test('has all the room until a row is opened, so that names are whole, and again once it is closed', async () => {
    const page = await aWindow(await aHost(), '/people/learners');
    const cutPlaces = () =>
      page
        .locator('[role=gridcell]:is([aria-colindex="4"], [aria-colindex="5"]) span')
        .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth + 1).length);
    const dossier = page.getByRole('complementary');
    expect(await cutPlaces()).toBe(0);
    expect(await dossier.isVisible()).toBe(false);
    // The table is narrower after the first of the two clicks: it is still the cell that was pointed at.
    await cell(page, 'Mentor Proef 1, Afdeling Testtuin').first().dblclick();
    await page.getByRole('combobox', { name: 'Bewerk Mentor nu van Testleerling Aster' }).waitFor();
    await dossier.getByRole('heading', { level: 2, name: 'Testleerling Aster' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => dossier.isVisible()).toBe(false);
    expect(await cutPlaces()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Testleerling Aster');
    await page.keyboard.press('Escape');
    await expect.poll(() => dossier.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await button(page, nl.app.close).click();
    // The keyboard goes on in the row that it came from.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('gridcell');
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

  test('get a pattern in one step, after its effects on each of them were seen, and back', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/people/learners');
    await tick(page, 'Testleerling Aster').click();
    await tick(page, 'Testleerling Dahlia').click({ modifiers: ['Shift'] });
    await button(page, texts.bulk.choosePattern).click();
    const dialog = page.getByRole('dialog', { name: 'Patroon kiezen voor 4 leerlingen' });
    const effects = dialog.getByRole('region', { name: texts.pattern.effects });
    await effects.getByText(texts.pattern.none).waitFor();
    await dialog.getByRole('radio', { name: new RegExp(`^${nl.patterns.templates.twoDays}`) }).check();
    await effects.getByText('4 van 4 leerlingen krijgen nieuwe fouten').waitFor();
    // A day that cannot be read does not make it the whole year in silence.
    await dialog.getByLabel(texts.pattern.from).fill('31/2');
    await dialog.getByRole('button', { name: 'Pas toe op 4 leerlingen' }).click();
    await dialog.getByText(nl.app.fields.unreadableDay).waitFor();
    await dialog.getByLabel(texts.pattern.from).fill('');
    await dialog.getByRole('radio', { name: new RegExp(`^${nl.patterns.templates.fourDays}`) }).check();
    await effects
      .getByText(/leerlingen werken .* meer/)
      .first()
      .waitFor();
    const segments = async () =>
      (await classYearOf(host)).trajectories.slice(0, 4).map((trajectory) => trajectory.segments[0]!.cycle[0]!.tue);
    const before = await segments();
    expect(before).toEqual(['school', 'school', 'school', 'school']);
    await dialog.getByRole('button', { name: 'Pas toe op 4 leerlingen' }).click();
    await expect.poll(segments).toEqual(['work', 'work', 'work', 'work']);
    await dialog.waitFor({ state: 'detached' });
    await undo(page).click();
    await expect.poll(segments).toEqual(before);
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
