import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { versionKey } from '../../shared/api/years.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings, complaintsOf, outsideWindow } from '../support/page-checks.ts';
import { type PageHost, type PageHostOptions, type PageOptions, startPageHost } from '../support/page-host.ts';

const year = schoolYear('2026-2027');
const texts = nl.schoolCalendar;
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

async function aCalendar(host: PageHost, scope = 'class:6vz-a', options?: PageOptions): Promise<Page> {
  const page = await host.open(browser, `/calendar?scope=${scope}`, options);
  onTestFinished(() => page.context().close());
  await page.getByRole('grid').first().waitFor();
  return page;
}

const dayOf = (page: Page, name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name} 20`) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const brush = (page: Page, name: string) => page.getByRole('toolbar').getByRole('button', { name });
const proposal = (page: Page) => page.getByRole('region', { name: texts.proposal.title });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** The entries that the class holds in the store. */
async function stored(host: PageHost, id = '6vz-a'): Promise<readonly string[]> {
  const { classYear } = await host.api.years.read({ schoolYear: year });
  const { calendar = [] } = classYear.classGroups.find((group) => group.id === id)!;
  return calendar.map(({ firstDay, lastDay, kind, part }) => `${firstDay} ${lastDay} ${kind} ${part}`);
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  await dayOf(page, from).hover();
  await page.mouse.down();
  await dayOf(page, to).hover();
  await page.mouse.up();
}

describe('a day', () => {
  test('says why it is what it is, with the text of the law', async () => {
    const page = await aCalendar(await aHost());
    const panel = page.getByRole('tabpanel');
    await dayOf(page, 'ma 29 mrt').click();
    await expect.poll(() => panel.textContent()).toContain('Pasen (zo 28 mrt) + 1');
    expect(await panel.textContent()).toContain('Pasen valt in maart');
    const link = panel.getByRole('link', { name: /Besluit van de Vlaamse Regering van 31 augustus 2001/ }).first();
    expect(await link.getAttribute('href')).toContain('data-onderwijs.vlaanderen.be');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => panel.textContent()).toContain('7 lestijden');
  });
  test('that the school chose says who chose it', async () => {
    const page = await aCalendar(await aHost());
    await dayOf(page, 'ma 3 mei').click();
    await expect.poll(() => page.getByRole('tabpanel').textContent()).toContain('Gekozen door Campus Testlaan');
  });
});

describe('painting', () => {
  test('by mouse shows what it does to whom, and stores it as one step that can be undone', async () => {
    const host = await aHost();
    const page = await aCalendar(host);
    await brush(page, texts.brushes.studyDay).click();
    await dayOf(page, 'di 20 apr').click();
    await expect.poll(() => proposal(page).textContent()).toContain('leerlingen werken 7 u 36 meer');
    expect(await proposal(page).textContent()).toContain('heeft te veel pedagogische studiedagen');
    expect(await stored(host)).toEqual([]);
    await button(page, 'Toon 15 leerlingen').click();
    expect(await proposal(page).getByRole('link').count()).toBe(15);
    await button(page, texts.proposal.apply).click();
    await expect.poll(() => stored(host)).toEqual(['2027-04-20 2027-04-20 studyDay day']);
    await expect.poll(() => proposal(page).count()).toBe(0);
    await page.getByRole('status').getByRole('button', { name: nl.app.undo }).click();
    await expect.poll(() => stored(host)).toEqual([]);
  });
  test('drags over months and leaves weekends at the ends out', async () => {
    const host = await aHost();
    const page = await aCalendar(host);
    await brush(page, texts.brushes.workBlock).click();
    await drag(page, 'za 27 feb', 'do 4 mrt');
    await button(page, texts.proposal.apply).click();
    await expect.poll(() => stored(host)).toEqual(['2027-03-01 2027-03-04 workBlock day']);
  });
  test('by keyboard alone: move, extend, half a day, paint, apply', async () => {
    const host = await aHost();
    const page = await aCalendar(host);
    await dayOf(page, 'ma 23 nov').focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowUp');
    expect(await dayOf(page, 'wo 16 dec').evaluate((cell) => cell === document.activeElement)).toBe(true);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('2');
    await page.keyboard.press('p');
    const panel = page.getByRole('complementary', { name: texts.panel });
    for (
      let index = 0;
      index < 20 && !(await button(page, texts.proposal.apply).evaluate((e) => e === document.activeElement));
      index++
    )
      await page.keyboard.press('Tab');
    await panel
      .getByText(/keer:|meer|minder|verandert/)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => stored(host)).toEqual(['2026-12-16 2026-12-17 exam morning']);
  });
  test('takes strokes back one by one before it is applied, and asks before it is lost', async () => {
    const host = await aHost();
    const page = await aCalendar(host);
    await dayOf(page, 'ma 7 sep').click();
    await page.keyboard.press('d');
    await dayOf(page, 'ma 14 sep').click();
    await page.keyboard.press('v');
    await expect.poll(() => proposal(page).getByRole('listitem').count()).toBeGreaterThan(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => dayOf(page, 'ma 14 sep').getAttribute('aria-label')).toContain('les');
    expect(await dayOf(page, 'ma 7 sep').getAttribute('aria-label')).toContain('pedagogische studiedag');
    await page.getByRole('link', { name: nl.app.screens.start }).click();
    const question = page.getByRole('dialog', { name: nl.app.unsaved.title });
    await question.getByRole('button', { name: nl.app.unsaved.stay }).click();
    await button(page, texts.proposal.discard).click();
    expect(await stored(host)).toEqual([]);
    await page.getByRole('link', { name: nl.app.screens.start }).click();
    await expect.poll(() => page.url()).toContain('/start');
  });
});

describe('a proposal in one of two windows', () => {
  /** Paints a study day in one window and leaves it a proposal, then lays another kind down on a day in the other window. */
  async function twoWindows(host: PageHost, otherDay: string) {
    const [page, other] = [await aCalendar(host), await aCalendar(host)];
    await dayOf(page, 'ma 7 sep').click();
    await page.keyboard.press('d');
    await proposal(page).waitFor();
    await dayOf(other, otherDay).click();
    await other.keyboard.press('p');
    await button(other, texts.proposal.apply).click();
    await expect.poll(() => proposal(other).count()).toBe(0);
    return { page, other };
  }
  test('comes to lie on what the other window stored, says so, and keeps both when it is applied', async () => {
    const host = await aHost();
    const { page } = await twoWindows(host, 'ma 14 sep');
    await proposal(page).getByText(texts.proposal.rebased).waitFor();
    expect(await dayOf(page, 'ma 14 sep').getAttribute('aria-label')).toContain('proeven');
    expect(await dayOf(page, 'ma 7 sep').getAttribute('aria-label')).toContain('pedagogische studiedag');
    await button(page, texts.proposal.apply).click();
    await expect
      .poll(() => stored(host))
      .toEqual(['2026-09-07 2026-09-07 studyDay day', '2026-09-14 2026-09-14 exam day']);
  });
  test('waits where the other window stored something else on the same day, and is laid over it by choice', async () => {
    const host = await aHost();
    const { page, other } = await twoWindows(host, 'ma 7 sep');
    const waiting = page.getByRole('region', { name: texts.kept.title });
    await waiting.getByText('ma 7 sep', { exact: false }).first().waitFor();
    expect(await waiting.getByRole('listitem').textContent()).toContain('Pedagogische studiedag, ma 7 sep');
    await expect.poll(() => dayOf(page, 'ma 7 sep').getAttribute('aria-label')).toContain('proeven');
    await dayOf(page, 'ma 21 sep').click();
    await page.keyboard.press('w');
    await page.getByText(texts.kept.first).waitFor();
    await waiting.getByRole('button', { name: texts.kept.layOver }).click();
    await button(page, texts.proposal.apply).click();
    await expect.poll(() => stored(host)).toEqual(['2026-09-07 2026-09-07 studyDay day']);
    await expect.poll(() => dayOf(other, 'ma 7 sep').getAttribute('aria-label')).toContain('pedagogische studiedag');
  });
  test('that waits is dropped only when somebody says so', async () => {
    const host = await aHost();
    const { page } = await twoWindows(host, 'ma 7 sep');
    const waiting = page.getByRole('region', { name: texts.kept.title });
    await waiting.waitFor();
    await page.getByRole('link', { name: nl.app.screens.start }).click();
    await page
      .getByRole('dialog', { name: nl.app.unsaved.title })
      .getByRole('button', { name: nl.app.unsaved.stay })
      .click();
    await waiting.getByRole('button', { name: texts.kept.drop }).click();
    await waiting.waitFor({ state: 'detached' });
    expect(await stored(host)).toEqual(['2026-09-07 2026-09-07 exam day']);
  });
});

describe('a proposal for a class that another window removes', () => {
  /** A class without learners, as another window adds it. */
  async function aClassToRemove(host: PageHost) {
    const execute = async (command: unknown) => {
      const outcome = await host.api.changes.execute({ who: 'Iemand Anders', command } as never);
      expect(outcome).toMatchObject({ ok: true });
    };
    const { classYear } = await host.api.years.read({ schoolYear: year });
    const content = { ...classYear.classGroups[0]!, id: '6vz-weg', name: '6 VZ Weg' };
    await execute({ type: 'put', kind: 'classGroup', schoolYear: year, version: 0, content });
    const { versions } = await host.api.years.read({ schoolYear: year });
    const version = versions[versionKey('classGroup', content.id)];
    return () => execute({ type: 'remove', kind: 'classGroup', schoolYear: year, id: content.id, version });
  }
  const notice = (page: Page) => page.getByRole('alert').getByText('6 VZ Weg', { exact: false });

  test('is said to be dropped, with what it was and why, until that is read', async () => {
    const host = await aHost();
    const remove = await aClassToRemove(host);
    const page = await aCalendar(host, 'class:6vz-weg');
    await dayOf(page, 'ma 7 sep').click();
    await page.keyboard.press('d');
    await proposal(page).waitFor();
    await remove();
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toBe(
      'Iemand verwijderde 6 VZ Weg intussen. Je voorstel is daarmee vervallen: Pedagogische studiedag, ma 7 sep.',
    );
    expect(await proposal(page).count()).toBe(0);
    await page.getByRole('alert').getByRole('button', { name: nl.app.close }).click();
    await page.getByRole('link', { name: nl.app.screens.start }).click();
    await expect.poll(() => page.url()).toContain('/start');
  });
  test('is not spoken of when it was dropped before', async () => {
    const host = await aHost();
    const remove = await aClassToRemove(host);
    const page = await aCalendar(host, 'class:6vz-weg');
    await dayOf(page, 'ma 7 sep').click();
    await page.keyboard.press('d');
    await button(page, texts.proposal.discard).click();
    await proposal(page).waitFor({ state: 'detached' });
    await remove();
    await expect.poll(() => page.getByText('6 VZ Weg').count()).toBe(0);
    expect(await notice(page).count()).toBe(0);
  });
});

describe('what the school laid down', () => {
  test('is listed beside its limits, changed in a form and removed', async () => {
    const host = await aHost();
    const page = await aCalendar(host, 'campus:proeflokaal:testlaan');
    await tab(page, texts.tabs.own).click();
    expect(await page.getByRole('tabpanel').textContent()).toContain('1 dag, hoogstens 1 dag');
    await button(page, 'Wijzig Facultatieve verlofdag, ma 3 mei').click();
    const form = page.getByRole('dialog', { name: texts.form.edit });
    await form.getByLabel(texts.form.firstDay).fill('10/5');
    await form.getByLabel(texts.form.lastDay).fill('ma 10 mei');
    await form.getByRole('button', { name: texts.form.propose }).click();
    await button(page, texts.proposal.apply).click();
    const campus = async () => (await host.api.years.read({ schoolYear: year })).classYear.schools[0]!.campuses![0]!;
    await expect.poll(async () => (await campus()).calendar?.[0]?.firstDay).toBe('2027-05-10');
    await button(page, 'Verwijder Facultatieve verlofdag, ma 10 mei').click();
    await button(page, texts.proposal.apply).click();
    await expect.poll(async () => (await campus()).calendar).toBeUndefined();
  });
  test('above its limit is said at once', async () => {
    const page = await aCalendar(await aHost());
    await tab(page, texts.tabs.own).click();
    await dayOf(page, 'di 20 apr').click();
    await page.keyboard.press('d');
    await expect.poll(() => page.getByRole('tabpanel').textContent()).toContain('2 dagen, hoogstens 1 dag');
    expect(await page.getByRole('tabpanel').textContent()).toContain(nl.rules.classYear.studyDays.sentence);
  });
  test('a holiday that the government moved is added with its source and moves the year', async () => {
    const host = await aHost();
    const page = await aCalendar(host, 'school:proeflokaal');
    await tab(page, texts.tabs.own).click();
    await button(page, texts.add).last().click();
    const form = page.getByRole('dialog', { name: texts.exceptions.form });
    await form.getByLabel(texts.form.firstDay).fill('2/11');
    await form.getByLabel(texts.form.lastDay).fill('15/11');
    await form.getByRole('button', { name: texts.form.propose }).click();
    expect(await form.textContent()).toContain(nl.input.empty);
    await form.getByLabel(texts.exceptions.source).fill('Verzonnen besluit van 1 oktober 2026');
    await form.getByRole('button', { name: texts.form.propose }).click();
    await expect.poll(() => dayOf(page, 'do 12 nov').getAttribute('aria-label')).toContain('schoolvakantie');
    await button(page, texts.proposal.apply).click();
    await dayOf(page, 'do 12 nov').click();
    await tab(page, texts.tabs.day).click();
    await expect.poll(() => page.getByRole('tabpanel').textContent()).toContain('volgens de regel is het 2 – 8 nov');
    expect(await page.getByRole('tabpanel').textContent()).toContain('Verzonnen besluit van 1 oktober 2026');
  });
  test('the lessons of a class change with what that does in sight', async () => {
    const host = await aHost();
    const page = await aCalendar(host);
    await tab(page, texts.tabs.lessons).click();
    await page.getByRole('checkbox', { name: 'wo, voormiddag: er is les' }).check();
    await expect.poll(() => dayOf(page, 'wo 9 sep').getAttribute('aria-label')).toContain('les in de voormiddag');
    await button(page, texts.proposal.apply).click();
    const lessons = async () => (await host.api.years.read({ schoolYear: year })).classYear.classGroups[0]!.lessons[0]!;
    await expect.poll(async () => (await lessons()).wed?.morning?.periods).toBe(4);
  });
});

describe('the way to paper and to other calendars', () => {
  const share = texts.share;
  test('saves the law’s days and the school’s own for other calendar programs', async () => {
    const page = await aCalendar(await aHost());
    await button(page, share.title).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: share.ics }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Schoolkalender-6-VZ-Duaal-A-voorbeeld-2026-2027.ics');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('SUMMARY:Herfstvakantie');
    expect(text).toContain('SUMMARY:Facultatieve verlofdag');
  });
  test('prints the class overview and the annexes of the class, by menu and by keys', async () => {
    const page = await aCalendar(await aHost());
    await button(page, share.title).click();
    await page.getByRole('menuitem', { name: share.annexes }).click();
    await expect.poll(() => page.url()).toMatch(/\/print\?.*sheets=annexes/);
    await page.goBack();
    await page.getByRole('grid').first().waitFor();
    await page.keyboard.press('Control+p');
    await expect.poll(() => page.url()).toMatch(/\/print\?.*sheets=class/);
    expect(page.url()).toContain('aster-2026');
  });
  test('is in the palette', async () => {
    const page = await aCalendar(await aHost());
    await page.keyboard.press('Control+k');
    await page.keyboard.type('outlook');
    await page.getByRole('option', { name: share.ics }).waitFor();
  });
});

describe('the screen', () => {
  test.each(['light', 'dark'] as const)('passes axe in %s, with a proposal open', async (colorScheme) => {
    const page = await aCalendar(await aHost(), 'class:6vz-c', { colorScheme });
    await dayOf(page, 'di 20 apr').click();
    await page.keyboard.press('1');
    await page.keyboard.press('d');
    await proposal(page).getByRole('button', { name: texts.proposal.apply }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
  test.each(['light', 'dark'] as const)('passes axe in %s in every tab of its panel', async (colorScheme) => {
    const page = await aCalendar(await aHost(), 'class:6vz-c', { colorScheme });
    for (const name of [texts.tabs.year, texts.tabs.own, texts.tabs.lessons]) {
      await tab(page, name).click();
      const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
    }
  });
  test.each(['nl', 'en', 'fr'])('fits the smallest window in %s and complains of nothing', async (language) => {
    const page = await aCalendar(await aHost(), 'class:6vz-a', { language, viewport: { width: 1180, height: 700 } });
    const complaints = complaintsOf(page);
    await page.getByRole('gridcell').nth(40).click();
    await page.keyboard.press('v');
    await page.waitForTimeout(300);
    expect(await outsideWindow(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
  test('without a school says where to begin', async () => {
    const host = await aHost({ content: 'empty' });
    const page = await host.open(browser, '/calendar');
    onTestFinished(() => page.context().close());
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(texts.empty.title);
    await page.getByRole('link', { name: texts.empty.action }).click();
    await expect.poll(() => page.url()).toContain('/start');
  });
});
