import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings } from '../support/page-checks.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';
import { day, giveReason, shortRest } from '../support/planner-page.ts';

const wednesday = '2027-01-20';
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** The week of a split shift on Wednesday, at a workplace that has another one with a later evening. */
async function withSplit(work: (page: Page, host: PageHost) => Promise<void>): Promise<void> {
  const content = shortRest();
  content.trajectories[0]!.pins = [{ date: wednesday, part: 'day', assignment: 'S', reason: 'wens' }] as never;
  content.workplaces[0]!.shiftCodes.push({
    ...{ code: 'T', name: 'Gesplitst met avond' },
    parts: [
      { start: '07:00', end: '11:00', breakMinutes: 0 },
      { start: '17:30', end: '21:06', breakMinutes: 0 },
    ],
  } as never);
  const host = await startPageHost({ content });
  try {
    const page = await host.open(browser, `/learner/aster-2026?view=week&day=${wednesday}`);
    await part(page, 1).waitFor();
    await work(page, host);
  } finally {
    await host.close();
  }
}

/** The morning or the evening of the split shift. */
const part = (page: Page, index: number) => day(page, wednesday).locator('[data-movable]').nth(index);
const moving = (page: Page) => page.locator('[data-moving]');
const hoursDialog = (page: Page) => page.getByRole('dialog', { name: 'Uren van wo 20 jan' });

async function storedPins({ api }: PageHost): Promise<readonly string[]> {
  const { classYear } = await api.years.read({ schoolYear: '2026-2027' });
  return (classYear.trajectories[0]!.pins ?? []).map(({ date, assignment }) => `${date} ${assignment}`);
}

async function storedParts({ api }: PageHost, code: string) {
  const { classYear } = await api.years.read({ schoolYear: '2026-2027' });
  const shift = classYear.workplaces[0]!.shiftCodes.find((one) => one.code === code);
  return shift?.parts.map(({ start, end }) => `${start} ${end}`);
}

const before = [`${wednesday} S`];

/** Holds a part at its middle or an edge and takes it some minutes further, and to another day. */
async function hold(page: Page, index: number, at: 'start' | 'middle' | 'end', minutes: number, to = wednesday) {
  const perMinute = (await part(page, 0).boundingBox())!.height / 240;
  const { x, y, width, height } = (await part(page, index).boundingBox())!;
  const lane = (await day(page, to).boundingBox())!;
  const from = { start: y + 1, middle: y + height / 2, end: y + height - 1 }[at];
  await page.mouse.move(x + width / 2, from);
  await page.mouse.down();
  await page.mouse.move(lane.x + lane.width / 2, from + minutes * perMinute, { steps: 8 });
}

async function pressHeld(page: Page, keys: readonly string[]): Promise<void> {
  await page.keyboard.down('Alt');
  for (const key of keys) await page.keyboard.press(key);
}

const times = (dialog: Locator) =>
  Promise.all(
    ['Van, deel 1', 'Tot, deel 1', 'Van, deel 2', 'Tot, deel 2'].map((name) => dialog.getByLabel(name).inputValue()),
  );

describe('a part of a split shift, by mouse', () => {
  it('becomes the split shift near by, checked while it is held, in one step that can be undone', async () => {
    await withSplit(async (page, host) => {
      const findings = page.getByRole('tabpanel');
      await hold(page, 1, 'middle', 90);
      await moving(page).getByText('Gesplitst met avond').waitFor();
      await findings.getByText(/^Nachtwerk/).waitFor();
      expect(await storedPins(host)).toEqual(before);
      await page.mouse.up();
      await giveReason(page, 'ruil');
      await day(page, wednesday).getByText('17.30 – 21.06', { exact: false }).waitFor();
      await expect.poll(() => storedPins(host)).toEqual([`${wednesday} T`]);
      await page.keyboard.press('Control+z');
      await expect.poll(() => storedPins(host)).toEqual(before);
      await day(page, wednesday).getByText('16.00 – 19.36', { exact: false }).waitFor();
    });
  });

  it('is longer by its edge: its hours are asked beside those of the other part, and undone as one step', async () => {
    await withSplit(async (page, host) => {
      await hold(page, 0, 'end', 120);
      await moving(page).getByText('Eigen uren').waitFor();
      await page.mouse.up();
      const dialog = hoursDialog(page);
      await dialog.getByLabel('Van, deel 2').waitFor();
      const [start, end, ...evening] = await times(dialog);
      expect([start, ...evening]).toEqual(['7.00', '16.00', '19.36']);
      expect(end).toMatch(/^1[23]\.\d\d$/);
      await dialog.getByRole('button', { name: 'Maak de dienst en zet ze' }).click();
      await giveReason(page, 'ruil');
      await expect.poll(() => storedPins(host)).toEqual([`${wednesday} 0700-1936`]);
      expect(await storedParts(host, '0700-1936')).toEqual([`07:00 ${end!.replace('.', ':')}`, '16:00 19:36']);
      await dialog.waitFor({ state: 'detached' });
      await page.keyboard.press('Control+z');
      await expect.poll(() => storedPins(host)).toEqual(before);
      expect(await storedParts(host, '0700-1936')).toBeUndefined();
    });
  });

  it('begins earlier by its other edge, and cannot come to lie over the other part', async () => {
    await withSplit(async (page, host) => {
      await hold(page, 1, 'start', -120);
      await moving(page).getByText('14.00 – 19.36', { exact: false }).waitFor();
      await page.mouse.move(2, 2);
      await page.mouse.up();
      await expect.poll(() => moving(page).count()).toBe(0);
      await hold(page, 1, 'middle', -330);
      await page.mouse.up();
      await expect.poll(() => moving(page).count()).toBe(0);
      expect(await page.getByRole('dialog').count()).toBe(0);
      await day(page, wednesday).getByText('16.00 – 19.36', { exact: false }).waitFor();
      expect(await storedPins(host)).toEqual(before);
    });
  });

  it('takes the whole shift along to another day', async () => {
    await withSplit(async (page, host) => {
      await hold(page, 0, 'middle', 30, '2027-01-23');
      await moving(page).getByText('Gesplitste dienst').waitFor();
      await expect.poll(() => part(page, 1).getAttribute('data-leaving')).toBe('true');
      await page.mouse.up();
      await giveReason(page, 'ruil');
      await day(page, '2027-01-23').getByText('16.00 – 19.36', { exact: false }).waitFor();
      await expect.poll(() => storedPins(host)).toEqual(['2027-01-23 S']);
    });
  });
});

describe('a part of a split shift, by keys', () => {
  it('moves by quarters of an hour while Alt is held, and becomes the shift that has these hours', async () => {
    await withSplit(async (page, host) => {
      await day(page, wednesday).focus();
      await page.keyboard.press('3');
      await pressHeld(page, Array(6).fill('ArrowDown'));
      await moving(page).getByText('Gesplitst met avond').waitFor();
      await page
        .getByRole('tabpanel')
        .getByText(/^Nachtwerk/)
        .waitFor();
      expect(await page.getByText('7.00 – 11.00, 17.30 – 21.06').first().textContent()).toContain('17.30');
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.up('Alt');
      await giveReason(page, 'ruil');
      await expect.poll(() => storedPins(host)).toEqual([`${wednesday} T`]);
      await day(page, wednesday).focus();
      await page.keyboard.press('Control+z');
      await expect.poll(() => storedPins(host)).toEqual(before);
    });
  });

  it('ends earlier with Shift, and asks hours that no shift has', async () => {
    await withSplit(async (page, host) => {
      await day(page, wednesday).focus();
      await page.keyboard.press('2');
      await pressHeld(page, ['Shift+ArrowUp', 'Shift+ArrowUp', 'ArrowUp']);
      await moving(page).getByText('6.45 – 10.15', { exact: false }).waitFor();
      await page.keyboard.up('Alt');
      const dialog = hoursDialog(page);
      await dialog.getByLabel('Van, deel 2').waitFor();
      expect(await times(dialog)).toEqual(['6.45', '10.15', '16.00', '19.36']);
      await dialog.getByRole('button', { name: 'Maak de dienst en zet ze' }).click();
      await giveReason(page, 'ruil');
      await expect.poll(() => storedParts(host, '0645-1936')).toEqual(['06:45 10:15', '16:00 19:36']);
    });
  });

  it('is let go by another key, and by coming back to where it was', async () => {
    await withSplit(async (page, host) => {
      await day(page, wednesday).focus();
      await page.keyboard.press('3');
      await pressHeld(page, ['ArrowDown', 'ArrowDown']);
      await moving(page).getByText('Eigen uren').waitFor();
      await page.keyboard.press('Escape');
      await moving(page).waitFor({ state: 'detached' });
      await page.keyboard.up('Alt');
      await pressHeld(page, ['ArrowDown', 'ArrowUp']);
      await moving(page).getByText('Gesplitste dienst').waitFor();
      await page.keyboard.up('Alt');
      await moving(page).waitFor({ state: 'detached' });
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await storedPins(host)).toEqual(before);
    });
  });

  it('leaves the whole shift to the same keys while the whole day is painted', async () => {
    await withSplit(async (page, host) => {
      await day(page, wednesday).focus();
      await page.keyboard.press('1');
      await page.keyboard.press('Alt+ArrowDown');
      await giveReason(page, 'ruil');
      await expect.poll(() => storedPins(host)).toEqual([`${wednesday} L`]);
    });
  });
});
