import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
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

const companyOf = async () => (await host.api.years.read({ schoolYear: '2026-2027' as never })).classYear.companies[0]!;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const proposal = (page: Page) => page.getByRole('region', { name: nl.settings.proposal.title });

describe('what a school decides', () => {
  test('shows its effect before anybody chooses it, again before it is applied, and is undone by key', async () => {
    const page = await settings('planning');
    await page.getByText(/Met 50 minuten verandert er voor 1 leerling een fout of waarschuwing/).waitFor();
    await page.getByRole('radio', { name: '50 minuten' }).click();
    await proposal(page).getByText('Toon 24 leerlingen').waitFor();
    expect((await schoolOf()).lessonPeriodMinutes).toBeUndefined();
    await button(page, nl.settings.proposal.apply).click();
    await expect.poll(async () => (await schoolOf()).lessonPeriodMinutes).toBe(50);
    await page.getByText(/Met 60 minuten verandert er voor 1 leerling een fout of waarschuwing/).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await schoolOf()).lessonPeriodMinutes).toBeUndefined();
  });
  test('waits for a school year, with the way to one', async () => {
    for (const section of ['planning', 'programmes']) {
      const page = await settings(section, { content: 'empty' });
      await page.getByText(nl.settings.noYear).waitFor();
      await page.getByRole('link', { name: nl.app.noLearner.action }).click();
      await page.getByRole('heading', { level: 1, name: nl.start.begin.title }).waitFor();
    }
  });
  test('asks for no better amounts while no school year can hold them', async () => {
    const invitations = [nl.settings.money.addNewer, nl.settings.money.addBetter];
    const kept = await settings('money');
    for (const words of invitations) await kept.getByText(words).waitFor();
    const empty = await settings('money', { content: 'empty' });
    await empty.getByText(nl.settings.money.incentivesLead).waitFor();
    for (const words of invitations) expect(await empty.getByText(words).count()).toBe(0);
  });
  test('and is dropped leaves no trace', async () => {
    const page = await settings('planning');
    await page.getByRole('radio', { name: '50 minuten' }).click();
    await button(page, nl.settings.proposal.discard).click();
    await expect.poll(() => proposal(page).count()).toBe(0);
    expect(await page.getByRole('radio', { name: '60 minuten' }).isChecked()).toBe(true);
  });
});

describe('what a company decides', () => {
  test('about the study day says who works how much less', async () => {
    const page = await settings('planning');
    const studyDay = page.getByRole('switch', { name: nl.settings.planning.studyDayIsWorkDay.on }).first();
    await studyDay.focus();
    await studyDay.press('Space');
    await proposal(page)
      .getByText(/leerlingen werken 7\su\s36 minder/)
      .waitFor();
    await button(page, nl.settings.proposal.apply).click();
    await expect.poll(async () => (await companyOf()).studyDayIsWorkDay).toBe(false);
  });
  test('about its full week is refused outside 20 to 40 hours, and shown in findings inside', async () => {
    const page = await settings('planning');
    const week = page.getByRole('textbox', { name: nl.settings.planning.fullWeek }).first();
    await week.fill('50');
    await week.press('Enter');
    await proposal(page).getByText(nl.settings.planning.problems.fullWeek).waitFor();
    expect(await button(page, nl.settings.proposal.apply).isDisabled()).toBe(true);
    await week.fill('36');
    await week.press('Enter');
    await proposal(page).getByText(nl.effects.added).first().waitFor();
    await button(page, nl.settings.proposal.apply).click();
    await expect.poll(async () => (await companyOf()).fullTimeMinutesPerWeek).toBe(2160);
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
    await row.getByRole('button', { name: /Zet terug: de kopie/ }).click();
    const question = page.getByRole('dialog');
    await question.getByText(/wordt eerst als reservekopie bewaard/).waitFor();
    await question.getByRole('button', { name: 'Zet de kopie terug' }).click();
    await page.getByText('De kopie is teruggezet.').waitFor();
    await page.getByRole('cell', { name: 'voor het terugzetten' }).waitFor();
    expect((await schoolOf()).name).toBe(school.name);
  });
});

describe('the law', () => {
  test('gives every number with its days, its source and how sure it is', async () => {
    const page = await settings('law');
    const row = page.getByRole('row', { name: new RegExp(nl.legalData.numbers.weeklyMinimumMinutes) });
    expect(await row.textContent()).toMatch(/20\su per week/);
    expect(await row.textContent()).toContain('vanaf 1 sep 2016');
    expect(await row.textContent()).toContain(nl.settings.law.status.confirmed);
    expect(await row.getByRole('link', { name: 'art. 3' }).getAttribute('href')).toContain('docid=14994');
    await button(page, nl.settings.law.status.own).click();
    await page.getByRole('row', { name: new RegExp(nl.legalData.numbers.lessonPeriodShort) }).waitFor();
    await expect.poll(() => row.count()).toBe(0);
  });
  test('is searched by what a number, a rule or a source is called', async () => {
    const page = await settings('law');
    const { searches } = nl.settings.law;
    const search = page.getByRole('textbox', { name: searches.numbers });
    await search.fill('zonder zo een woord');
    await page.getByText(nl.settings.law.nothing).waitFor();
    await search.fill('arbeidswet');
    await expect.poll(async () => page.getByRole('row').count()).toBeGreaterThan(10);
    await page.getByText(nl.settings.law.views.rules, { exact: true }).click();
    await page.getByRole('textbox', { name: searches.rules }).fill('minstens 20 uur');
    await expect.poll(async () => page.getByRole('row').count()).toBeGreaterThan(1);
  });
});

describe('money', () => {
  test('an amount that nobody published is unknown until somebody adds it with its source', async () => {
    const page = await settings('money');
    const today = page.locator('dl');
    expect(await today.getByText(nl.settings.money.unknown).count()).toBe(3);
    await button(page, nl.settings.money.addIncome).click();
    const form = page.getByRole('dialog', { name: nl.settings.money.incomeTitle });
    await form.getByLabel(nl.settings.money.from).fill('1/9/2026');
    await form.getByLabel(nl.settings.money.until).fill('31/12/2026');
    await form.getByLabel(nl.settings.money.income).fill('2000');
    await form.getByLabel(nl.settings.law.source).fill('Verzonnen bron van 1 september 2026');
    await form.getByText('schijf 3: € 690,00').waitFor();
    await form.getByRole('button', { name: nl.settings.money.saveIncome }).click();
    await expect.poll(() => today.textContent()).toContain('690,00');
    const { classYear } = await host.api.years.read({ schoolYear: '2026-2027' as never });
    expect(classYear.money?.guaranteedIncomes).toMatchObject([{ cents: 200_000, firstDay: '2026-09-01' }]);
    await button(page, 'Verwijder het bedrag vanaf 1 sep 2026').click();
    await expect.poll(() => today.getByText(nl.settings.money.unknown).count()).toBe(3);
  });
  test('what is known better about an incentive stands beside what shipped', async () => {
    const page = await settings('money');
    await button(page, 'Voeg toe wat je weet over Ondersteuningspremie Diverscity').click();
    const form = page.getByRole('dialog', { name: 'Ondersteuningspremie Diverscity' });
    await form.getByLabel(nl.settings.money.from).fill('1/9/2026');
    await form.getByLabel(nl.settings.money.until).fill('31/8/2027');
    await form.getByRole('switch', { name: nl.settings.money.isOnHold }).click();
    await form.getByRole('button', { name: nl.settings.money.saveChange }).click();
    await form.getByText(nl.input.empty).waitFor();
    await form.getByLabel(nl.settings.law.source, { exact: true }).fill('Verzonnen mail van het fonds');
    await form.getByRole('button', { name: nl.settings.money.saveChange }).click();
    const row = page.getByRole('row', { name: new RegExp(nl.settings.money.ownChange) });
    await row.getByText(nl.settings.money.onHold).waitFor();
    await row.getByText('Verzonnen mail van het fonds').waitFor();
  });
});

describe('school years', () => {
  test('are removed with all that is in them, after a question, and come back by undo', async () => {
    const page = await settings('data');
    await button(page, 'Verwijder 2026-2027').click();
    const question = page.getByRole('dialog');
    await question.getByText('2026-2027 verdwijnt, met 24 leerlingen.').waitFor();
    await question.getByRole('button', { name: 'Verwijder 2026-2027' }).click();
    await page.getByText(nl.settings.data.noYears).waitFor();
    expect(await host.api.years.list()).toEqual([]);
    await page.getByRole('status').getByRole('button', { name: nl.app.undo }).click();
    await expect.poll(async () => (await host.api.years.list()).map(({ learners }) => learners)).toEqual([24]);
  });
});

describe('the other parts', () => {
  test('the language of the screen changes at once', async () => {
    const page = await settings('general');
    await page.getByRole('combobox', { name: 'Taal' }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'General' }).waitFor();
  });
  test('the shipped programme is changed with its effect in sight, and put back', async () => {
    const page = await settings('programmes');
    await page.getByRole('textbox', { name: nl.settings.programmes.longest }).first().fill('6');
    await proposal(page).getByText(nl.effects.added).first().waitFor();
    await button(page, nl.settings.proposal.apply).click();
    await button(page, nl.settings.programmes.restore).click();
    await button(page, nl.settings.programmes.restore).waitFor({ state: 'detached' });
  });
});

describe('what goes along of others', () => {
  test('is told from the page about the planner, with the whole text of each licence', async () => {
    const page = await settings('about');
    await page.getByRole('link', { name: nl.settings.sections.licences }).click();
    await page.getByText(nl.settings.licences.lead).waitFor();
    expect(await page.locator('nav [aria-current=page]').allTextContents()).toContain(nl.settings.sections.about);
    const library = page.locator('summary').filter({ hasText: /^@mantine\/core/ });
    await library.click();
    await page.getByText('Copyright (c) 2021 Vitaly Rtishchev').waitFor();
  });
  test('what other programs can ask is a file to keep, which a link without the token would not give', async () => {
    const page = await settings('about');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, nl.settings.about.openApi).click(),
    ]);
    expect(download.suggestedFilename()).toBe('duaalplanner-openapi.json');
    const document = JSON.parse(await readFile(await download.path(), 'utf8')) as { openapi: string };
    expect(document.openapi).toMatch(/^3\.1/);
  });
});

test.each(['general', 'planning', 'programmes', 'law', 'money', 'backups', 'data', 'about', 'licences'])(
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

describe('a number that is mistyped', () => {
  test('is whole, and emptied shows again what counts', async () => {
    const page = await settings('planning');
    const periods = page.getByLabel(nl.settings.planning.usual.morning);
    await periods.fill('');
    expect(await periods.inputValue()).toBe('');
    await periods.blur();
    await expect.poll(() => periods.inputValue()).toBe('4');
    await periods.fill('');
    await periods.pressSequentially('5.5');
    await periods.blur();
    await button(page, nl.settings.proposal.apply).click();
    await expect.poll(async () => (await schoolOf()).usualPeriods?.morning).toBe(5);
    await expect.poll(() => periods.inputValue()).toBe('5');
  });
  test('of backups to keep is stored once it is left, and stays where it is emptied', async () => {
    const page = await settings('backups');
    const days = page.getByLabel(nl.settings.backups.dailyForDays);
    const before = await days.inputValue();
    await days.fill('');
    await days.blur();
    await expect.poll(() => days.inputValue()).toBe(before);
    await days.fill('45');
    await days.blur();
    await page.getByText(nl.settings.saved).waitFor();
    await expect.poll(() => days.inputValue()).toBe('45');
  });
  test('and cannot be read keeps what it held before from being applied', async () => {
    const page = await settings('planning');
    const week = page.getByLabel(nl.settings.planning.fullWeek, { exact: true }).first();
    await week.fill('37');
    await week.blur();
    await proposal(page).waitFor();
    await week.fill('37:61');
    await week.blur();
    await page.getByText(nl.app.fields.unreadableHours).waitFor();
    await button(page, nl.settings.proposal.apply).click();
    await expect.poll(() => week.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await week.inputValue()).toBe('37:61');
    expect((await companyOf()).fullTimeMinutesPerWeek).toBe(2280);
  });
});
