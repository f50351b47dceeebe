import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { listNames } from '../../renderer/people/list-names.ts';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost, aListWindow, cell } from '../support/list-page.ts';

const { columns } = nl.peopleScreen;
const longName = 'Marie-Christine Vandenbroucke-Voorbeeld';
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function aWindow(list: string, width = 1366): Promise<Page> {
  const sample = sampleClassYear();
  const learners = sample.learners.map((learner, at) => (at === 3 ? { ...learner, name: longName } : learner));
  const host = await aHost({ content: { ...sample, learners } });
  return aListWindow(browser, host, `/people/${list}`, { viewport: { width, height: 768 } });
}

const headings = (page: Page) => page.getByRole('columnheader').allInnerTexts();

/** Cells of the first column whose name is cut. */
const cutNames = (page: Page) =>
  page.locator('[role=gridcell][data-first]').evaluateAll((cells) =>
    cells
      .flatMap((one) => [one, ...one.querySelectorAll('span')])
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
      .map(({ textContent }) => textContent),
  );

async function openFirst(page: Page): Promise<void> {
  await page.locator('[role=gridcell][data-first]').first().click();
  await page.locator('[data-panel-title]').waitFor();
}

describe('beside a dossier', () => {
  test.each(listNames)('no name of %s is cut, and all of the table is in sight', async (list) => {
    const page = await aWindow(list);
    await openFirst(page);
    await expect.poll(() => cutNames(page)).toEqual([]);
    const isWide = await page.getByRole('grid').evaluate(({ parentElement }) => {
      const { scrollWidth, clientWidth } = parentElement!;
      return scrollWidth > clientWidth;
    });
    expect(isWide).toBe(false);
  });

  test('what the dossier says as well is given up first, and comes back when it closes', async () => {
    const page = await aWindow('learners');
    const all = await headings(page);
    expect(all).toContain(columns.mentor);
    await openFirst(page);
    await expect.poll(() => headings(page)).not.toContain(columns.mentor);
    expect(await headings(page)).toEqual(expect.arrayContaining([columns.name, columns.residential, columns.plan]));
    await page.keyboard.press('Escape');
    await expect.poll(() => headings(page)).toEqual(all);
  });

  test('the cell that opened it stays, so that a second click edits it', async () => {
    const page = await aWindow('learners');
    await cell(page, 'Mentor Proef 1, Geriatrie Fictie').first().dblclick();
    await page.locator('[data-panel-title]').waitFor();
    expect(await headings(page)).toContain(columns.mentor);
    await page.getByRole('combobox').first().waitFor();
  });

  test('the column that sorts stays in sight', async () => {
    const page = await aWindow('learners');
    await page.getByRole('button', { name: columns.mentor }).click();
    await openFirst(page);
    await expect.poll(() => headings(page)).not.toContain(columns.switchDay);
    expect(await headings(page)).toContain(columns.mentor);
  });
});

describe('a cell that is edited', () => {
  test('takes the focus along where its row goes, and the next one edited is of the same learner', async () => {
    const page = await aWindow('learners');
    await cell(page, 'Testleerling Berk').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Zz Test');
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'Bewerk Klas van Zz Test' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[role=row]:focus-within [data-first]').first().textContent()).toBe('Zz Test');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.locator('[role=row]:focus-within [data-first]').first().textContent())
      .toBe('Testleerling Zinnia');
  });

  test('says what is wrong over the rows below', async () => {
    const page = await aWindow('learners');
    await cell(page, 'Testleerling Berk').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('x'.repeat(121));
    await page.keyboard.press('Enter');
    const problem = page.getByText(nl.input.long);
    await problem.waitFor();
    const isOnTop = await problem.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
    expect(isOnTop).toBe(true);
  });
});

test('beside a form for a new learner the texts are whole as well', async () => {
  const page = await aWindow('learners');
  await page.getByRole('button', { name: nl.peopleScreen.newOf.learners }).first().click();
  await page.locator('[data-panel-title]').waitFor();
  await expect.poll(() => headings(page)).not.toContain(columns.mentor);
});
