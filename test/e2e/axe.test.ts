import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { emptyAddresses, everyAddress, showScreen } from '../support/every-screen.ts';
import { axeFindings, complaintsOf } from '../support/page-checks.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Another theme changes colours and nothing else. */
async function contrastFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`));
}

describe.each([
  ['the sample class', 'sample', everyAddress],
  ['nothing', 'empty', emptyAddresses],
] as const)('with %s, axe and the console find nothing', (_, content, addresses) => {
  let host: PageHost;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    host = await startPageHost(content === 'empty' ? { content } : {});
    if (content === 'sample') await host.api.backups.make();
    page = await host.open(browser, '/start', { reducedMotion: 'reduce' });
    complaints = complaintsOf(page);
  });
  afterAll(() => host?.close());

  test.each(addresses)('on %s, in light and in dark', async (address) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await showScreen(page, address);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
