import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { pageDay } from '../support/page-host.ts';
import {
  aVersionsWindow,
  button,
  calm,
  dialog,
  fixable,
  publishCalm,
  stuck,
  versionOf,
  year,
} from '../support/versions-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aWindow = (trajectoryId: string) => aVersionsWindow(browser, trajectoryId);

describe('publishing', () => {
  test('is held up by an error until it is accepted with reason, name and function', async () => {
    const { page, host } = await aWindow(stuck);
    await button(page, 'Publiceer, 1 fout').click();
    const publish = dialog(page).getByRole('button', { name: 'Publiceer versie 1' });
    expect(await publish.getAttribute('aria-disabled')).toBe('true');
    // It stays in its place and can be pressed: then it says what is missing where it is missing.
    await publish.click({ force: true });
    expect(await dialog(page).getByText('Schrijf een reden.').isVisible()).toBe(true);
    expect(await dialog(page).getByText('Nog nodig: een reden of oplossing voor 1 fout').isVisible()).toBe(true);
    expect(await versionOf(host, stuck)).toBeUndefined();
    await dialog(page).getByLabel('Aanvaard met reden').fill('Het contract lag klaar, de school tekende later.');
    expect(await dialog(page).getByText('Nog nodig: een functie').isVisible()).toBe(true);
    await dialog(page).getByLabel('Functie').fill('trajectbegeleider');
    await expect.poll(() => publish.getAttribute('aria-disabled')).toBe('false');
    await publish.click();
    await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
    const version = await versionOf(host, stuck);
    expect(version).toMatchObject({ number: 1, publishedDay: pageDay, publishedBy: 'Petra Proef, trajectbegeleider' });
    const { classYear } = await host.api.years.read({ schoolYear: year });
    const trajectory = classYear.trajectories.find(({ id }) => id === stuck);
    expect(version?.frozen.trajectories).toEqual([trajectory]);
    expect(trajectory?.overrides).toMatchObject([
      { ruleId: 'agreements/signed-late', by: 'Petra Proef, trajectbegeleider', day: pageDay },
    ]);
  });
  test('applies the fix that a person chose, in the one step that publishes', async () => {
    const { page, host } = await aWindow(fixable);
    const { step } = await host.api.years.read({ schoolYear: year });
    await button(page, 'Publiceer, 1 fout').click();
    await dialog(page)
      .getByLabel(/^Los op: /)
      .check();
    await dialog(page).getByRole('button', { name: 'Publiceer versie 1' }).click();
    await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
    const content = await host.api.years.read({ schoolYear: year });
    expect(content.step).toBe(step + 1);
    const trajectory = content.classYear.trajectories.find(({ id }) => id === fixable);
    expect((await versionOf(host, fixable))?.frozen.trajectories).toEqual([trajectory]);
    expect(await page.getByText('0onveranderd').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'Niet gepubliceerd', exact: true }).waitFor();
    expect(await versionOf(host, fixable)).toBeUndefined();
  });
  test('can be left with Escape: nothing is published, and what was typed is there again', async () => {
    const { page, host } = await aWindow(stuck);
    await page.keyboard.press('Control+Enter');
    await dialog(page).getByLabel('Aanvaard met reden').fill('Op vraag van de school');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await versionOf(host, stuck)).toBeUndefined();
    await page.keyboard.press('Control+Enter');
    expect(await dialog(page).getByLabel('Aanvaard met reden').inputValue()).toBe('Op vraag van de school');
  });
});

test('a version is noted as signed, on a day that can be', async () => {
  const { page, host } = await aWindow(calm);
  await publishCalm(page);
  await button(page, 'Markeer als getekend').click();
  const day = dialog(page).getByLabel('Getekend op');
  await day.fill('24/11/2026');
  await day.press('Tab');
  expect(await dialog(page).getByText('Deze dag ligt nog in de toekomst.').isVisible()).toBe(true);
  await day.fill('23 november 2026');
  await day.press('Tab');
  await dialog(page).getByRole('button', { name: 'Noteer als getekend' }).click();
  await page.locator('[data-signed="true"]').waitFor();
  const version = await versionOf(host, calm);
  expect(version?.signedDay).toBe('2026-11-23');
  expect(await page.getByText('Versie 1 getekend').first().isVisible()).toBe(true);
});
