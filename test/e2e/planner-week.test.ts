import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';
import { day, shortRest } from '../support/planner-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function withWeek(from: string, work: (page: Page, host: PageHost) => Promise<void>): Promise<void> {
  const host = await startPageHost({ content: shortRest() });
  try {
    const page = await host.open(browser, `/learner/aster-2026?view=week&day=${from}`);
    await day(page, from).waitFor();
    await work(page, host);
  } finally {
    await host.close();
  }
}

describe('too little rest', () => {
  it('is drawn in a week that is walked to', async () => {
    await withWeek('2027-01-14', async (page) => {
      await day(page, '2027-01-14').focus();
      await page.keyboard.press('ArrowDown');
      await day(page, '2027-01-22').getByText('9 u 30 rust, nodig 11 u').waitFor();
    });
  });
});

describe('lessons', () => {
  it('say per half day how many there are and what they count in the week', async () => {
    await withWeek('2027-01-18', async (page) => {
      const blocks = day(page, '2027-01-19').locator('[class*="kind-school"]');
      await blocks.first().waitFor();
      expect(await blocks.allInnerTexts()).toEqual([
        '4 lestijden\n8.25 – 12.00\ntelt 4:00',
        '3 lestijden\n13.00 – 15.40\ntelt 3:00',
      ]);
      await page.getByText('L 3 lestijden').waitFor();
    });
  });
});

describe('the fix of a finding', () => {
  const ghosts = (page: Page) => page.locator('[data-ghost]');
  const ghostsShown = (page: Page) =>
    ghosts(page).evaluateAll((all) => all.map((one) => [one.parentElement?.dataset.date, one.textContent]));

  it('shows where it puts the shift while it is pointed at or has the focus', async () => {
    await withWeek('2027-01-21', async (page) => {
      const fix = page.locator('li[data-rule="working-time/daily-rest"]').getByRole('button', { name: /^Zet|^Maak/ });
      await fix.waitFor();
      expect(await ghostsShown(page)).toEqual([]);
      const proposed = [['2027-01-22', 'voorstel: 13.24 – 21.30']];
      await fix.hover();
      await expect.poll(() => ghostsShown(page)).toEqual(proposed);
      await page.mouse.move(2, 2);
      await expect.poll(() => ghostsShown(page)).toEqual([]);
      await fix.focus();
      await expect.poll(() => ghostsShown(page)).toEqual(proposed);
      await page.keyboard.press('Enter');
      await fix.waitFor({ state: 'detached' });
      await expect.poll(() => ghostsShown(page)).toEqual([]);
    });
  });

  it('is shown in the month and the year too, for the finding that is open', async () => {
    await withWeek('2027-01-21', async (page) => {
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+Alt+m');
      await expect.poll(() => ghostsShown(page)).toEqual([['2027-01-22', '13.24 – 21.30']]);
      await page.keyboard.press('Control+Alt+j');
      await expect.poll(() => ghostsShown(page)).toEqual([['2027-01-22', 'W']]);
    });
  });
});
