import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { versionKey } from '../../shared/api/years.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost } from '../support/list-page.ts';
import { axeFindings, complaintsOf, outsideWindow } from '../support/page-checks.ts';
import type { PageHost, PageOptions } from '../support/page-host.ts';

const year = schoolYear('2026-2027');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function aWindow(host: PageHost, address = '/settings/general', options?: PageOptions): Promise<Page> {
  const page = await host.open(browser, address, options);
  onTestFinished(() => page.context().close());
  return page;
}

/** Gives the first learner another name, as another window would. */
async function rename(host: PageHost, name: string): Promise<void> {
  const { classYear, versions } = await host.api.years.read({ schoolYear: year });
  const learner = classYear.learners[0]!;
  const version = versions[versionKey('learner', learner.id)]!;
  const content = { ...learner, name };
  const command = { type: 'put', kind: 'learner', schoolYear: year, version, content } as const;
  const outcome = await host.api.changes.execute({ who: 'Iemand Anders', command });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
}

async function firstName(host: PageHost): Promise<string> {
  const { classYear } = await host.api.years.read({ schoolYear: year });
  return classYear.learners[0]!.name;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const palette = (page: Page) => page.getByRole('dialog', { name: nl.app.palette.title });

/** The names that the palette shows for a query. */
async function paletteFinds(page: Page, query: string): Promise<readonly string[]> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  const names = await palette(page).getByRole('option').allTextContents();
  await page.keyboard.press('Escape');
  return names;
}

describe('undo and redo', () => {
  test('by key and by button, also quicker than the disk, of what any window changed', async () => {
    const host = await aHost();
    const page = await aWindow(host);
    const before = await firstName(host);
    await rename(host, 'Testleerling Zonnebloem');
    const undo = button(page, nl.app.undo);
    const redo = button(page, nl.app.redo);
    // What a person did not see yet is not theirs to undo: it is refused.
    await expect.poll(() => paletteFinds(page, 'zonnebl')).toEqual([expect.stringContaining('Zonnebloem')]);
    await palette(page).waitFor({ state: 'detached' });
    await expect.poll(() => redo.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Control+z');
    await expect.poll(() => firstName(host)).toBe(before);
    await expect.poll(() => redo.getAttribute('aria-disabled')).toBe('false');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => firstName(host)).toBe('Testleerling Zonnebloem');
    await undo.click();
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
    await page.getByLabel(nl.app.bar).getByText(nl.app.saved, { exact: true }).waitFor();
    expect(await firstName(host)).toBe('Testleerling Zonnebloem');
  });
  test('stay with a text field that is being typed in', async () => {
    const host = await aHost();
    const page = await aWindow(host);
    await rename(host, 'Testleerling Zonnebloem');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('aster');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    expect(await firstName(host)).toBe('Testleerling Zonnebloem');
  });
});

describe('the palette', () => {
  test('finds learners, screens and days, and goes there by the keyboard alone', async () => {
    const page = await aWindow(await aHost());
    await page.keyboard.press('Control+k');
    await page.keyboard.type('gerbera');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/learner/gerbera-2026');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('21/1');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#\/learner\/gerbera-2026\?view=month&day=(%22)?2027-01-21/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('kalend');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/calendar');
    await expect.poll(() => page.title()).toMatch(/kalender/i);
  });
  test('finds lists of people and places and parts of the settings', async () => {
    const page = await aWindow(await aHost());
    for (const [typed, address] of [
      ['reservek', '#/settings/backups'],
      ['mentoren', '#/people/mentors'],
      ['instellingen opleid', '#/settings/programmes'],
    ] as const) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain(address);
      await palette(page).waitFor({ state: 'detached' });
    }
  });
  test('moves through the list by arrows and says what is active', async () => {
    const page = await aWindow(await aHost());
    await page.keyboard.press('Control+k');
    const field = palette(page).getByRole('combobox');
    const first = await field.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    const second = await field.getAttribute('aria-activedescendant');
    expect(second).not.toBe(first);
    const active = palette(page).locator('[aria-selected=true]');
    expect(await active.count()).toBe(1);
    expect(await active.getAttribute('id')).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const options = palette(page).getByRole('option');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
  });
  test('says when there is nothing, and gives the focus back on Esc', async () => {
    const page = await aWindow(await aHost());
    const search = page.getByRole('button', { name: nl.app.search });
    await search.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('xyzzy');
    await palette(page).getByText('“xyzzy”').waitFor();
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('two windows on one store', () => {
  test('hear of each other at once', async () => {
    const host = await aHost();
    const [one, other] = [await aWindow(host), await aWindow(host)];
    await rename(host, 'Testleerling Zonnebloem');
    for (const page of [one, other]) {
      await expect.poll(() => paletteFinds(page, 'zonnebl')).toEqual([expect.stringContaining('Zonnebloem')]);
    }
    await one.keyboard.press('Control+z');
    await expect.poll(() => paletteFinds(other, 'zonnebl')).toEqual([]);
    await expect.poll(() => button(other, nl.app.redo).getAttribute('aria-disabled')).toBe('false');
  });
});

describe('a host that goes away', () => {
  test('is said, and what was done elsewhere is there when it is back', async () => {
    const host = await aHost();
    const page = await aWindow(host);
    await page.context().setOffline(true);
    // An open stream survives going offline; only a new one fails.
    await host.host.publisher.publish('change', {} as never);
    await page.getByLabel(nl.app.bar).getByText(nl.app.disconnected, { exact: true }).waitFor();
    await rename(host, 'Testleerling Zonnebloem');
    await page.context().setOffline(false);
    await page.getByLabel(nl.app.bar).getByText(nl.app.saved, { exact: true }).waitFor();
    await expect.poll(() => paletteFinds(page, 'zonnebl')).toEqual([expect.stringContaining('Zonnebloem')]);
  });
});

describe('looks and language', () => {
  const scheme = (page: Page) => page.evaluate(() => document.documentElement.dataset.mantineColorScheme);
  test('the theme goes round, is kept, and follows the machine by itself', async () => {
    const host = await aHost();
    const page = await aWindow(host, '/settings/general', { colorScheme: 'dark' });
    expect(await scheme(page)).toBe('dark');
    await page.getByRole('button', { name: /^Thema/ }).click();
    expect(await scheme(page)).toBe('light');
    await page.reload();
    await page.locator('main').waitFor();
    expect(await scheme(page)).toBe('light');
    await page.getByRole('button', { name: /^Thema/ }).click();
    expect(await scheme(page)).toBe('dark');
  });
  test('another language is spoken at once, kept in the store, and heard by other windows', async () => {
    const host = await aHost();
    const [page, other] = [await aWindow(host), await aWindow(host)];
    await page.keyboard.press('Control+k');
    await page.keyboard.type('english');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Settings' }).waitFor();
    await other.getByRole('link', { name: 'Settings' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    const [line] = await host.api.settings.list();
    expect(line?.setting).toEqual({ key: 'language', value: 'en' });
    const fresh = await aWindow(host);
    await fresh.getByRole('link', { name: 'Settings' }).waitFor();
  });
  test('a language asked before the # leaves what the address says after it', async () => {
    const address = '/people/learners?id=aster';
    const page = await aWindow(await aHost(), address, { language: 'fr' });
    await page.getByRole('heading', { name: 'Testleerling Aster' }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#${address}`);
    await page.getByRole('link', { name: 'Impression' }).click();
    await page.waitForURL(/#\/print/);
    await page.goBack();
    await page.getByRole('heading', { name: 'Testleerling Aster' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Testleerling Aster' }).waitFor();
    expect(new URL(page.url()).search).toBe('?language=fr');
  });
  test('the test language prints keys, so that no text can hide in the code', async () => {
    const page = await aWindow(await aHost(), '/settings/general', { language: 'test' });
    await page.getByRole('link', { name: 'app.screens.settings' }).waitFor();
    const frame = await page.locator('nav, main ~ footer').or(page.getByLabel('app.bar')).allInnerTexts();
    const words = frame.flatMap((text) => text.split('\n')).filter((text) => text.trim() !== '');
    const keyed = /^[a-zA-Z]+(\.[\w-]+)+$|^\d{4}-\d{4}$|^(Ctrl K|\?)/;
    expect(words.filter((text) => !keyed.test(text))).toEqual([]);
  });
});

describe('a store without anything', () => {
  test('opens on the start screen, and takes the sample class back by its toast', async () => {
    const host = await aHost({ content: 'empty' });
    const page = await aWindow(host, '/');
    await expect.poll(() => page.url()).toContain('#/start');
    await button(page, nl.start.begin.sample.action).click();
    const toast = page.getByRole('status').filter({ hasText: nl.start.begin.sampleDone });
    await toast.getByRole('button', { name: nl.app.undo }).click();
    await button(page, nl.start.begin.sample.action).waitFor();
    expect(await host.api.years.list()).toEqual([]);
  });
  test('says on a learner’s screens where to begin', async () => {
    const page = await aWindow(await aHost({ content: 'empty' }), '/learner/niemand');
    await page.getByText(nl.app.noLearner.title).first().waitFor();
    await button(page, nl.app.noLearner.action).click();
    await expect.poll(() => page.url()).toContain('#/start');
  });
});

test('a toast stays while it is looked at, and goes by itself', async () => {
  const page = await aWindow(await aHost({ content: 'empty' }), '/start');
  await button(page, nl.start.begin.sample.action).click();
  const toast = page.getByRole('status').filter({ hasText: nl.start.begin.sampleDone });
  await toast.getByRole('button').hover();
  await page.waitForTimeout(7000);
  expect(await toast.count()).toBe(1);
  await page.mouse.move(5, 300);
  await toast.waitFor({ state: 'detached' });
});

test('years of the store stand beside each other, and the one that was looked at stays', async () => {
  const host = await aHost();
  const classYear = { ...sampleClassYear(), schoolYear: schoolYear('2027-2028'), trajectories: [] };
  await host.api.changes.execute({ who: 'X', command: { type: 'importClassYear', classYear, version: 0 } });
  const page = await aWindow(host, '/nergens');
  const years = page.getByRole('group', { name: nl.app.schoolYear });
  await years.getByRole('radio', { name: year }).press('ArrowRight');
  await expect.poll(() => years.getByRole('radio', { name: '2027-2028' }).isChecked()).toBe(true);
  await page.reload();
  await expect.poll(() => years.getByRole('radio', { name: '2027-2028' }).isChecked()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

describe.each(['light', 'dark'] as const)('the frame in %s', (colorScheme) => {
  test('has nothing that axe finds, also under the palette and the keys', async () => {
    const page = await aWindow(await aHost(), '/nergens', { colorScheme });
    const complaints = complaintsOf(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await palette(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('at 200 % on a screen of 1366 × 768', () => {
  test('every control of the frame is within the window, and every screen is reached', async () => {
    const page = await aWindow(await aHost(), '/nergens', { viewport: { width: 683, height: 384 } });
    expect(await outsideWindow(page)).toEqual([]);
    for (const screen of ['calendar', 'people', 'print', 'settings'] as const) {
      await page.getByRole('link', { name: nl.app.screens[screen] }).click();
      await expect
        .poll(() => page.getByRole('link', { name: nl.app.screens[screen] }).getAttribute('aria-current'))
        .toBe('page');
    }
  });
});

test('the focus is seen wherever the keyboard goes', async () => {
  const page = await aWindow(await aHost(), '/nergens');
  const unseen: string[] = [];
  for (let step = 0; step < 18; step++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return { isSeen, name: element.getAttribute('aria-label') ?? element.textContent ?? '' };
    });
    if (found && !found.isSeen) unseen.push(found.name);
  }
  expect(unseen).toEqual([]);
});

test('nothing moves for those who asked for no motion', async () => {
  const page = await aWindow(await aHost(), '/nergens', { reducedMotion: 'reduce' });
  await page.keyboard.press('Control+k');
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length,
  );
  expect(moving).toBe(0);
});
