import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { everyAddress, showScreen } from '../support/every-screen.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';

/** A screen of 1366 x 768 at 200 %. */
const enlarged = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 };

let browser: Browser;
let hosts: readonly PageHost[];
beforeAll(async () => {
  browser = await launchChromium();
  hosts = [await startPageHost(), await startPageHost({ content: 'empty' })];
});
afterAll(async () => {
  await browser?.close();
  for (const host of hosts ?? []) await host.close();
});

/** Controls that nobody can bring into view: cut off by a box that does not scroll. */
function unreachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element, axis: 'overflowX' | 'overflowY') =>
      ['auto', 'scroll'].includes(getComputedStyle(element)[axis]);
    const controls = [...document.querySelectorAll('button, a[href], input, select, textarea, [tabindex="0"]')];
    const names = controls.filter((control) => {
      const box = control.getBoundingClientRect();
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || box.width < 2) return false;
      let [isSidewaysFree, isUpwardsFree] = [true, true];
      for (let around = control.parentElement; around; around = around.parentElement) {
        const room =
          around === document.documentElement
            ? new DOMRect(0, 0, innerWidth, innerHeight)
            : around.getBoundingClientRect();
        const isClipping = around === document.documentElement || getComputedStyle(around).overflow !== 'visible';
        if (!isClipping) continue;
        if (scrolls(around, 'overflowX')) isSidewaysFree = false;
        if (scrolls(around, 'overflowY')) isUpwardsFree = false;
        if (isSidewaysFree && (box.right > room.right + 2 || box.left < room.left - 2)) return true;
        if (isUpwardsFree && (box.bottom > room.bottom + 2 || box.top < room.top - 2)) return true;
      }
      return false;
    });
    return names.map((control) => control.getAttribute('aria-label') ?? control.textContent?.trim() ?? control.tagName);
  });
}

test.each(['sample', 'empty'])(
  'at 200 % no screen is wider than the window, and every control is reached, %s',
  async (content) => {
    const page = await hosts[content === 'sample' ? 0 : 1]!.open(browser, '/start', enlarged);
    const wrong: string[] = [];
    for (const address of everyAddress) {
      await showScreen(page, address);
      const excess = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
      if (excess > 0) wrong.push(`${address}: ${excess} px too wide`);
      for (const name of await unreachable(page)) wrong.push(`${address}: cut off: ${name}`);
    }
    await page.context().close();
    expect(wrong).toEqual([]);
  },
);

/** Words of the calendar that run out of their box: over the panel beside it, or into the next word. */
function spilling(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const widthOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().width;
    };
    const isOut = (element: Element, around: Element) =>
      element.getBoundingClientRect().right > around.getBoundingClientRect().right + 1;
    const toolbar = document.querySelector('main [role="toolbar"]')!;
    const brushes = [...toolbar.querySelectorAll('button')].filter((brush) => isOut(brush, toolbar.parentElement!));
    const legend = [...document.querySelectorAll('main li:has(> b[data-look])')].filter((kind) =>
      isOut(kind.lastChild instanceof Element ? kind.lastChild : kind, kind.parentElement!),
    );
    const heads = [...document.querySelectorAll('main thead th')].filter(
      (head) => widthOf(head) > head.getBoundingClientRect().width,
    );
    return [...brushes, ...legend, ...heads].map((element) => element.textContent);
  });
}

test.each(['nl', 'fr', 'en'])(
  'at 200 % the words of the school calendar stay in their places, %s',
  async (language) => {
    const page = await hosts[0]!.open(browser, '/calendar', { ...enlarged, language });
    await page.locator('[data-day]').first().waitFor();
    expect(await spilling(page)).toEqual([]);
    await page.context().close();
  },
);

test('at 200 % the school calendar opens on the day that its panel speaks of', async () => {
  const page = await hosts[0]!.open(browser, '/calendar', enlarged);
  const today = page.locator('[data-day][data-today]');
  await today.waitFor();
  const isSeen = () =>
    today.evaluate((day) => {
      const { left, top, width, height } = day.getBoundingClientRect();
      return day.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  await expect.poll(isSeen).toBe(true);
  await page.context().close();
});

test.each(['nl', 'fr', 'en'])(
  'at 200 % where the calendar is stands whole or with dots, and hints of keys are whole, %s',
  async (language) => {
    const page = await hosts[0]!.open(browser, '/calendar?scope=class:6vz-a', { ...enlarged, language });
    await page.locator('[data-day]').first().waitFor();
    const cut = await page.evaluate(() => {
      const isCut = (element: Element, around: Element) => {
        const [own, room] = [element.getBoundingClientRect(), around.getBoundingClientRect()];
        const isOnLine = own.top < room.bottom && own.bottom > room.top;
        return isOnLine && own.right > room.right + 1;
      };
      const name = document.querySelector('[aria-current=page]:not([href])')!;
      const hints = [...document.querySelectorAll('footer > div span:has(> kbd)')];
      const [bar] = document.querySelectorAll('footer > div');
      const isUndotted = (hint: Element) => isCut(hint, hint.parentElement!) || isCut(hint, bar!);
      return {
        name: isCut(name, name.parentElement!),
        hints: hints.filter(isUndotted).map((hint) => hint.textContent),
      };
    });
    expect(cut).toEqual({ name: false, hints: [] });
    await page.context().close();
  },
);
