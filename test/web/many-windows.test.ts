import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { execute } from '../../electron/store/commands/execute.ts';
import { launchChromium } from '../support/chromium.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** One browser with this many windows on one store. */
async function manyWindows(count: number): Promise<{ host: PageHost; context: BrowserContext; pages: Page[] }> {
  const host = await startPageHost();
  const context = await browser.newContext();
  onTestFinished(async () => {
    await context.close();
    await host.close();
  });
  const pages: Page[] = [];
  for (let opened = 0; opened < count; opened++) {
    const page = await context.newPage();
    await page.goto(opened === 0 ? host.mintAddress() : host.origin);
    await page.locator('main').waitFor();
    pages.push(page);
  }
  return { host, context, pages };
}

/** Changes the language of the store outside all windows, which each of them shows at once. */
async function changeLanguage({ host }: PageHost, value: 'en' | 'fr', version: number): Promise<void> {
  const origin = { who: 'Petra Proef', at: `2026-11-23T10:00:0${version}Z` };
  const outcome = await execute(
    host.store(),
    { type: 'putSetting', version, content: { key: 'language', value } },
    origin,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  await host.tell(outcome.step, outcome.changed);
}

const showsLanguage = (pages: readonly Page[], language: string) =>
  Promise.all(
    pages.map((page) => page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)),
  );

describe('many windows of one browser', () => {
  test('all show the store and hear its changes, although a browser keeps only six connections to one place', async () => {
    const { host, pages } = await manyWindows(8);
    await changeLanguage(host, 'fr', 0);
    await showsLanguage(pages, 'fr');
    expect(pages).toHaveLength(8);
  });
  test('go on hearing when the one that listened for all is closed', async () => {
    const { host, pages } = await manyWindows(3);
    await changeLanguage(host, 'fr', 0);
    await showsLanguage(pages, 'fr');
    const left = pages.slice(1);
    const takenOver = Promise.any(left.map((page) => page.waitForResponse(/\/changes\/live$/)));
    await pages[0]!.close();
    await takenOver;
    await changeLanguage(host, 'en', 2);
    await showsLanguage(left, 'en');
  });
  test('hear that the host is gone, each of them', async () => {
    const { host, pages } = await manyWindows(3);
    const asked = pages.map((page) => page.waitForEvent('requestfailed', (request) => request.url().includes('/rpc/')));
    await host.close();
    expect(await Promise.all(asked)).toHaveLength(3);
  });
});
