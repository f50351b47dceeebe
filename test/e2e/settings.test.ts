import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings } from '../support/page-checks.ts';
import { type PageHost, type PageHostOptions, startPageHost } from '../support/page-host.ts';

let browser: Browser;
let host: PageHost;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function settings(section: string, options: PageHostOptions = {}): Promise<Page> {
  host = await startPageHost(options);
  onTestFinished(() => host.close());
  const page = await host.open(browser, `/settings/${section}`);
  onTestFinished(() => page.context().close());
  await page.locator('h1').waitFor();
  return page;
}

const schoolOf = async () => (await host.api.years.read({ schoolYear: '2026-2027' as never })).classYear.schools[0]!;

describe('what a school decides', () => {
  test('shows its effect before it is changed, and is undone by key', async () => {
    const page = await settings('planning');
    await page.getByText(/Met 50 minuten verandert er iets voor 24 leerlingen/).waitFor();
    await page.getByRole('radio', { name: '50 minuten' }).click();
    await page.getByText(/Met 60 minuten verandert er iets voor 24 leerlingen/).waitFor();
    await expect.poll(async () => (await schoolOf()).lessonPeriodMinutes).toBe(50);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await schoolOf()).lessonPeriodMinutes).toBeUndefined();
  });
  test('of a company says what its switch would do while it has the focus', async () => {
    const page = await settings('planning');
    const bridge = page.getByRole('switch', { name: 'Op de brugdag wordt gewerkt' }).first();
    await bridge.focus();
    await page.getByText(/^Met Op de brugdag is de leerling vrij verandert er/).waitFor();
    await bridge.press('Space');
    await page.getByRole('switch', { name: 'Op de brugdag is de leerling vrij' }).first().waitFor();
  });
});

describe('backups', () => {
  test('are made and put back, after a question, with the present kept first', async () => {
    const page = await settings('backups');
    await page.getByRole('button', { name: 'Maak nu een reservekopie' }).click();
    await page.getByRole('cell', { name: 'zelf gemaakt' }).waitFor();
    const school = await schoolOf();
    const { versions } = await host.api.years.read({ schoolYear: '2026-2027' as never });
    const command = {
      ...{ type: 'put', kind: 'school', schoolYear: '2026-2027', version: versions[`school ${school.id}`]! },
      content: { ...school, name: 'School Andere Naam' },
    } as const;
    expect(await host.api.changes.execute({ who: 'Fien Fictief', command } as never)).toMatchObject({ ok: true });
    const row = page.getByRole('row').filter({ hasText: 'zelf gemaakt' });
    await row.getByRole('button', { name: /Zet de kopie/ }).click();
    const question = page.getByRole('dialog');
    await question.getByText(/wordt eerst als reservekopie bewaard/).waitFor();
    await question.getByRole('button', { name: 'Zet de kopie terug' }).click();
    await page.getByText('De kopie is teruggezet.').waitFor();
    await page.getByRole('cell', { name: 'voor het terugzetten' }).waitFor();
    expect((await schoolOf()).name).toBe(school.name);
  });
});

describe('the other parts', () => {
  test('rules are found by a word of theirs', async () => {
    const page = await settings('law');
    await page.getByRole('textbox', { name: 'Zoek een regel' }).fill('elf uren rust');
    await page.getByText('Geen regel gevonden.').waitFor();
    await page.getByRole('textbox', { name: 'Zoek een regel' }).fill('minstens 20 uur');
    await expect.poll(async () => page.getByRole('row').count()).toBeGreaterThan(1);
  });
  test('an amount that nobody published is unknown', async () => {
    const page = await settings('money');
    expect(await page.getByText('bedrag onbekend', { exact: true }).count()).toBe(3);
  });
  test('the language of the screen changes at once', async () => {
    const page = await settings('general');
    await page.getByRole('combobox', { name: 'Taal' }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'General' }).waitFor();
  });
  test('the shipped programme is changed and put back', async () => {
    const page = await settings('programmes');
    await page.getByRole('textbox', { name: 'Hoogstens maanden' }).first().fill('11');
    await page.getByRole('button', { name: 'Bewaar opleiding' }).first().click();
    await page.getByRole('button', { name: 'Zet de meegeleverde terug' }).click();
    await page.getByRole('button', { name: 'Zet de meegeleverde terug' }).waitFor({ state: 'detached' });
  });
});

test.each(['general', 'planning', 'programmes', 'law', 'money', 'backups', 'data', 'about'])(
  'axe finds nothing on %s',
  async (section) => {
    const page = await settings(section);
    expect(await axeFindings(page)).toEqual([]);
    const dark = await host.open(browser, `/settings/${section}`, { colorScheme: 'dark' });
    onTestFinished(() => dark.context().close());
    await dark.locator('h1').waitFor();
    expect(await axeFindings(dark)).toEqual([]);
  },
);
