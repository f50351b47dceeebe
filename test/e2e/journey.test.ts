import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { complaintsOf } from '../support/page-checks.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';
import { readPdf } from '../support/read-pdf.ts';

const year = schoolYear('2026-2027');
const learner = { id: 'testleerling-een-2026', name: 'Testleerling Een' };

const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-journey-'));
const storeFile = join(folder, 'klas.duaal');
let browser: Browser;
let host: PageHost;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  host = await startPageHost({ content: 'empty', storeFile });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string, on: Page = page) => on.getByRole('button', { name, exact: true });
const day = (date: string, on: Page = page) => on.locator(`[role=gridcell][data-date="${date}"]`);
const looksOf = (date: string, on: Page = page) =>
  day(date, on)
    .locator(':scope > [data-kind]:not([hidden])')
    .evaluateAll((halves) => halves.map((half) => (half as HTMLElement).dataset.kind));

async function pinnedDays(): Promise<readonly string[]> {
  const { classYear } = await host.api.years.read({ schoolYear: year });
  return classYear.trajectories[0]!.pins?.map(({ date }) => date) ?? [];
}

async function paintRest(date: string, on: Page = page): Promise<void> {
  const brush = button('Schilder Rust', on);
  if ((await brush.getAttribute('aria-pressed')) !== 'true') await brush.click();
  await day(date, on).click();
  await expect.poll(() => looksOf(date, on)).toEqual(['roster-rest']);
}

/** The reason that a window asks of its first stroke holds for the ones after it. */
async function paintRestWithReason(date: string): Promise<void> {
  await button('Schilder Rust').click();
  await day(date).click();
  const reason = page.getByRole('textbox', { name: 'Reden' });
  await reason.fill('afspraak');
  await reason.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => looksOf(date)).toEqual(['roster-rest']);
}

async function fillIn(on: Page): Promise<void> {
  const form = on.getByRole('dialog');
  const words = nl.start.fresh;
  await form.getByLabel(words.school, { exact: true }).fill('School Voorbeeld');
  await form.getByLabel(words.classGroup, { exact: true }).fill('6 VZ');
  await form.getByLabel(words.residential, { exact: true }).fill('WZC Voorbeeld');
  await form.getByLabel(words.home, { exact: true }).fill('Thuisdienst Voorbeeld');
  await form.getByLabel(words.sector, { exact: true }).fill('PC 330');
  await form.getByLabel(words.learner, { exact: true }).fill(learner.name);
  await form.getByLabel(words.birthDate, { exact: true }).fill('2/3/2009');
  await form.getByRole('button', { name: words.confirm }).click();
}

/** Each part goes on where the one before it left the store. */
describe('from an empty store', () => {
  const painted = '2026-11-18';
  let complaints: readonly string[];

  test('to a printed year, by what stands on the screens alone', async () => {
    const start = performance.now();
    page = await host.open(browser, '/');
    complaints = complaintsOf(page);
    await button(nl.start.begin.fresh.action).click();
    await fillIn(page);
    await expect.poll(() => page.url()).toContain(`#/learner/${learner.id}`);
    await day(painted).waitFor();
    const before = await looksOf(painted);
    await paintRestWithReason(painted);
    await page.keyboard.press('Control+z');
    await expect.poll(() => looksOf(painted)).toEqual(before);
    expect(before).not.toEqual(['roster-rest']);

    await page.getByRole('link', { name: nl.app.screens.print }).click();
    const sheet = page.locator('[data-page="1"]');
    await sheet.locator('canvas[data-is-drawn="true"]').waitFor();
    await sheet.getByText('Jaarplanning 2026-2027').first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button('Bewaar').click()]);
    const bytes = await readFile(await download.path());
    console.info(`First start to a printed year: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('%PDF');
    const { pages } = await readPdf(new Uint8Array(bytes));
    expect(pages.map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`)).toEqual(['297x210']);
    expect(JSON.stringify(pages)).toContain(learner.name);
    expect(complaints).toEqual([]);
  });

  test('what was done is undone after the host was stopped and started again', async () => {
    await page.goto(`${host.origin}/#/learner/${learner.id}?view=year`);
    await day(painted).waitFor();
    const before = await looksOf(painted);
    await paintRest(painted);
    await expect.poll(pinnedDays).toEqual([painted]);
    await page.context().close();
    await host.close();

    host = await startPageHost({ content: 'empty', storeFile });
    page = await host.open(browser, `/learner/${learner.id}?view=year`);
    await expect.poll(() => looksOf(painted)).toEqual(['roster-rest']);
    await page.getByLabel(nl.app.bar).getByRole('button', { name: nl.app.undo, exact: true }).click();
    await expect.poll(() => looksOf(painted)).toEqual(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => looksOf(painted)).toEqual(['roster-rest']);
    expect(await pinnedDays()).toEqual([painted]);
  });

  test('a second window sees what the first paints and takes it back', async () => {
    const other = await host.open(browser, `/learner/${learner.id}?view=year`);
    await expect.poll(() => looksOf(painted, other)).toEqual(['roster-rest']);
    const shared = '2027-01-20';
    const before = await looksOf(shared);
    await paintRestWithReason(shared);
    await expect.poll(() => looksOf(shared, other)).toEqual(['roster-rest']);
    await other.locator('main').focus();
    await other.keyboard.press('Control+z');
    await expect.poll(() => looksOf(shared)).toEqual(before);
    expect(await pinnedDays()).toEqual([painted]);
    await other.context().close();
  });
});
