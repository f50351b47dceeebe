import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Trajectory } from '../../shared/input/trajectory.ts';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings } from '../support/page-checks.ts';
import { type PageHost, type PageOptions, startPageHost } from '../support/page-host.ts';

let browser: Browser;
let host: PageHost;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function planner(trajectoryId = 'aster-2026', options: PageOptions = {}): Promise<Page> {
  host = await startPageHost();
  onTestFinished(() => host.close());
  const page = await host.open(browser, `/learner/${trajectoryId}?view=year`, options);
  onTestFinished(() => page.context().close());
  await page.locator('[data-date="2026-11-25"]').first().waitFor();
  return page;
}

async function trajectoryOf(id = 'aster-2026'): Promise<Trajectory> {
  const { classYear } = await host.api.years.read({ schoolYear: '2026-2027' as never });
  return classYear.trajectories.find((each) => each.id === id)!;
}

const dialog = (page: Page) => page.getByRole('dialog');

describe('the pattern editor', () => {
  test('paints a cycle by keys, shows the year it makes, and applies it in one step', async () => {
    const page = await planner();
    await page
      .getByRole('button', { name: /Patroon|patroon/ })
      .first()
      .click();
    const friday = dialog(page).locator('[data-place="0 4"]');
    await friday.focus();
    await page.keyboard.press('x');
    await dialog(page)
      .getByText(/\d+ dagen veranderen/)
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog(page)
      .getByRole('button', { name: /^Pas patroon toe, \d+ dagen/ })
      .click();
    await dialog(page).waitFor({ state: 'detached' });
    await expect.poll(async () => (await trajectoryOf()).segments[0]!.cycle[0]!.fri).toBe('free');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await trajectoryOf()).segments[0]!.cycle[0]!.fri).not.toBe('free');
  });
});

describe('the phase switch', () => {
  test('moves a day by an arrow key and says which day it is', async () => {
    const page = await planner();
    const handle = page.getByRole('slider', { name: /Wissel van fase/ });
    const before = Number(await handle.getAttribute('aria-valuenow'));
    await handle.press('ArrowRight');
    await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBe(before + 1);
    await expect
      .poll(async () => (await trajectoryOf()).agreements.flatMap(({ placements }) => placements).at(-1)!.firstDay)
      .toBe('2027-03-02');
  });
});

describe('a deviation', () => {
  test('is painted in a holiday, asks its reasons, fills the annex beside it and is kept', async () => {
    const page = await planner();
    await page.locator('[data-date="2027-02-10"]').first().click();
    await page.keyboard.press('a');
    const form = dialog(page);
    await form.getByRole('heading', { name: 'Werken in een schoolvakantie' }).waitFor();
    await form.getByRole('button', { name: /Bewaar afwijking/ }).click();
    await form.getByText('Beschrijf wat de leerling dan kan leren.').waitFor();
    const opportunity = form.getByLabel('Leeropportuniteit');
    await expect.poll(() => opportunity.evaluate((field) => field === document.activeElement)).toBe(true);
    await form.getByLabel('Leeropportuniteit').fill('Snoezelatelier');
    await form.getByLabel('Waarom enkel dan').fill('De ruimte is er alleen dan.');
    await form.getByLabel(/De leerling kiest hier vrij voor/).check();
    await form.getByRole('complementary').getByText('Snoezelatelier').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form.getByRole('button', { name: /Bewaar afwijking/ }).click();
    await form.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await trajectoryOf()).deviations?.[0])
      .toMatchObject({
        learningOpportunity: 'Snoezelatelier',
        worked: [{ date: '2027-02-10', part: 'day' }],
        recuperation: [{ part: 'day' }],
      });
  });

  test('names the holiday in the language of the screen', async () => {
    const page = await planner('aster-2026', { language: 'fr' });
    await page.locator('[data-date="2026-12-22"]').first().click();
    await page.keyboard.press('o');
    await dialog(page)
      .getByRole('complementary')
      .getByText(/^Vacances de Noël, /)
      .waitFor();
  });
});

describe('a free day of the school', () => {
  test('says so where nothing changes for anybody', async () => {
    const page = await planner();
    await page.locator('[data-date="2026-12-02"]').first().click();
    await page.keyboard.press('v');
    await dialog(page)
      .getByText(
        'De klas 6 VZ Duaal A (voorbeeld) heeft vrij op wo 2 dec. Voor geen enkele leerling verandert er iets.',
      )
      .waitFor();
  });
});
