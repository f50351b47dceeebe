import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import {
  aVersionsWindow,
  button,
  calm,
  changedDays,
  dialog,
  edit,
  late,
  pinsOf,
  publishCalm,
  stuck,
  year,
} from '../support/versions-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aWindow = (trajectoryId: string) => aVersionsWindow(browser, trajectoryId);

async function askBackTo(page: Page, title: string): Promise<void> {
  const step = page.getByRole('listitem').filter({ hasText: title });
  await step.hover();
  await step.getByRole('button').click();
  await dialog(page).getByText(`Terug tot: ${title}`).waitFor();
}

describe('going back to a step', () => {
  const title = 'Zet Late dienst op do 21 jan';
  async function withSteps() {
    const { page, host } = await aWindow(calm);
    await edit(host, calm, late('2027-01-21'));
    await edit(host, stuck, late('2027-01-14'));
    await edit(host, calm, late('2027-01-28'));
    await page.getByRole('listitem').filter({ hasText: 'do 28 jan' }).waitFor();
    return { page, host };
  }
  test('of this learner alone shows the days first, leaves others as they are, and is one step that can be undone', async () => {
    const { page, host } = await withSteps();
    const others = await pinsOf(host, stuck);
    await askBackTo(page, title);
    const scope = dialog(page).getByLabel('Zet alleen deze leerling terug tot hier');
    expect(await scope.isChecked()).toBe(true);
    await expect.poll(() => changedDays(page)).toEqual(['2027-01-28']);
    const { step } = await host.api.years.read({ schoolYear: year });
    await dialog(page).getByRole('button', { name: 'Zet deze leerling terug' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Zet deze leerling terug zoals op ma 23 nov' }).waitFor();
    expect((await host.api.years.read({ schoolYear: year })).step).toBe(step + 1);
    expect(await pinsOf(host, calm)).toEqual(['2027-01-21']);
    expect(await pinsOf(host, stuck)).toEqual(others);
    expect(await page.getByText(`Petra Proef, ma 23 nov 10 u: Terug tot: ${title}`).isVisible()).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => pinsOf(host, calm)).toEqual(['2027-01-21', '2027-01-28']);
    expect(await pinsOf(host, stuck)).toEqual(others);
  });
  test('undoes all that came after, once that was seen, and redo goes forward again', async () => {
    const { page, host } = await withSteps();
    await askBackTo(page, title);
    const asked = dialog(page);
    await asked.getByLabel('Maak alles ongedaan tot hier').check();
    await asked.getByText('2 stappen worden ongedaan gemaakt').waitFor();
    expect(await asked.textContent()).toContain('Testleerling Berk: Zet Late dienst op do 14 jan');
    await asked.getByRole('button', { name: 'Maak 2 stappen ongedaan' }).click();
    await expect.poll(() => pinsOf(host, calm)).toEqual(['2027-01-21']);
    expect(await pinsOf(host, stuck)).not.toContain('2027-01-14');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await page.keyboard.press('Control+y');
    await expect.poll(() => pinsOf(host, stuck)).toContain('2027-01-14');
    await page.keyboard.press('Control+y');
    await expect.poll(() => pinsOf(host, calm)).toEqual(['2027-01-21', '2027-01-28']);
  });
  test('at which this learner was as now offers only the way of all', async () => {
    const { page, host } = await aWindow(calm);
    await publishCalm(page);
    await edit(host, stuck, late('2027-01-14'));
    await page.getByRole('listitem').filter({ hasText: 'Klasbestand ingelezen' }).hover();
    await button(page, 'Ga terug tot Klasbestand ingelezen').click();
    await dialog(page).getByText('is nog zoals na deze stap').waitFor();
    expect(await dialog(page).getByLabel('Zet alleen deze leerling terug tot hier').isDisabled()).toBe(true);
    expect(await dialog(page).getByLabel('Maak alles ongedaan tot hier').isChecked()).toBe(true);
    await dialog(page).getByText('Versie 1 is dan niet meer gepubliceerd').waitFor();
  });
  test('asks the same in the history beside the planner', async () => {
    const { page, host } = await withSteps();
    await page.getByRole('link', { name: 'Planner' }).click();
    await page.getByRole('tab', { name: 'Historiek' }).click();
    await page.getByRole('listitem').filter({ hasText: title }).getByRole('button').click();
    await dialog(page).getByRole('button', { name: 'Zet deze leerling terug' }).click();
    await expect.poll(() => pinsOf(host, calm)).toEqual(['2027-01-21']);
    expect(await pinsOf(host, stuck)).toContain('2027-01-14');
  });
});
