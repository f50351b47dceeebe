import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { versionKey } from '../../shared/api/years.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings, complaintsOf } from '../support/page-checks.ts';
import { type PageHost, type PageOptions, pageDay, startPageHost } from '../support/page-host.ts';

const year = schoolYear('2026-2027');
/** Learners of the sample: without errors, with one that nothing solves, and with one that has a fix. */
const [calm, stuck, fixable] = ['aster-2026', 'berk-2026', 'fresia-2026'];

let browser: Browser;
let host: PageHost;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function aWindow(trajectoryId: string, options?: PageOptions): Promise<Page> {
  host = await startPageHost();
  onTestFinished(() => host.close());
  const page = await host.open(browser, `/versions/${trajectoryId}`, options);
  onTestFinished(() => page.context().close());
  await page.getByRole('heading', { name: 'Niet gepubliceerd', exact: true }).waitFor();
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

async function edit(trajectoryId: string, ...edits: PlanEdit[]): Promise<void> {
  const { versions } = await host.api.years.read({ schoolYear: year });
  const version = versions[versionKey('trajectory', trajectoryId)]!;
  const command = { type: 'editTrajectory', schoolYear: year, id: trajectoryId, version, edits } as const;
  const outcome = await host.api.changes.execute({ who: 'Fien Fictief', command } as never);
  expect(outcome).toMatchObject({ ok: true });
}

const late = (date: string): PlanEdit => ({
  type: 'pin',
  pins: [{ date: isoDate(date), part: 'day', assignment: 'L', reason: 'wissel' }],
});

async function versionOf(trajectoryId: string): Promise<PlanVersion | undefined> {
  const [line] = (await host.api.years.planVersions({ schoolYear: year })).filter(
    (one) => one.trajectoryId === trajectoryId,
  );
  return line && ((await host.api.years.planVersion({ schoolYear: year, id: line.id })) as PlanVersion);
}

async function publishCalm(page: Page): Promise<void> {
  await button(page, 'Publiceer versie 1').click();
  await dialog(page).getByRole('button', { name: 'Publiceer versie 1' }).click();
  await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
}

const changedDays = (page: Page) =>
  page.locator('tr[data-day]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-day')));

describe('publishing', () => {
  test('is held up by an error until it is accepted with reason, name and function', async () => {
    const page = await aWindow(stuck!);
    await button(page, 'Publiceer, 1 fout').click();
    const publish = dialog(page).getByRole('button', { name: 'Publiceer versie 1' });
    expect(await publish.getAttribute('aria-disabled')).toBe('true');
    // It stays in its place and can be pressed: then it says what is missing where it is missing.
    await publish.click({ force: true });
    expect(await dialog(page).getByText('Schrijf een reden.').isVisible()).toBe(true);
    expect(await dialog(page).getByText('Nog nodig: een reden of oplossing voor 1 fout').isVisible()).toBe(true);
    expect(await versionOf(stuck!)).toBeUndefined();
    await dialog(page).getByLabel('Aanvaard met reden').fill('Het contract lag klaar, de school tekende later.');
    expect(await dialog(page).getByText('Nog nodig: een functie').isVisible()).toBe(true);
    await dialog(page).getByLabel('Functie').fill('trajectbegeleider');
    await expect.poll(() => publish.getAttribute('aria-disabled')).toBe('false');
    await publish.click();
    await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
    const version = await versionOf(stuck!);
    expect(version).toMatchObject({ number: 1, publishedDay: pageDay, publishedBy: 'Petra Proef, trajectbegeleider' });
    const { classYear } = await host.api.years.read({ schoolYear: year });
    const trajectory = classYear.trajectories.find(({ id }) => id === stuck);
    expect(version?.frozen.trajectories).toEqual([trajectory]);
    expect(trajectory?.overrides).toMatchObject([
      { ruleId: 'agreements/signed-late', by: 'Petra Proef, trajectbegeleider', day: pageDay },
    ]);
  });
  test('applies the fix that a person chose, in the one step that publishes', async () => {
    const page = await aWindow(fixable!);
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
    expect((await versionOf(fixable!))?.frozen.trajectories).toEqual([trajectory]);
    expect(await page.getByText('0onveranderd').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'Niet gepubliceerd', exact: true }).waitFor();
    expect(await versionOf(fixable!)).toBeUndefined();
  });
  test('can be left with Escape: nothing is published, and what was typed is there again', async () => {
    const page = await aWindow(stuck!);
    await page.keyboard.press('Control+Enter');
    await dialog(page).getByLabel('Aanvaard met reden').fill('Op vraag van de school');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await versionOf(stuck!)).toBeUndefined();
    await page.keyboard.press('Control+Enter');
    expect(await dialog(page).getByLabel('Aanvaard met reden').inputValue()).toBe('Op vraag van de school');
  });
});

describe('what changed since a version', () => {
  test('is exactly the day that was edited, and putting it back leaves nothing', async () => {
    const page = await aWindow(calm!);
    await publishCalm(page);
    await edit(calm!, late('2027-01-21'));
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
    const page = await aWindow(calm!);
    await publishCalm(page);
    await edit(calm!, late('2027-01-21'));
    await edit(calm!, late('2027-01-28'));
    await expect.poll(() => changedDays(page)).toEqual(['2027-01-21', '2027-01-28']);
    await page.locator('tbody').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('tbody:focus tr[data-day]').getAttribute('data-day')).toBe('2027-01-28');
    await page.keyboard.press('Delete');
    await expect.poll(() => changedDays(page)).toEqual(['2027-01-21']);
  });
  test('leads to the print of the version, which says so, and to the day in the planner', async () => {
    const page = await aWindow(calm!);
    await publishCalm(page);
    await edit(calm!, late('2027-01-21'));
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

describe('at 200 %', () => {
  const enlarged = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 };

  test('the buttons of publishing are seen whole, however many errors stand above them', async () => {
    const page = await aWindow(stuck!, enlarged);
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
    const page = await aWindow(calm!, enlarged);
    await publishCalm(page);
    await edit(calm!, late('2027-01-21'));
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

test('a version is noted as signed, on a day that can be', async () => {
  const page = await aWindow(calm!);
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
  const version = await versionOf(calm!);
  expect(version?.signedDay).toBe('2026-11-23');
  expect(await page.getByText('Versie 1 getekend').first().isVisible()).toBe(true);
});

const pinsOf = async (id: string) => {
  const { classYear } = await host.api.years.read({ schoolYear: year });
  return classYear.trajectories.find((one) => one.id === id)?.pins?.map(({ date }) => date) ?? [];
};

async function askBackTo(page: Page, title: string): Promise<void> {
  const step = page.getByRole('listitem').filter({ hasText: title });
  await step.hover();
  await step.getByRole('button').click();
  await dialog(page).getByText(`Terug tot: ${title}`).waitFor();
}

describe('going back to a step', () => {
  const title = 'Zet Late dienst op do 21 jan';
  async function withSteps(): Promise<Page> {
    const page = await aWindow(calm!);
    await edit(calm!, late('2027-01-21'));
    await edit(stuck!, late('2027-01-14'));
    await edit(calm!, late('2027-01-28'));
    await page.getByRole('listitem').filter({ hasText: 'do 28 jan' }).waitFor();
    return page;
  }
  test('of this learner alone shows the days first, leaves others as they are, and is one step that can be undone', async () => {
    const page = await withSteps();
    const others = await pinsOf(stuck!);
    await askBackTo(page, title);
    const scope = dialog(page).getByLabel('Zet alleen deze leerling terug tot hier');
    expect(await scope.isChecked()).toBe(true);
    await expect.poll(() => changedDays(page)).toEqual(['2027-01-28']);
    const { step } = await host.api.years.read({ schoolYear: year });
    await dialog(page).getByRole('button', { name: 'Zet deze leerling terug' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Zet deze leerling terug zoals op ma 23 nov' }).waitFor();
    expect((await host.api.years.read({ schoolYear: year })).step).toBe(step + 1);
    expect(await pinsOf(calm!)).toEqual(['2027-01-21']);
    expect(await pinsOf(stuck!)).toEqual(others);
    expect(await page.getByText(`Petra Proef, ma 23 nov 10 u: Terug tot: ${title}`).isVisible()).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => pinsOf(calm!)).toEqual(['2027-01-21', '2027-01-28']);
    expect(await pinsOf(stuck!)).toEqual(others);
  });
  test('undoes all that came after, once that was seen, and redo goes forward again', async () => {
    const page = await withSteps();
    await askBackTo(page, title);
    const asked = dialog(page);
    await asked.getByLabel('Maak alles ongedaan tot hier').check();
    await asked.getByText('2 stappen worden ongedaan gemaakt').waitFor();
    expect(await asked.textContent()).toContain('Testleerling Berk: Zet Late dienst op do 14 jan');
    await asked.getByRole('button', { name: 'Maak 2 stappen ongedaan' }).click();
    await expect.poll(() => pinsOf(calm!)).toEqual(['2027-01-21']);
    expect(await pinsOf(stuck!)).not.toContain('2027-01-14');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await page.keyboard.press('Control+y');
    await expect.poll(() => pinsOf(stuck!)).toContain('2027-01-14');
    await page.keyboard.press('Control+y');
    await expect.poll(() => pinsOf(calm!)).toEqual(['2027-01-21', '2027-01-28']);
  });
  test('at which this learner was as now offers only the way of all', async () => {
    const page = await aWindow(calm!);
    await publishCalm(page);
    await edit(stuck!, late('2027-01-14'));
    await page.getByRole('listitem').filter({ hasText: 'Klasbestand ingelezen' }).hover();
    await button(page, 'Ga terug tot Klasbestand ingelezen').click();
    await dialog(page).getByText('is nog zoals na deze stap').waitFor();
    expect(await dialog(page).getByLabel('Zet alleen deze leerling terug tot hier').isDisabled()).toBe(true);
    expect(await dialog(page).getByLabel('Maak alles ongedaan tot hier').isChecked()).toBe(true);
    await dialog(page).getByText('Versie 1 is dan niet meer gepubliceerd').waitFor();
  });
  test('asks the same in the history beside the planner', async () => {
    const page = await withSteps();
    await page.getByRole('link', { name: 'Planner' }).click();
    await page.getByRole('tab', { name: 'Historiek' }).click();
    await page.getByRole('listitem').filter({ hasText: title }).getByRole('button').click();
    await dialog(page).getByRole('button', { name: 'Zet deze leerling terug' }).click();
    await expect.poll(() => pinsOf(calm!)).toEqual(['2027-01-21']);
    expect(await pinsOf(stuck!)).toContain('2027-01-14');
  });
});

describe('what the class shares', () => {
  async function addStudyDay(): Promise<void> {
    const { classYear, versions } = await host.api.years.read({ schoolYear: year });
    const [classGroup] = classYear.classGroups;
    const day = { firstDay: '2027-03-09', lastDay: '2027-03-09', part: 'day', kind: 'studyDay', name: 'Studiedag' };
    const content = { ...classGroup!, calendar: [...(classGroup!.calendar ?? []), day] };
    const version = versions[versionKey('classGroup', classGroup!.id)]!;
    const command = { type: 'put', kind: 'classGroup', schoolYear: year, version, content } as const;
    expect(await host.api.changes.execute({ who: 'Fien Fictief', command } as never)).toMatchObject({ ok: true });
  }
  const calendar = async () => (await host.api.years.read({ schoolYear: year })).classYear.classGroups[0]!.calendar;

  test('is put back from a step of the history, with whom that touches first', async () => {
    const page = await aWindow(calm!);
    const before = await calendar();
    await addStudyDay();
    const step = page.getByRole('listitem').filter({ hasText: 'Klas 6 VZ Duaal A (voorbeeld) aangepast' });
    await step.hover();
    await step.getByRole('button', { name: /^Zet terug: Klas/ }).click();
    await dialog(page).getByText('leerlingen werken 7 u 36 minder').waitFor();
    await dialog(page).getByRole('button', { name: 'Zet terug' }).click();
    await expect.poll(calendar).toEqual(before);
    // What took it back can be taken back in turn; the step that it took back cannot be taken twice.
    await expect.poll(() => page.getByRole('button', { name: /^Zet terug: Klas/ }).count()).toBe(1);
  });
  test('is put back from the difference with a version, by Delete too', async () => {
    const page = await aWindow(calm!);
    const before = await calendar();
    await publishCalm(page);
    await addStudyDay();
    await expect.poll(() => changedDays(page)).toEqual(['2027-03-09']);
    await page.locator('tbody').first().focus();
    await page.keyboard.press('Delete');
    await dialog(page).getByText('Dit geldt voor iedereen die erop steunt').waitFor();
    await dialog(page).getByRole('button', { name: 'Zet terug' }).click();
    await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
    expect(await calendar()).toEqual(before);
  });
});

describe.each(['light', 'dark'] as const)('in %s, axe and the console find nothing', (colorScheme) => {
  test('before, while and after publishing, and with changes', async () => {
    const page = await aWindow(stuck!, { colorScheme });
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
    await edit(stuck!, late('2027-01-21'), {
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
