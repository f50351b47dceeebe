import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
import { aCalendarOf, brush, dayOf, proposal, stored, texts } from '../support/calendar-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost, button } from '../support/list-page.ts';
import type { PageHost } from '../support/page-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aCalendar = (host: PageHost, scope?: string) => aCalendarOf(browser, host, scope);

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
    await expect.poll(() => proposal(page).textContent()).toMatch(/leerlingen werken 7\su\s36 meer/);
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
