import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings } from '../support/page-checks.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';
import { day, giveReason, shortRest } from '../support/planner-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function withWeek(work: (page: Page, host: PageHost) => Promise<void>): Promise<void> {
  const host = await startPageHost({ content: shortRest() });
  try {
    const page = await host.open(browser, '/learner/aster-2026?view=week&day=2027-01-20');
    await day(page, '2027-01-20').locator('[data-movable]').waitFor();
    await work(page, host);
  } finally {
    await host.close();
  }
}

async function stored({ api }: PageHost): Promise<{ pins: unknown; codes: readonly string[] }> {
  const { classYear } = await api.years.read({ schoolYear: '2026-2027' });
  const pins = classYear.trajectories[0]!.pins?.map(({ date, part, assignment }) => `${date} ${part} ${assignment}`);
  return { pins, codes: classYear.workplaces[0]!.shiftCodes.map(({ code }) => code) };
}

const before = { pins: ['2027-01-21 day L', '2027-01-22 day V'], codes: ['V', 'L', 'N', 'S'] };

/** Opens the hours of a day by key. */
async function hoursOf(page: Page, date: string): Promise<Locator> {
  await day(page, date).focus();
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog', { name: /^Uren van/ });
  await dialog.waitFor();
  return dialog;
}

async function fill(dialog: Locator, times: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(times)) {
    await dialog.getByLabel(label, { exact: true }).fill(text);
    await dialog.getByLabel(label, { exact: true }).press('Tab');
  }
}

describe('the hours of a day', () => {
  it('that are typed find the shift that the workplace has', async () => {
    await withWeek(async (page, host) => {
      const dialog = await hoursOf(page, '2027-01-20');
      await fill(dialog, { Van: '13.24', Tot: '21.30' });
      await dialog.getByText('7:36 werk. Dat is Late dienst.').waitFor();
      await dialog.getByRole('button', { name: 'Zet deze uren' }).click();
      await giveReason(page, 'ruil');
      await day(page, '2027-01-20').getByText('Late dienst', { exact: true }).waitFor();
      expect(await stored(host)).toEqual({ ...before, pins: ['2027-01-20 day L', ...before.pins] });
    });
  });

  it('that no shift has make one, with what is found, in one step that can be undone', async () => {
    await withWeek(async (page, host) => {
      const dialog = await hoursOf(page, '2027-01-22');
      await fill(dialog, { Van: '6', Tot: '14.06' });
      await dialog.getByText('Afdeling Testtuin heeft nog geen dienst met deze uren', { exact: false }).waitFor();
      await dialog.getByRole('list', { name: 'Wat er bij komt' }).getByText('Rust te kort: 8 u 30').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await dialog.getByLabel('Naam van de nieuwe dienst').fill('Ochtenddienst');
      await dialog.getByRole('button', { name: 'Maak de dienst en zet ze' }).click();
      await giveReason(page, 'ruil');
      await dialog.waitFor({ state: 'detached' });
      await day(page, '2027-01-22').getByText('Ochtenddienst', { exact: true }).waitFor();
      expect(await stored(host)).toEqual({
        pins: ['2027-01-21 day L', '2027-01-22 day 0600-1406'],
        codes: [...before.codes, '0600-1406'],
      });
      await page.keyboard.press('Control+z');
      await expect.poll(() => stored(host)).toEqual(before);
    });
  });

  it('are split in two parts, which may not lie over each other', async () => {
    await withWeek(async (page, host) => {
      const dialog = await hoursOf(page, '2027-01-20');
      await fill(dialog, { Van: '7', Tot: '11' });
      await dialog.getByRole('button', { name: 'Splits in twee delen' }).click();
      await fill(dialog, { 'Van, deel 2': '10', 'Tot, deel 2': '19.36' });
      await dialog.getByText('Het tweede deel begint pas als het eerste gedaan is.').waitFor();
      await dialog.getByRole('button', { name: 'Zet deze uren' }).click();
      await fill(dialog, { 'Van, deel 2': '16', 'Pauze (min), deel 1': '0' });
      await dialog.getByText('7:36 werk. Dat is Gesplitste dienst.').waitFor();
      await dialog.getByRole('button', { name: 'Zet deze uren' }).click();
      await giveReason(page, 'ruil');
      await expect.poll(() => stored(host)).toEqual({ ...before, pins: ['2027-01-20 day S', ...before.pins] });
    });
  });

  /** Drags the end of the early shift, which lasts eight hours and six minutes, to a time that is told while it is held. */
  async function dragEnd(page: Page, minutes: number, told: string): Promise<void> {
    const shift = day(page, '2027-01-20').locator('[data-movable]');
    const { x, y, width, height } = (await shift.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height - 1);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height + (height * minutes) / 486, { steps: 8 });
    await page.locator('[data-moving]').getByText(told).waitFor();
    await page.mouse.up();
  }

  it('are those of a shift near by where an edge is dragged to it', async () => {
    await withWeek(async (page, host) => {
      await dragEnd(page, 270, 'Gesplitste dienst');
      await giveReason(page, 'ruil');
      await expect.poll(() => stored(host)).toEqual({ ...before, pins: ['2027-01-20 day S', ...before.pins] });
    });
  });

  it('are asked for where an edge is dragged far from every shift', async () => {
    await withWeek(async (page, host) => {
      await dragEnd(page, 75, 'Eigen uren');
      const dialog = page.getByRole('dialog', { name: 'Uren van wo 20 jan' });
      await dialog.getByLabel('Van', { exact: true }).waitFor();
      expect(await dialog.getByLabel('Van', { exact: true }).inputValue()).toBe('7.00');
      const end = await dialog.getByLabel('Tot', { exact: true }).inputValue();
      expect(end).toMatch(/^16\.\d\d$/);
      await dialog.getByRole('button', { name: 'Maak de dienst en zet ze' }).click();
      await giveReason(page, 'ruil');
      await expect
        .poll(async () => (await stored(host)).pins)
        .toEqual([`2027-01-20 day 0700-${end.replace('.', '')}`, ...before.pins]);
    });
  });
});
