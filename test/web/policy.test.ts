import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { launchChromium } from '../support/chromium.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';

let browser: Browser;
let host: PageHost;
const learner = sampleClassYear().trajectories[0]!.id;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchChromium(), startPageHost()]);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** Opens an address and gives what the policy of the page refused there, which a page of ours never asks for. */
async function refusedAt(address: string): Promise<{ page: Page; refused: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const refused: string[] = [];
  await context.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      (window as unknown as { tellRefused(what: string): void }).tellRefused(
        `${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
      ),
    );
  });
  const page = await context.newPage();
  await page.goto(host.mintAddress());
  await page.goto(`${host.origin}/#${address}`);
  await page.locator('main').waitFor();
  await page.waitForFunction(() => (document.querySelector('main')?.textContent?.length ?? 0) > 0);
  return { page, refused };
}

describe('under the policy of the page', () => {
  test.each([
    ...['/start', '/people/learners', '/people/workplaces', '/calendar', '/settings/language', '/print?sheets=year'],
    ...[`/learner/${learner}?view=year`, `/learner/${learner}?view=month`, `/learner/${learner}?view=week`],
    `/versions/${learner}`,
  ])('%s asks for nothing that is refused', async (address) => {
    const { page, refused } = await refusedAt(address);
    // The palette opens a dialog, with its styles and its lock on scrolling.
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(refused).toEqual([]);
    await page.context().close();
  });
  test('a style and a script that are not ours do not run', async () => {
    const { page, refused } = await refusedAt('/start');
    await page.evaluate(() => {
      document.head.insertAdjacentHTML('beforeend', '<style>body { display: none }</style>');
      document.head.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' }));
    });
    await expect
      .poll(() => refused.map((one) => one.split(' ')[0]).sort())
      .toEqual(['script-src-elem', 'style-src-elem']);
    expect(await page.evaluate(() => [getComputedStyle(document.body).display, 'ran' in window])).toEqual([
      'block',
      false,
    ]);
    await page.context().close();
  });
});
