import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { aCalendarOf, dayOf, proposal, tab, texts } from '../support/calendar-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost, button } from '../support/list-page.ts';
import { axeFindings, complaintsOf, outsideWindow } from '../support/page-checks.ts';
import type { PageHost, PageOptions } from '../support/page-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aCalendar = (host: PageHost, scope?: string, options?: PageOptions) => aCalendarOf(browser, host, scope, options);

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
