import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost } from '../support/list-page.ts';

const { form: texts, proposal, tabs, add } = nl.schoolCalendar;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The form of own days of a class, with its first and last day the day of today. */
async function anEntryForm(): Promise<Page> {
  const page = await (await aHost()).open(browser, '/calendar?scope=class:6vz-a');
  onTestFinished(() => page.context().close());
  await page.getByRole('tab', { name: tabs.own, exact: true }).click();
  await page.getByRole('button', { name: add, exact: true }).first().click();
  await page.getByRole('dialog', { name: texts.add }).waitFor();
  return page;
}

test('days typed one after another replace what the fields held, also where the first moves the last', async () => {
  const page = await anEntryForm();
  await page.getByLabel(texts.firstDay).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12/4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('14/4');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: proposal.title }).getByText('12 – 14 apr').first().waitFor();
});

test('a day that cannot be read keeps its form open with what was typed, instead of the day before it', async () => {
  const page = await anEntryForm();
  const last = page.getByLabel(texts.lastDay);
  await last.fill('31/2');
  await page.getByRole('button', { name: texts.propose }).click();
  await page.getByText(nl.app.fields.unreadableDay).waitFor();
  await expect.poll(() => last.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await last.inputValue()).toBe('31/2');
  await last.fill('1/2');
  await page.getByRole('button', { name: texts.propose }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
