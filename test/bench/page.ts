import type { Page } from 'playwright';
import { launchChromium } from '../support/chromium.ts';
import { startPageHost } from '../support/page-host.ts';

/** How often each is measured; the middle one counts. */
const times = 9;

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Milliseconds from the start of the page to the first frame with the whole year in it. */
async function firstPaint(open: () => Promise<Page>): Promise<number> {
  const page = await open();
  const shown = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const isThere = document.querySelectorAll('[data-date][role=gridcell]').length > 250;
          if (isThere) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.context().close();
  return shown;
}

/** Milliseconds of script of one edit by key: painted, planned and checked again, findings on screen. */
async function edit(page: Page, key: string): Promise<number> {
  return page.evaluate(
    (pressed) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
        queueMicrotask(() => resolve(performance.now() - start));
      }),
    key,
  );
}

const browser = await launchChromium();
const host = await startPageHost();
try {
  const address = '/learner/aster-2026?view=year';
  const paints: number[] = [];
  for (let time = 0; time < times; time++) paints.push(await firstPaint(() => host.open(browser, address)));
  const page = await host.open(browser, address);
  await page.locator('[data-date="2026-11-25"]').first().click();
  const edits: number[] = [];
  for (let time = 0; time < times * 2; time++) {
    edits.push(await edit(page, time % 2 === 0 ? 'x' : 'Delete'));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(150);
  }
  console.log(`planner, first paint of the year: ${middle(paints).toFixed(0)} ms (budget 600)`);
  console.log(`an edit until its findings, script: ${middle(edits).toFixed(1)} ms (budget 16)`);
} finally {
  await host.close();
  await browser.close();
}
