import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versionKey } from '../../shared/api/years.ts';
import { nl } from '../../shared/messages/nl.ts';
import { aCalendarOf, dayOf, proposal, stored, texts, year } from '../support/calendar-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost, button } from '../support/list-page.ts';
import type { PageHost } from '../support/page-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const aCalendar = (host: PageHost, scope?: string) => aCalendarOf(browser, host, scope);

describe('a proposal in one of two windows', () => {
  /** Paints a study day in one window and leaves it a proposal, then lays another kind down on a day in the other window. */
  async function twoWindows(host: PageHost, otherDay: string) {
    const [page, other] = [await aCalendar(host), await aCalendar(host)];
    await dayOf(page, 'ma 7 sep').click();
    await page.keyboard.press('d');
    await proposal(page).waitFor();
    await dayOf(other, otherDay).click();
    await other.keyboard.press('p');
    await button(other, texts.proposal.apply).click();
    await expect.poll(() => proposal(other).count()).toBe(0);
    return { page, other };
  }
  test('comes to lie on what the other window stored, says so, and keeps both when it is applied', async () => {
    const host = await aHost();
    const { page } = await twoWindows(host, 'ma 14 sep');
    await proposal(page).getByText(texts.proposal.rebased).waitFor();
    expect(await dayOf(page, 'ma 14 sep').getAttribute('aria-label')).toContain('proeven');
    expect(await dayOf(page, 'ma 7 sep').getAttribute('aria-label')).toContain('pedagogische studiedag');
    await button(page, texts.proposal.apply).click();
    await expect
      .poll(() => stored(host))
      .toEqual(['2026-09-07 2026-09-07 studyDay day', '2026-09-14 2026-09-14 exam day']);
  });
  test('waits where the other window stored something else on the same day, and is laid over it by choice', async () => {
    const host = await aHost();
    const { page, other } = await twoWindows(host, 'ma 7 sep');
    const waiting = page.getByRole('region', { name: texts.kept.title });
    await waiting.getByText('ma 7 sep', { exact: false }).first().waitFor();
    expect(await waiting.getByRole('listitem').textContent()).toContain('Pedagogische studiedag, ma 7 sep');
    await expect.poll(() => dayOf(page, 'ma 7 sep').getAttribute('aria-label')).toContain('proeven');
    await dayOf(page, 'ma 21 sep').click();
    await page.keyboard.press('w');
    await page.getByText(texts.kept.first).waitFor();
    await waiting.getByRole('button', { name: texts.kept.layOver }).click();
    await button(page, texts.proposal.apply).click();
    await expect.poll(() => stored(host)).toEqual(['2026-09-07 2026-09-07 studyDay day']);
    await expect.poll(() => dayOf(other, 'ma 7 sep').getAttribute('aria-label')).toContain('pedagogische studiedag');
  });
  test('that waits is dropped only when somebody says so', async () => {
    const host = await aHost();
    const { page } = await twoWindows(host, 'ma 7 sep');
    const waiting = page.getByRole('region', { name: texts.kept.title });
    await waiting.waitFor();
    await page.getByRole('link', { name: nl.app.screens.start }).click();
    await page
      .getByRole('dialog', { name: nl.app.unsaved.title })
      .getByRole('button', { name: nl.app.unsaved.stay })
      .click();
    await waiting.getByRole('button', { name: texts.kept.drop }).click();
    await waiting.waitFor({ state: 'detached' });
    expect(await stored(host)).toEqual(['2026-09-07 2026-09-07 exam day']);
  });
});

describe('a proposal for a class that another window removes', () => {
  /** A class without learners, as another window adds it. */
  async function aClassToRemove(host: PageHost) {
    const execute = async (command: unknown) => {
      const outcome = await host.api.changes.execute({ who: 'Iemand Anders', command } as never);
      expect(outcome).toMatchObject({ ok: true });
    };
    const { classYear } = await host.api.years.read({ schoolYear: year });
    const content = { ...classYear.classGroups[0]!, id: '6vz-weg', name: '6 VZ Weg' };
    await execute({ type: 'put', kind: 'classGroup', schoolYear: year, version: 0, content });
    const { versions } = await host.api.years.read({ schoolYear: year });
    const version = versions[versionKey('classGroup', content.id)];
    return () => execute({ type: 'remove', kind: 'classGroup', schoolYear: year, id: content.id, version });
  }
  const notice = (page: Page) => page.getByRole('alert').getByText('6 VZ Weg', { exact: false });

  test('is said to be dropped, with what it was and why, until that is read', async () => {
    const host = await aHost();
    const remove = await aClassToRemove(host);
    const page = await aCalendar(host, 'class:6vz-weg');
    await dayOf(page, 'ma 7 sep').click();
    await page.keyboard.press('d');
    await proposal(page).waitFor();
    await remove();
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toBe(
      'Iemand verwijderde 6 VZ Weg intussen. Je voorstel is daarmee vervallen: Pedagogische studiedag, ma 7 sep.',
    );
    expect(await proposal(page).count()).toBe(0);
    await page.getByRole('alert').getByRole('button', { name: nl.app.close }).click();
    await page.getByRole('link', { name: nl.app.screens.start }).click();
    await expect.poll(() => page.url()).toContain('/start');
  });
  test('is not spoken of when it was dropped before', async () => {
    const host = await aHost();
    const remove = await aClassToRemove(host);
    const page = await aCalendar(host, 'class:6vz-weg');
    await dayOf(page, 'ma 7 sep').click();
    await page.keyboard.press('d');
    await button(page, texts.proposal.discard).click();
    await proposal(page).waitFor({ state: 'detached' });
    await remove();
    await expect.poll(() => page.getByText('6 VZ Weg').count()).toBe(0);
    expect(await notice(page).count()).toBe(0);
  });
});
