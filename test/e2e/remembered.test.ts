import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startPageHost } from '../support/page-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** How often a page told its host to remember something since it was loaded. */
function told(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/shell/remember')).length,
  );
}

test('theme, language, name and view are there again after a start on another port', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-remembered-'));
  const memoryFile = join(folder, 'remembered.json');
  const kept = () => (existsSync(memoryFile) ? JSON.parse(readFileSync(memoryFile, 'utf8')) : {});
  const first = await startPageHost({ memoryFile });
  try {
    const page = await first.open(browser, '/settings/general');
    await page.getByText('Donker', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Taal' }).click();
    await page.getByRole('option', { name: 'Français' }).click();
    const name = page.getByRole('textbox', { name: 'Ton nom' });
    await name.fill('Petra "<Proef>" & Co');
    await name.press('Tab');
    await page.goto(`${first.origin}/#/learner/aster-2026`);
    await page.getByText('Semaine', { exact: true }).click();
    await expect.poll(() => kept()).toMatchObject({ theme: 'dark', language: 'fr', userName: 'Petra "<Proef>" & Co' });
    await expect.poll(() => Object.values(kept())).toContain('week');
  } finally {
    await first.close();
  }
  const second = await startPageHost({ memoryFile });
  try {
    expect(second.origin).not.toBe(first.origin);
    const page = await second.open(browser, '/learner/aster-2026');
    await page.locator('[data-movable]').first().waitFor();
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    // What is the same as at the end of the first start is not told again.
    expect(await told(page)).toBe(0);
    await page.goto(`${second.origin}/#/settings/general`);
    expect(await page.getByRole('textbox', { name: 'Ton nom' }).inputValue()).toBe('Petra "<Proef>" & Co');
  } finally {
    await second.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
