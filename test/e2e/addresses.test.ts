import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost } from '../support/list-page.ts';
import type { PageHost } from '../support/page-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function aWindow(host: PageHost, address: string): Promise<Page> {
  const page = await host.open(browser, address);
  onTestFinished(() => page.context().close());
  return page;
}

test.each([
  ['/people', '#/people/learners'],
  ['/settings', '#/settings/general'],
])('the short address %s leads to its screen', async (address, screen) => {
  const page = await aWindow(await aHost(), address);
  await expect.poll(() => page.url()).toContain(screen);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain(screen);
});

test('an address that leads nowhere says so and leaves the frame standing', async () => {
  const page = await aWindow(await aHost(), '/nergens');
  await page.getByRole('heading', { name: nl.app.notFound.title }).waitFor();
  await page.getByRole('link', { name: nl.app.noLearner.action }).click();
  await expect.poll(() => page.url()).toContain('#/start');
});

test.each(['/versions/%', '/learner/%E0%A4'])(
  'an address that is cut off, %s, leaves the frame standing',
  async (address) => {
    const page = await aWindow(await aHost(), address);
    await page.getByRole('link', { name: nl.app.screens.start, exact: true }).click();
    await expect.poll(() => page.url()).toContain('#/start');
  },
);

test('a screen that cannot be shown says so with a reference, and the others can', async () => {
  const host = await aHost();
  const page = await aWindow(host, '/nergens');
  await page.route(/SchoolCalendarScreen/, (route) => route.abort());
  await page.getByRole('link', { name: nl.app.screens.calendar }).click();
  await page.getByRole('heading', { name: nl.app.broken.title }).waitFor();
  expect(await page.locator('main').innerText()).toMatch(/verwijzing door: [0-9A-Z]{7}\./);
  await page.getByRole('link', { name: nl.app.screens.start }).click();
  await page.getByRole('heading', { name: nl.app.broken.title }).waitFor({ state: 'detached' });
  await page.unroute(/SchoolCalendarScreen/);
  await page.getByRole('link', { name: nl.app.screens.calendar }).click();
  await expect.poll(() => page.title()).toMatch(/kalender/i);
  expect(await page.getByRole('heading', { name: nl.app.broken.title }).count()).toBe(0);
});
