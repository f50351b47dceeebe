import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings } from '../support/page-checks.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';
import { day } from '../support/planner-page.ts';

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

async function planner(trajectoryId: string): Promise<Page> {
  const page = await host.open(browser, `/learner/${trajectoryId}?view=year`);
  onTestFinished(() => page.context().close());
  await day(page, '2026-11-25').waitFor();
  return page;
}

const dialog = (page: Page) => page.getByRole('dialog');
const expectFocus = (field: Locator) =>
  expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);

test('pinning without a reason says that it lacks, and goes on where it is written', async () => {
  const page = await planner('aster-2026');
  await day(page, '2026-11-25').click();
  await page.keyboard.press('x');
  const reason = dialog(page).getByRole('textbox', { name: nl.planner.reason.label });
  await reason.waitFor();
  const confirm = dialog(page).getByRole('button', { name: nl.planner.reason.confirm });
  await confirm.click();
  await dialog(page).getByText(nl.planner.reason.missing).waitFor();
  await expectFocus(reason);
  expect(await axeFindings(page)).toEqual([]);
  await reason.fill('Vraag van de leerling');
  await confirm.click();
  await dialog(page).waitFor({ state: 'detached' });
  const pins = async () => {
    const { classYear } = await host.api.years.read({ schoolYear: '2026-2027' });
    return classYear.trajectories.find(({ id }) => id === 'aster-2026')!.pins ?? [];
  };
  await expect.poll(async () => (await pins()).find(({ date }) => date === '2026-11-25')?.reason).toMatch(/^Vraag/);
  await expectFocus(day(page, '2026-11-25'));
});

test('accepting a finding says what lacks, one after the other', async () => {
  const page = await planner('iep-2026');
  await page.keyboard.press('F8');
  await page
    .locator('li[data-rule="phases/too-short"]')
    .getByRole('button', { name: nl.planner.findings.accept })
    .click();
  const { acceptReason, acceptBy, acceptReasonMissing, acceptByMissing, accept } = nl.planner.findings;
  const [reason, by] = [acceptReason, acceptBy].map((name) => dialog(page).getByRole('textbox', { name }));
  await by!.fill(' ');
  await dialog(page).getByRole('button', { name: accept }).click();
  await dialog(page).getByText(acceptReasonMissing).waitFor();
  await dialog(page).getByText(acceptByMissing).waitFor();
  await expectFocus(reason!);
  await reason!.fill('Met akkoord van de school');
  await dialog(page).getByRole('button', { name: accept }).click();
  await expectFocus(by!);
  expect(await axeFindings(page)).toEqual([]);
});

test('a deviation without days says so and takes the focus there, and a day that is added has to be chosen', async () => {
  const page = await planner('aster-2026');
  await day(page, '2027-02-10').click();
  await page.keyboard.press('a');
  const { days, opportunity, whyOnlyThen, voluntary, problems } = nl.plannerDialogs.deviation;
  await dialog(page).getByLabel(opportunity).fill('Snoezelatelier');
  await dialog(page).getByLabel(whyOnlyThen).fill('De ruimte is er alleen dan.');
  await dialog(page).getByLabel(voluntary).check();
  const worked = dialog(page).getByRole('group', { name: days });
  await worked.getByRole('button', { name: /wo 10 feb/ }).click();
  await dialog(page)
    .getByRole('button', { name: /Bewaar afwijking/ })
    .click();
  await worked.getByText(problems.noDays).waitFor();
  await expectFocus(worked);
  expect(await axeFindings(page)).toEqual([]);
  await worked.getByRole('button', { name: nl.plannerDialogs.addDay }).click();
  await page.getByRole('button', { name: nl.plannerDialogs.addThisDay }).click();
  await page.getByText(nl.plannerDialogs.dayMissing).waitFor();
  const field = page.getByRole('textbox', { name: nl.plannerDialogs.day });
  await expectFocus(field);
  await field.fill('11/2');
  await page.getByRole('button', { name: nl.plannerDialogs.addThisDay }).click();
  await worked.getByText('do 11 feb').waitFor();
});
