import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
import { aCalendarOf, dayOf, proposal, tab, texts, year } from '../support/calendar-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost, button } from '../support/list-page.ts';
import type { PageHost } from '../support/page-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aCalendar = (host: PageHost, scope?: string) => aCalendarOf(browser, host, scope);

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

describe('a timetable that cannot be', () => {
  const lessonsOf = async (host: PageHost) =>
    (await host.api.years.read({ schoolYear: year })).classYear.classGroups[0]!.lessons;
  const lack = (page: Page) => proposal(page).getByText(texts.lessons.impossible);
  /** A window on the timetable of a class, and what the store holds of it. */
  async function aTimetable() {
    const host = await aHost();
    const page = await aCalendar(host);
    await tab(page, texts.tabs.lessons).click();
    return { host, page, before: await lessonsOf(host) };
  }
  const isFocused = (field: Locator) => field.evaluate((element) => element === document.activeElement);

  test('says so at the hours that are turned round, and is applied once they are right', async () => {
    const { host, page, before } = await aTimetable();
    const [start, end] = [page.getByLabel('ma, voormiddag: begin'), page.getByLabel('ma, voormiddag: einde')];
    await start.fill('13.00');
    await end.focus();
    await page.getByRole('tabpanel').getByText(texts.lessons.turned).waitFor();
    await lack(page).waitFor();
    await tab(page, texts.tabs.day).click();
    await button(page, texts.proposal.apply).click();
    await expect.poll(() => isFocused(end)).toBe(true);
    expect(await lessonsOf(host)).toEqual(before);
    await start.fill('8.30');
    await end.focus();
    await lack(page).waitFor({ state: 'detached' });
    await button(page, texts.proposal.apply).click();
    await expect.poll(async () => (await lessonsOf(host))[0]!.mon?.morning?.start).toBe('08:30');
  });
  test('says so of a second one on the same days, until the first ends before', async () => {
    const { host, page, before } = await aTimetable();
    await button(page, texts.lessons.add).click();
    const second = page.getByRole('region', { name: 'Lessenrooster 2' });
    await second.getByText(nl.input.overlappingTimetables).waitFor();
    await button(page, texts.proposal.apply).click();
    await expect.poll(() => isFocused(second.getByLabel(texts.form.firstDay))).toBe(true);
    expect(await lessonsOf(host)).toEqual(before);
    await page.getByRole('region', { name: 'Lessenrooster 1' }).getByLabel(texts.form.lastDay).fill('31/1');
    await second.getByLabel(texts.form.firstDay).fill('1/2');
    await second.getByLabel(texts.form.lastDay).focus();
    await lack(page).waitFor({ state: 'detached' });
    await button(page, texts.proposal.apply).click();
    await expect.poll(async () => (await lessonsOf(host)).map(({ firstDay }) => firstDay)).toHaveLength(2);
  });
  test('is not applied with the day before while a day cannot be read', async () => {
    const { host, page, before } = await aTimetable();
    await page.getByRole('checkbox', { name: 'wo, voormiddag: er is les' }).check();
    const first = page.getByLabel(texts.form.firstDay);
    await first.fill('31 feb');
    await button(page, texts.proposal.apply).click();
    await expect.poll(() => isFocused(first)).toBe(true);
    expect(await first.inputValue()).toBe('31 feb');
    expect(await lessonsOf(host)).toEqual(before);
  });
});
