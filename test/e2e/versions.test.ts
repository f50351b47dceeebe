import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings, complaintsOf } from '../support/page-checks.ts';
import type { PageOptions } from '../support/page-host.ts';
import { aVersionsWindow, button, calm, dialog, edit, late, publishCalm, stuck } from '../support/versions-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aWindow = (trajectoryId: string, options?: PageOptions) => aVersionsWindow(browser, trajectoryId, options);

describe('at 200 %', () => {
  const enlarged = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 };

  test('the buttons of publishing are seen whole, however many errors stand above them', async () => {
    const { page } = await aWindow(stuck, enlarged);
    await page.keyboard.press('Control+Enter');
    const publish = dialog(page).getByRole('button', { name: 'Publiceer versie 1' });
    // Both at once: the dialog may still be on its way to its place.
    const room = () =>
      publish.evaluate((element) => {
        const { bottom } = element.closest('[role=dialog]')!.getBoundingClientRect();
        return bottom - element.getBoundingClientRect().bottom;
      });
    await expect.poll(room).toBeGreaterThanOrEqual(8);
  });

  test('what is on paper stands above the ways to print, and hints are whole', async () => {
    const { page, host } = await aWindow(calm, enlarged);
    await publishCalm(page);
    await edit(host, calm, late('2027-01-21'));
    await page.locator('tr[data-day]').waitFor();
    const words = (await page.getByText('Gepubliceerd door').boundingBox())!;
    const print = (await button(page, 'Druk versie 1').boundingBox())!;
    expect(words.y + words.height).toBeLessThanOrEqual(print.y);
    const cut = await page.locator('footer > div > span').evaluateAll(
      (hints) =>
        hints.filter((hint) => {
          const [box, row] = [hint.getBoundingClientRect(), hint.parentElement!.getBoundingClientRect()];
          return box.top < row.bottom - 2 && (box.right > row.right + 0.5 || hint.scrollWidth > hint.clientWidth + 1);
        }).length,
    );
    expect(cut).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in %s, axe and the console find nothing', (colorScheme) => {
  test('before, while and after publishing, and with changes', async () => {
    const { page, host } = await aWindow(stuck, { colorScheme });
    const complaints = complaintsOf(page);
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Publiceer, 1 fout').click();
    await dialog(page).getByRole('button', { name: 'Publiceer versie 1' }).click({ force: true });
    await dialog(page).getByText('Schrijf een reden.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog(page).getByLabel('Aanvaard met reden').fill('Op vraag van de school');
    await dialog(page).getByLabel('Functie').fill('coördinator');
    await dialog(page).getByRole('button', { name: 'Publiceer versie 1' }).click();
    await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
    await edit(host, stuck, late('2027-01-21'), {
      type: 'pin',
      pins: [{ date: isoDate('2027-03-17'), part: 'morning', assignment: 'free', reason: 'dokter' }],
    });
    await page.locator('tr[data-day]').first().waitFor();
    await button(page, 'Sluit')
      .click({ timeout: 500 })
      .catch(() => undefined);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
