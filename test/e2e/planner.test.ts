import { AxeBuilder } from '@axe-core/playwright';
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

async function withPlanner(work: (page: Page, host: PageHost) => Promise<void>, options = {}): Promise<void> {
  const host = await startPageHost({ content: shortRest() });
  try {
    const page = await host.open(browser, '/learner/aster-2026?view=year&day=2026-11-23', options);
    await day(page, '2026-11-23').waitFor();
    await work(page, host);
  } finally {
    await host.close();
  }
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  await page.mouse.move(...(await middleOf(day(page, from))));
  await page.mouse.down();
  await page.mouse.move(...(await middleOf(day(page, to))), { steps: 8 });
  await page.mouse.up();
}

/** Opens a month or a week by its key, and waits until it is there: the year has the same days. */
async function showView(page: Page, letter: 'm' | 'w'): Promise<void> {
  await page.keyboard.press(`Control+Alt+${letter}`);
  await page.locator('[data-movable]').first().waitFor();
}

/** The year as it stands on screen: what each cell shows, day by day. */
async function yearOnScreen(page: Page): Promise<string> {
  const texts = await page.locator('[role=gridcell][data-date]').evaluateAll((cells) =>
    cells.map((cell) => {
      const halves = [...cell.querySelectorAll<HTMLElement>(':scope > span:not([hidden])[data-kind]')];
      const words = halves.map((half) => `${half.dataset.kind}${half.dataset.pinned === 'true' ? '!' : ''}`);
      return `${(cell as HTMLElement).dataset.date} ${words.join('/')}`;
    }),
  );
  return texts.join('\n');
}

async function violations(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
}

describe('the year of a learner', () => {
  it('is painted over the border of a month, by mouse and by keyboard alike', async () => {
    const years: string[] = [];
    const pins: unknown[] = [];
    await withPlanner(async (page, host) => {
      await page.getByRole('button', { name: 'Schilder Rust' }).click();
      await drag(page, '2026-09-29', '2026-10-02');
      await giveReason(page, 'proef');
      await page.getByRole('button', { name: 'Voormiddag' }).click();
      await page.getByRole('button', { name: 'Schilder Les' }).click();
      await drag(page, '2027-03-10', '2027-03-10');
      await expect.poll(() => day(page, '2027-03-10').getAttribute('data-halves')).toBe('2');
      years.push(await yearOnScreen(page));
      pins.push(await storedPins(host));
    });
    await withPlanner(async (page, host) => {
      await day(page, '2026-11-23').focus();
      for (let month = 0; month < 2; month++) await page.keyboard.press('PageUp');
      for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
      for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('x');
      await giveReason(page, 'proef');
      for (let step = 0; step < 22; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowLeft');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-date')))
        .toBe('2027-03-10');
      await page.keyboard.press('2');
      await page.keyboard.press('l');
      await expect.poll(() => day(page, '2027-03-10').getAttribute('data-halves')).toBe('2');
      years.push(await yearOnScreen(page));
      pins.push(await storedPins(host));
    });
    expect(years[1]).toBe(years[0]);
    expect(pins[1]).toEqual(pins[0]);
    expect(years[0]).toContain('2026-09-30 roster-rest!');
    expect(years[0]).toContain('2027-03-10 school!/work-home');
  });

  it('checks every day of a drag and forgets it on Escape', async () => {
    await withPlanner(async (page, host) => {
      const planned = page.locator('dl').first().locator('dd').nth(2);
      const before = await planned.textContent();
      await page.getByRole('button', { name: 'Schilder Rust' }).click();
      await page.mouse.move(...(await middleOf(day(page, '2026-12-02'))));
      await page.mouse.down();
      await page.mouse.move(...(await middleOf(day(page, '2026-12-04'))), { steps: 6 });
      await expect.poll(() => planned.textContent()).not.toBe(before);
      // The address follows a hand that rests, and the drag goes on.
      await page.waitForURL(/day=2026-12-04/);
      expect(await planned.textContent()).not.toBe(before);
      await page
        .getByRole('button', { name: /dagen zonder les, werk of vakantie/ })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await expect.poll(() => planned.textContent()).toBe(before);
      expect((await storedPins(host))?.length).toBe(2);
    });
  });

  it('applies the fix of a finding and takes it back', async () => {
    await withPlanner(async (page) => {
      const finding = page.locator('li[data-rule="working-time/daily-rest"]');
      await page.keyboard.press('F8');
      await expect.poll(() => day(page, '2027-01-21').getAttribute('data-pointed')).not.toBeNull();
      await finding.getByRole('button', { name: /^Zet|^Maak/ }).click();
      await finding.waitFor({ state: 'detached' });
      await page
        .getByRole('button', { name: /^Ongedaan maken/ })
        .first()
        .click();
      await finding.waitFor();
    });
  });

  it('accepts a finding with reason and name, and withdraws it', async () => {
    await withPlanner(async (page) => {
      const finding = page.locator('li[data-rule="working-time/daily-rest"]');
      await finding.getByRole('button').first().click();
      await finding.getByRole('button', { name: 'Aanvaard met reden' }).click();
      const dialog = page.getByRole('dialog');
      const accept = dialog.getByRole('button', { name: 'Aanvaard met reden' });
      await accept.click();
      await dialog.getByText('Schrijf een reden.').waitFor();
      await dialog.getByLabel('Reden').fill('Met akkoord van het team');
      await dialog.getByLabel('Naam en functie').fill('Rita Ruil, planner');
      await accept.click();
      await finding.getByText(/Aanvaard door Rita Ruil, planner/).waitFor();
      // A late shift is a warning of its own.
      await expect.poll(() => day(page, '2027-01-21').locator('[data-mark]').getAttribute('data-mark')).toBe('warning');
      await finding.getByRole('button', { name: 'Trek aanvaarding in' }).click();
      await expect.poll(() => day(page, '2027-01-21').locator('[data-mark]').getAttribute('data-mark')).toBe('error');
    });
  });

  it('solves, copies, takes away and goes back by keys alone', async () => {
    await withPlanner(async (page) => {
      const first = (date: string) => day(page, date).locator('span[data-kind]').first().getAttribute('data-kind');
      await page.keyboard.press('F8');
      await day(page, '2027-01-21').focus();
      await page.keyboard.press('Enter');
      await page.locator('li[data-rule="working-time/daily-rest"]').waitFor({ state: 'detached' });
      await day(page, '2026-12-01').focus();
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Control+c');
      await day(page, '2026-12-09').focus();
      await page.keyboard.press('Control+v');
      await giveReason(page, 'zoals vorige week');
      await expect.poll(() => first('2026-12-09')).toBe('school');
      await page.keyboard.press('Delete');
      await expect.poll(() => first('2026-12-09')).toBe('work-residential');
      await page.keyboard.press('Control+z');
      await expect.poll(() => first('2026-12-09')).toBe('school');
      await page.keyboard.press('Control+Alt+t');
      await expect.poll(() => page.url()).toContain('day=2026-11-23');
      await page.keyboard.press('F7');
      await page.getByRole('tab').first().waitFor({ state: 'detached' });
    });
  });

  it('paints what many share only after saying whom it touches', async () => {
    await withPlanner(async (page) => {
      await day(page, '2027-05-14').focus();
      await page.keyboard.press('s');
      const dialog = page.getByRole('dialog', { name: 'Collectieve sluiting' });
      await dialog.getByText('Dat raakt 1 leerling.', { exact: false }).waitFor();
      await dialog.getByRole('textbox').fill('Verhuis');
      await page.keyboard.press('Enter');
      await expect.poll(() => yearOnScreen(page)).toContain('2027-05-14 company-closure');
      await day(page, '2026-11-04').focus();
      await page.keyboard.press('a');
      await page.getByRole('dialog').getByRole('heading', { name: 'Werken in een schoolvakantie' }).waitFor();
    });
  });

  it('goes back to any point of its history', async () => {
    await withPlanner(async (page, host) => {
      await day(page, '2026-12-02').focus();
      await page.keyboard.press('x');
      await giveReason(page, 'proef');
      await day(page, '2026-12-09').focus();
      await page.keyboard.press('l');
      await expect.poll(async () => (await storedPins(host))?.length).toBe(4);
      await page.getByRole('tab', { name: 'Historiek' }).click();
      await page.getByText('Zet les op wo 9 dec').waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Zet vrij op wo 2 dec' })
        .getByRole('button', { name: 'Ga terug tot hier' })
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'Zet deze leerling terug' }).click();
      await expect.poll(() => yearOnScreen(page)).toContain('2026-12-09 work-residential\n');
      await expect.poll(async () => (await storedPins(host))?.length).toBe(3);
    });
  });

  it('has nothing that axe finds, in light and in dark', { timeout: 240_000 }, async () => {
    await withPlanner(async (page) => {
      await page.keyboard.press('F8');
      for (const colorScheme of ['light', 'dark'] as const) expect(await violations(page, colorScheme)).toEqual([]);
    });
  });
});

describe('a month and a week of a learner', () => {
  const seen = (page: Page, date: string) => day(page, date).locator('[data-movable]').innerText();

  it('take a shift to another day by mouse and by keyboard alike', async () => {
    const pins: unknown[] = [];
    await withPlanner(async (page, host) => {
      await page.getByText('Maand', { exact: true }).click();
      await day(page, '2026-11-20').locator('[data-movable]').waitFor();
      await page.mouse.move(...(await middleOf(day(page, '2026-11-20').locator('[data-movable]'))));
      await page.mouse.down();
      await page.mouse.move(...(await middleOf(day(page, '2026-11-21'))), { steps: 10 });
      await page.mouse.up();
      await giveReason(page, 'ruil');
      await expect.poll(() => seen(page, '2026-11-21')).toContain('Vroege dienst');
      pins.push(await storedPins(host));
    });
    await withPlanner(async (page, host) => {
      await showView(page, 'm');
      await day(page, '2026-11-20').focus();
      await page.keyboard.press('Alt+ArrowRight');
      await giveReason(page, 'ruil');
      await expect.poll(() => seen(page, '2026-11-21')).toContain('Vroege dienst');
      pins.push(await storedPins(host));
    });
    expect(pins[1]).toEqual(pins[0]);
  });

  it('take another shift of the workplace by mouse and by keyboard alike', async () => {
    const pins: unknown[] = [];
    await withPlanner(async (page, host) => {
      await showView(page, 'w');
      const shift = day(page, '2026-11-25').locator('[data-movable]');
      await shift.waitFor();
      const { x, y, width } = (await shift.boundingBox())!;
      await page.mouse.move(x + width / 2, y + 30);
      await page.mouse.down();
      await page.mouse.move(x + width / 2, y + 180, { steps: 10 });
      await page.getByText('Late dienst').first().waitFor();
      await page.mouse.up();
      await giveReason(page, 'ruil');
      await expect.poll(() => seen(page, '2026-11-25')).toContain('Late dienst');
      pins.push(await storedPins(host));
    });
    await withPlanner(async (page, host) => {
      await showView(page, 'w');
      await day(page, '2026-11-25').focus();
      await page.keyboard.press('Alt+ArrowDown');
      await giveReason(page, 'ruil');
      await expect.poll(() => seen(page, '2026-11-25')).toContain('Late dienst');
      pins.push(await storedPins(host));
    });
    expect(pins[1]).toEqual(pins[0]);
  });

  it('have nothing that axe finds, in light and in dark', { timeout: 240_000 }, async () => {
    await withPlanner(async (page) => {
      for (const view of ['m', 'w'] as const) {
        await showView(page, view);
        await page.keyboard.press('F8');
        for (const colorScheme of ['light', 'dark'] as const) expect(await violations(page, colorScheme)).toEqual([]);
      }
    });
  });
});
