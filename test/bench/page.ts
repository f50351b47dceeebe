import type { Page } from 'playwright';
import { launchChromium } from '../support/chromium.ts';
import { startPageHost } from '../support/page-host.ts';

/** How often it is measured; the middle one counts. */
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

const browser = await launchChromium();
const host = await startPageHost();
try {
  const address = '/learner/aster-2026?view=year';
  const paints: number[] = [];
  for (let time = 0; time < times; time++) paints.push(await firstPaint(() => host.open(browser, address)));
  console.log(`planner, first paint of the year: ${middle(paints).toFixed(0)} ms (budget 600)`);
} finally {
  await host.close();
  await browser.close();
}
