import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';

let browser: Browser;
let host: PageHost;
beforeAll(async () => {
  browser = await launchChromium();
  host = await startPageHost();
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

test.each([
  ['month', nl.planner.month.previous, nl.planner.month.next],
  ['week', nl.planner.week.previous, nl.planner.week.next],
])('the %s stops at the first and the last day that there is a plan for', async (view, previous, next) => {
  for (const [button, day, said] of [
    [previous, '2026-09-14', nl.planner.edge.previous],
    [next, '2027-06-21', nl.planner.edge.next],
  ] as const) {
    const page = await host.open(browser, `/learner/yucca-2026?view=${view}&day=${day}`);
    onTestFinished(() => page.context().close());
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    await page.locator(`[role=gridcell][data-date="${day}"]`).waitFor();
    const seen = new Set<string>();
    const step = page.getByRole('button', { name: button });
    while ((await step.getAttribute('aria-disabled')) === 'false') {
      await step.click();
      seen.add((await heading.textContent())!);
      expect(seen.size).toBeLessThan(25);
    }
    expect(await step.getAttribute('title')).toBe(said);
    const last = await heading.textContent();
    await step.click({ force: true });
    expect(await heading.textContent()).toBe(last);
    await page.locator('[role=gridcell][tabindex="0"]').waitFor();
    expect(errors).toEqual([]);
  }
});
