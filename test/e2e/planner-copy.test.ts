import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';
import { day, giveReason, middleOf, shortRest, storedPins } from '../support/planner-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function withPlanner(
  view: 'week' | 'month',
  from: string,
  work: (page: Page, host: PageHost) => Promise<void>,
): Promise<void> {
  const host = await startPageHost({ content: shortRest() });
  try {
    const page = await host.open(browser, `/learner/aster-2026?view=${view}&day=${from}`);
    await day(page, from).locator('[data-movable]').waitFor();
    await work(page, host);
  } finally {
    await host.close();
  }
}

const pinsOf = async (host: PageHost) =>
  (await storedPins(host))?.map(({ date, assignment, reason }) => `${date} ${assignment} ${reason}`);

const before = ['2027-01-21 L teamoverleg', '2027-01-22 V teamoverleg'];
const copied = [...before, '2027-01-28 L zoals week 3'];

describe('a week', () => {
  it('is copied to the next one by mouse, and taken back in one step', async () => {
    await withPlanner('week', '2027-01-21', async (page, host) => {
      await page.getByRole('button', { name: 'Kopieer naar week 4' }).click();
      await giveReason(page, 'zoals week 3');
      await page.getByText('Gekopieerd van week 3 naar week 4').waitFor();
      await day(page, '2027-01-28').getByText('Late dienst', { exact: true }).waitFor();
      expect(await pinsOf(host)).toEqual(copied);
      await page.keyboard.press('Control+z');
      await expect.poll(() => pinsOf(host)).toEqual(before);
    });
  });

  it('is copied to the next one by keyboard, and again from there', async () => {
    await withPlanner('week', '2027-01-21', async (page, host) => {
      await day(page, '2027-01-21').focus();
      await page.keyboard.press('Control+d');
      await giveReason(page, 'zoals week 3');
      await expect.poll(() => pinsOf(host)).toEqual(copied);
      await day(page, '2027-01-28').getByText('Late dienst', { exact: true }).waitFor();
      await page.keyboard.press('Control+d');
      await expect.poll(() => pinsOf(host)).toEqual([...copied, '2027-02-04 L zoals week 3']);
    });
  });

  it('is copied to more weeks by a dialog that names the days it leaves', async () => {
    await withPlanner('week', '2027-01-21', async (page, host) => {
      await page.getByRole('button', { name: 'Meer manieren om te kopiëren' }).click();
      await page.getByRole('menuitem', { name: /Kopieer naar meer weken/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Week kopiëren' });
      await dialog.getByLabel('Aantal weken').fill('3');
      const left = 'ma 8 feb – vr 12 feb (schoolvakantie)';
      await dialog.getByText(`2 dagen veranderen. Niet gekopieerd: ${left}`).waitFor();
      await dialog.getByLabel('Tot en met').fill('17/2');
      await dialog.getByLabel('Tot en met').press('Tab');
      await dialog.getByRole('button', { name: 'Kopieer naar 4 weken' }).waitFor();
      await dialog.getByLabel('Aantal weken').fill('3');
      await dialog.getByRole('button', { name: 'Kopieer naar 3 weken' }).click();
      await dialog.waitFor({ state: 'detached' });
      await giveReason(page, 'zoals week 3');
      await page.getByText(`Gekopieerd van week 3 naar 3 weken. Niet gekopieerd: ${left}.`).waitFor();
      expect(await pinsOf(host)).toEqual([...copied, '2027-02-04 L zoals week 3']);
      await day(page, '2027-01-21').waitFor();
      await page.keyboard.press('Control+z');
      await expect.poll(() => pinsOf(host)).toEqual(before);
    });
  });

  it('that is the same already is not copied, and that is said', async () => {
    await withPlanner('week', '2026-12-02', async (page, host) => {
      await page.keyboard.press('Control+d');
      await page.getByText('Er is niets te kopiëren: alles staat er al zo.').waitFor();
      await day(page, '2026-12-02').waitFor();
      expect(await pinsOf(host)).toEqual(before);
    });
  });
});

describe('days of a month', () => {
  const pasted = [...before, '2027-01-28 L zoals week 3'];

  it('are copied and pasted on the same weekdays by mouse', async () => {
    await withPlanner('month', '2027-01-21', async (page, host) => {
      // The ground beside the cards selects; a card would be dragged.
      const [, y] = await middleOf(day(page, '2027-01-20').locator('[data-movable]'));
      const ground = async (date: string) => [(await middleOf(day(page, date)))[0], y + 40] as const;
      await page.mouse.move(...(await ground('2027-01-20')));
      await page.mouse.down();
      await page.mouse.move(...(await ground('2027-01-21')), { steps: 4 });
      await page.mouse.up();
      await page.getByRole('button', { name: 'Kopieer de selectie' }).click();
      await day(page, '2027-01-25').click({ position: { x: 60, y: 8 } });
      await page.getByRole('button', { name: 'Plak' }).click();
      await giveReason(page, 'zoals week 3');
      await page.getByText('1 dag geplakt.').waitFor();
      expect(await pinsOf(host)).toEqual(pasted);
    });
  });

  it('are copied and pasted on the same weekdays by keyboard', async () => {
    await withPlanner('month', '2027-01-21', async (page, host) => {
      await day(page, '2027-01-20').focus();
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Control+c');
      await day(page, '2027-01-25').focus();
      await page.keyboard.press('Control+v');
      await giveReason(page, 'zoals week 3');
      await expect.poll(() => pinsOf(host)).toEqual(pasted);
      const selected = page.locator('[role=gridcell][aria-selected=true]');
      await expect
        .poll(() => selected.evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.date)))
        .toEqual(['2027-01-27', '2027-01-28']);
      await page.keyboard.press('Control+z');
      await expect.poll(() => pinsOf(host)).toEqual(before);
    });
  });
});

describe('the reason of a pin', () => {
  it('keeps Ctrl Z to its field while it is asked, and gives it back at once', async () => {
    await withPlanner('week', '2027-01-21', async (page, host) => {
      await day(page, '2027-01-21').focus();
      await page.keyboard.press('Control+d');
      await page.getByRole('textbox', { name: 'Reden' }).waitFor();
      await giveReason(page, 'zoals week 3');
      await expect.poll(() => pinsOf(host)).toEqual(copied);
      await page.getByRole('button', { name: 'Reden: zoals week 3' }).click();
      const reason = page.getByRole('textbox', { name: 'Reden' });
      await reason.fill('');
      await reason.pressSequentially('ruil');
      await page.keyboard.press('Control+z');
      await expect.poll(() => reason.inputValue()).not.toBe('ruil');
      expect(await pinsOf(host)).toEqual(copied);
      await reason.fill('ruil');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+z');
      await expect.poll(() => pinsOf(host)).toEqual(before);
    });
  });
});
