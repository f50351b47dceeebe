import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { dayKinds } from '../../shared/design/day-kinds.ts';
import { en } from '../../shared/messages/en.ts';
import { fr } from '../../shared/messages/fr.ts';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { overlapping } from '../support/overlapping.ts';
import { type PageHost, type PageOptions, startPageHost } from '../support/page-host.ts';

let browser: Browser;
let host: PageHost;

/** The sample class with its study day on a day of lessons and companies that leave it free: a year with every kind. */
function withStudyDay() {
  const content = structuredClone(sampleClassYear());
  const [studyDay] = content.schools[0]!.calendar!;
  const date = isoDate('2027-03-09');
  content.schools[0] = { ...content.schools[0]!, calendar: [{ ...studyDay!, firstDay: date, lastDay: date }] };
  const companies = content.companies.map((company) => ({ ...company, studyDayIsWorkDay: false }));
  return { ...content, companies };
}

beforeAll(async () => {
  browser = await launchChromium();
  host = await startPageHost({ content: withStudyDay() });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const size = (width: number, height = 768): PageOptions => ({ viewport: { width, height } });

async function planner(options: PageOptions) {
  const page = await host.open(browser, '/learner/dahlia-2026?view=year', options);
  onTestFinished(() => page.context().close());
  await page.locator('[role=gridcell][data-date="2026-11-23"]').waitFor();
  return page;
}

async function expectRoom(bar: Locator) {
  expect(await overlapping(bar.locator('[data-brushes] > *, > fieldset, > button, > span > button'))).toEqual([]);
  expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
}

const languages = [
  ['nl', nl],
  ['fr', fr],
  ['en', en],
] as const;

test.each(languages)('every kind of day has a word that is seen in every width, %s', async (language, texts) => {
  const page = await planner({ ...size(1366), language });
  const bar = page.getByRole('toolbar', { name: texts.planner.painter.label });
  for (const width of [2100, 2000, 1920, 1700, 1500, 1366, 1300, 1180, 1062, 1050]) {
    await page.setViewportSize({ width, height: 768 });
    for (const kind of dayKinds) {
      const word = bar.locator('[data-brushes]').getByText(texts.planner.painter.brushes[kind], { exact: true });
      expect((await word.boundingBox())!.width, `${kind}, ${width} px`).toBeGreaterThan(10);
      const isCut = await word.evaluate((element) => element.scrollWidth > element.clientWidth + 1);
      expect(isCut, `${kind}, ${width} px`).toBe(false);
    }
    await expectRoom(bar);
  }
});

test.each(languages)('at 200 % the legend says them all, %s', async (language, texts) => {
  const page = await planner({ ...size(683, 384), deviceScaleFactor: 2, language });
  const bar = page.getByRole('toolbar', { name: texts.planner.painter.label });
  await expectRoom(bar);
  await bar.getByRole('button', { name: texts.planner.painter.legend }).click();
  const legend = page.getByRole('dialog', { name: texts.planner.painter.legend });
  for (const kind of dayKinds) await legend.getByText(texts.dayKinds[kind].name, { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await legend.waitFor({ state: 'detached' });
});

test('a key opens the legend, and the day keeps the focus', async () => {
  const page = await planner({ ...size(1366), language: 'nl' });
  const bar = page.getByRole('toolbar', { name: nl.planner.painter.label });
  expect(await bar.getByRole('button', { name: nl.planner.painter.legend }).count()).toBe(0);
  await page.locator('[role=gridcell][data-date="2026-11-24"]').click();
  await page.keyboard.press('F9');
  await page.getByRole('dialog', { name: nl.planner.painter.legend }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-date'))).toBe('2026-11-24');
});
