import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versionKey } from '../../shared/api/years.ts';
import { launchChromium } from '../support/chromium.ts';
import type { PageHost } from '../support/page-host.ts';
import {
  aVersionsWindow,
  button,
  calm,
  changedDays,
  dialog,
  edit,
  late,
  publishCalm,
  year,
} from '../support/versions-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aWindow = (trajectoryId: string) => aVersionsWindow(browser, trajectoryId);

describe('what changed since a version', () => {
  test('is exactly the day that was edited, and putting it back leaves nothing', async () => {
    const { page, host } = await aWindow(calm);
    await publishCalm(page);
    await edit(host, calm, late('2027-01-21'));
    await page.getByRole('heading', { name: 'Wat er veranderde' }).waitFor();
    expect(await changedDays(page)).toEqual(['2027-01-21']);
    const row = page.locator('tr[data-day="2027-01-21"]');
    expect(await row.textContent()).toContain('Vroege dienst 7.00 – 15.06');
    expect(await row.textContent()).toContain('Late dienst 13.24 – 21.30');
    expect(await page.getByText('1 wijziging, 1 dag').isVisible()).toBe(true);
    await button(page, 'Zet terug: Late dienst op do 21 jan').click();
    await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
    const { classYear } = await host.api.years.read({ schoolYear: year });
    expect(classYear.trajectories.find(({ id }) => id === calm)?.pins).toBeUndefined();
  });
  test('goes by change with the arrow keys, and Delete puts one back', async () => {
    const { page, host } = await aWindow(calm);
    await publishCalm(page);
    await edit(host, calm, late('2027-01-21'));
    await edit(host, calm, late('2027-01-28'));
    await expect.poll(() => changedDays(page)).toEqual(['2027-01-21', '2027-01-28']);
    await page.locator('tbody').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('tbody:focus tr[data-day]').getAttribute('data-day')).toBe('2027-01-28');
    await page.keyboard.press('Delete');
    await expect.poll(() => changedDays(page)).toEqual(['2027-01-21']);
  });
  test('leads to the print of the version, which says so, and to the day in the planner', async () => {
    const { page, host } = await aWindow(calm);
    await publishCalm(page);
    await edit(host, calm, late('2027-01-21'));
    await page.locator('tr[data-day]').waitFor();
    await button(page, 'Druk versie 1').click();
    await page.locator('[data-page="1"]').getByText('Versie 1, definitief').waitFor();
    await page.goBack();
    await button(page, 'Druk verschil').click();
    await page
      .locator('[data-page="1"]')
      .getByText(/versie 1/i)
      .waitFor();
    expect(page.url()).toContain('plan=changed');
    await page.goBack();
    await page.locator('tbody').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain(`/learner/${calm}?day=2027-01-21`);
  });
});

describe('what the class shares', () => {
  async function addStudyDay(host: PageHost): Promise<void> {
    const { classYear, versions } = await host.api.years.read({ schoolYear: year });
    const [classGroup] = classYear.classGroups;
    const day = { firstDay: '2027-03-09', lastDay: '2027-03-09', part: 'day', kind: 'studyDay', name: 'Studiedag' };
    const content = { ...classGroup!, calendar: [...(classGroup!.calendar ?? []), day] };
    const version = versions[versionKey('classGroup', classGroup!.id)]!;
    const command = { type: 'put', kind: 'classGroup', schoolYear: year, version, content } as const;
    expect(await host.api.changes.execute({ who: 'Fien Fictief', command } as never)).toMatchObject({ ok: true });
  }
  const calendar = async (host: PageHost) =>
    (await host.api.years.read({ schoolYear: year })).classYear.classGroups[0]!.calendar;

  test('is put back from a step of the history, with whom that touches first', async () => {
    const { page, host } = await aWindow(calm);
    const before = await calendar(host);
    await addStudyDay(host);
    const step = page.getByRole('listitem').filter({ hasText: 'Klas 6 VZ Duaal A (voorbeeld) aangepast' });
    await step.hover();
    await step.getByRole('button', { name: /^Zet terug: Klas/ }).click();
    await dialog(page).getByText('leerlingen werken 7 u 36 minder').waitFor();
    await dialog(page).getByRole('button', { name: 'Zet terug' }).click();
    await expect.poll(() => calendar(host)).toEqual(before);
    // What took it back can be taken back in turn; the step that it took back cannot be taken twice.
    await expect.poll(() => page.getByRole('button', { name: /^Zet terug: Klas/ }).count()).toBe(1);
  });
  test('is put back from the difference with a version, by Delete too', async () => {
    const { page, host } = await aWindow(calm);
    const before = await calendar(host);
    await publishCalm(page);
    await addStudyDay(host);
    await expect.poll(() => changedDays(page)).toEqual(['2027-03-09']);
    await page.locator('tbody').first().focus();
    await page.keyboard.press('Delete');
    await dialog(page).getByText('Dit geldt voor iedereen die erop steunt').waitFor();
    await dialog(page).getByRole('button', { name: 'Zet terug' }).click();
    await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
    expect(await calendar(host)).toEqual(before);
  });
});
