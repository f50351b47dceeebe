import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { overlapping } from '../support/overlapping.ts';
import { type PageHost, type PageOptions, startPageHost } from '../support/page-host.ts';

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

const size = (width: number, height: number): PageOptions => ({ viewport: { width, height } });
/** A screen of 1366 x 768 at 200 %. */
const enlarged: PageOptions = { ...size(683, 384), deviceScaleFactor: 2 };

async function planner(options: PageOptions, address = '/learner/yucca-2026?view=year'): Promise<Page> {
  // With its language said, the page is loaded anew at this very address.
  const page = await host.open(browser, address, { language: 'nl', ...options });
  onTestFinished(() => page.context().close());
  await page.locator('[role=gridcell][data-date="2026-11-23"]').waitFor();
  return page;
}

describe('at 200 %', () => {
  test('the year has most of the height, and what is closed opens', async () => {
    const page = await planner(enlarged);
    const [bar, year] = [page.getByRole('toolbar'), page.getByRole('region', { name: nl.planner.yearLabel })];
    const { y = 999, height = 0 } = (await bar.boundingBox()) ?? {};
    // The window's own bars take 68 of 384 pixels.
    expect(360 - (y + height)).toBeGreaterThan(0.7 * (384 - 68));
    expect(((await year.boundingBox()) ?? { y: 999 }).y).toBeLessThan(130);
    expect(await overlapping(page.locator('header dl > div'))).toEqual([]);
    await page.getByRole('button', { name: nl.planner.print, exact: true }).waitFor();
    await page.getByRole('button', { name: nl.planner.figures.details }).press('Enter');
    await page.getByText('richtwaarde', { exact: false }).waitFor();
    const phases = page.getByRole('region', { name: nl.timeLine.label });
    await phases.getByText('vroegst', { exact: false }).waitFor();
    expect(await overlapping(phases.getByText(/^(vroegst|wissel|uiterst) /))).toEqual([]);
  });

  test('the day of the address is in sight, and so is one that is gone to', async () => {
    const page = await planner(enlarged, '/learner/yucca-2026?view=year&day=2027-04-14');
    const isSeen = (date: string) =>
      page.locator(`[role=gridcell][data-date="${date}"]`).evaluate((cell) => {
        const { top, bottom, left } = cell.getBoundingClientRect();
        return cell.contains(document.elementFromPoint(left + 4, (top + bottom) / 2));
      });
    await expect.poll(() => isSeen('2027-04-14')).toBe(true);
    expect(await isSeen('2026-11-23')).toBe(false);
    await page.keyboard.press('Control+Alt+t');
    await expect.poll(() => isSeen('2026-11-23')).toBe(true);
  });

  test('the bar below shows whole hints or none', async () => {
    const page = await planner(enlarged);
    const hints = page.locator('footer > div kbd');
    await hints.first().waitFor();
    const cut = await hints.evaluateAll((keys) => {
      const row = keys[0]!.parentElement!.parentElement!.getBoundingClientRect();
      return keys.filter((key) => {
        const { top, right } = key.parentElement!.getBoundingClientRect();
        return top < row.bottom && right > row.right + 0.5;
      }).length;
    });
    expect(cut).toBe(0);
  });
});

test('no line runs through the words of the phases', async () => {
  const page = await planner(size(1366, 768));
  const phases = page.getByRole('region', { name: nl.timeLine.label });
  const name = await phases.getByText('Thuiscomponent').boundingBox();
  const dashed = await phases.locator('div').evaluateAll((all) =>
    all
      .filter((element) => getComputedStyle(element).borderBottomStyle === 'dashed')
      .map((element) => ({
        top: element.getBoundingClientRect().top,
        hasTop: getComputedStyle(element).borderTopWidth,
      })),
  );
  expect(dashed).toHaveLength(1);
  expect(dashed[0]!.hasTop).toBe('0px');
  expect(dashed[0]!.top).toBeGreaterThan(name!.y + name!.height);
});

test.each([
  [1180, 700],
  [1366, 768],
  [1920, 1080],
])('ten months are seen whole at %i x %i', async (width, height) => {
  const page = await planner(size(width, height));
  const { y: bottom } = (await page.locator('footer').boundingBox())!;
  for (const last of ['2027-06-30', '2027-05-31']) {
    const box = (await page.locator(`[role=gridcell][data-date="${last}"]`).boundingBox())!;
    expect(box.y + box.height, last).toBeLessThanOrEqual(bottom);
  }
});

test('in a window too low for ten months the year scrolls, and the selected day is in sight', async () => {
  const page = await planner(size(1366, 600), '/learner/yucca-2026?view=year&day=2027-06-30');
  const isSeen = (date: string) =>
    page.locator(`[role=gridcell][data-date="${date}"]`).evaluate((cell) => {
      const { left, right, bottom } = cell.getBoundingClientRect();
      return cell.contains(document.elementFromPoint((left + right) / 2, bottom - 2));
    });
  await expect.poll(() => isSeen('2027-06-30')).toBe(true);
  await page.keyboard.press('Control+Alt+t');
  await expect.poll(() => isSeen('2026-11-23')).toBe(true);
  await page.getByRole('region', { name: nl.planner.yearLabel }).hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => isSeen('2027-05-31')).toBe(true);
});

test('an address that asks for a view that is not there shows the year', async () => {
  const page = await planner({}, '/learner/yucca-2026?view=decade');
  await page.getByRole('region', { name: nl.planner.yearLabel }).waitFor();
});

test.each(['learner', 'versions'])('an address of a learner who is gone says so, %s', async (screen) => {
  const page = await host.open(browser, `/${screen}/gone-2026`);
  onTestFinished(() => page.context().close());
  await page.getByRole('heading', { name: nl.app.otherLearner.title }).waitFor();
  await page.getByRole('button', { name: nl.app.otherLearner.action }).click();
  await expect.poll(() => page.url()).toMatch(/#\/start/);
});

test('a language in the address leaves the view of the address', async () => {
  const page = await planner({ language: 'en' }, '/learner/yucca-2026?view=month&day=2026-11-16');
  await page.getByRole('heading', { name: 'November 2026' }).waitFor();
});

describe('the focus', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('data-date') ?? element?.textContent?.trim();
    });

  test('goes on to what is left when a button leaves with what it did', async () => {
    const page = await planner(size(1366, 768), '/learner/iep-2026?view=year');
    await page.keyboard.press('F8');
    const finding = page.locator('li[data-rule="phases/too-short"]');
    const title = (await finding.getByRole('button').first().textContent())!;
    const press = async (name: string | RegExp) => {
      await finding.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };
    await press(nl.planner.findings.accept);
    await page.getByRole('dialog').getByLabel('Reden').fill('Met akkoord van de school');
    await page.getByRole('dialog').getByRole('button', { name: nl.planner.findings.accept }).press('Enter');
    await finding.getByRole('button', { name: nl.planner.findings.withdraw }).waitFor();
    await expect.poll(() => focused(page)).toBe(title);
    await press(nl.planner.findings.withdraw);
    await finding.getByRole('button', { name: nl.planner.findings.accept }).waitFor();
    await expect.poll(() => focused(page)).toBe(title);
    await press(/^Wissel van fase/);
    await finding.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li[data-rule]') !== null)).toBe(true);
    await page.keyboard.press('F7');
    await expect.poll(() => focused(page)).toMatch(/^2027-/);
  });

  test('is seen on every control that the tab key reaches', async () => {
    const page = await planner(size(1366, 768));
    const unseen: string[] = [];
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const ring = (of: Element | null, pseudo?: string) =>
          of !== null && getComputedStyle(of, pseudo).outlineStyle !== 'none';
        const isSeen =
          ring(element) ||
          ring(element, '::before') ||
          ring(element.nextElementSibling) ||
          ring(element.closest('label'));
        return isSeen ? undefined : (element.getAttribute('aria-label') ?? element.textContent ?? element.tagName);
      });
      if (name !== undefined) unseen.push(name);
    }
    expect(unseen).toEqual([]);
  });
});

test('a plan without a workplace says where to begin', async () => {
  const content = structuredClone(sampleClassYear());
  const yucca = content.trajectories.findIndex(({ id }) => id === 'yucca-2026');
  content.trajectories[yucca] = { ...content.trajectories[yucca]!, agreements: [], segments: [], deviations: [] };
  const own = await startPageHost({ content });
  onTestFinished(() => own.close());
  const page = await own.open(browser, '/learner/yucca-2026?view=year', { language: 'nl' });
  await page.getByRole('button', { name: nl.timeLine.fillAgreement }).click();
  await page.getByRole('dialog', { name: nl.plannerDialogs.agreements.title }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.locator('header dl').getByText('0 min').count()).toBe(0);
});
