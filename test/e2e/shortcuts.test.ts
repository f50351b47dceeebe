import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { type PageOptions, startPageHost } from '../support/page-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function aWindow(address: string, options?: PageOptions): Promise<Page> {
  const host = await startPageHost();
  onTestFinished(() => host.close());
  const page = await host.open(browser, address, options);
  onTestFinished(() => page.context().close());
  return page;
}

test('? shows all keys, under what they are about', async () => {
  const page = await aWindow('/settings/general');
  await page.keyboard.press('?');
  const overview = page.getByRole('dialog', { name: nl.app.shortcuts.title });
  await overview.getByText('Ctrl Z', { exact: true }).waitFor();
  await overview.getByText(nl.app.shortcuts.palette).waitFor();
  // A dialog that is open keeps the keyboard to itself.
  await page.keyboard.press('Control+k');
  expect(await page.getByRole('dialog', { name: nl.app.palette.title }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await overview.waitFor({ state: 'detached' });
});

test.each([
  ['beside each other', { width: 1366, height: 768 }, 2],
  ['one under the other at 200 %, scrolled by the keyboard', { width: 683, height: 384 }, 1],
] as const)('? has its groups whole and %s', async (_name, viewport, columns) => {
  const page = await aWindow('/learner/aster-2026', { viewport });
  await page.getByRole('gridcell').first().waitFor();
  await page.keyboard.press('?');
  const list = page.getByRole('group', { name: nl.app.shortcuts.title });
  await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true);
  const boxes = await list.locator('section').evaluateAll((groups) =>
    groups.map((group) => {
      const { left, bottom, height } = group.getBoundingClientRect();
      // A group that goes on in another column is as high as both.
      return { left, bottom, isWhole: group.getClientRects().length === 1 && height > 0 };
    }),
  );
  expect(boxes.every(({ isWhole }) => isWhole)).toBe(true);
  const lefts = [...new Set(boxes.map(({ left }) => left))];
  expect(lefts).toHaveLength(columns);
  const ends = lefts.map((left) => Math.max(...boxes.filter((box) => box.left === left).map(({ bottom }) => bottom)));
  // The shorter column is at most a short group shorter.
  if (columns === 2) expect(Math.abs(ends[0]! - ends[1]!)).toBeLessThan(160);
  await page.keyboard.press('End');
  await expect.poll(() => list.evaluate((e) => e.scrollTop + e.clientHeight >= e.scrollHeight - 1)).toBe(true);
});
