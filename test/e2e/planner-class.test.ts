import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { aCase } from '../support/a-case.ts';
import { launchChromium } from '../support/chromium.ts';
import { addLearner } from '../support/more-learners.ts';
import { startPageHost } from '../support/page-host.ts';
import { day, middleOf } from '../support/planner-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Three learners; on a Monday the one place of the nursing home is taken. */
function threeLearners() {
  return aCase((draft) => {
    addLearner(draft, 'berk', 'Testleerling Berk');
    addLearner(draft, 'ceder', 'Testleerling Ceder');
    draft.workplaces[0]!.capacities = [{ firstDay: '2026-11-30', lastDay: '2026-11-30', places: 1 }];
    draft.trajectories[1]!.pins = [{ date: '2026-11-30', part: 'day', assignment: 'V', reason: 'ruil' }];
  });
}

async function planner(view: 'year' | 'month'): Promise<Page> {
  const host = await startPageHost({ content: threeLearners() });
  onTestFinished(() => host.close());
  const page = await host.open(browser, `/learner/aster-2026?view=${view}&day=2026-11-23`);
  await day(page, '2026-11-23').waitFor();
  return page;
}

describe('learners of one class', () => {
  it('follow each other by Alt with PageDown and PageUp, round and on the same day', async () => {
    const page = await planner('month');
    const shows = (name: string) => page.getByRole('heading', { level: 1, name: `Testleerling ${name}` }).waitFor();
    await shows('Aster');
    await day(page, '2026-11-23').focus();
    await page.keyboard.press('Alt+PageDown');
    await shows('Berk');
    await page.keyboard.press('Alt+PageDown');
    await shows('Ceder');
    await page.keyboard.press('Alt+PageDown');
    await shows('Aster');
    await page.keyboard.press('Alt+PageUp');
    await shows('Ceder');
    await page.keyboard.press('Alt+PageUp');
    await shows('Berk');
    expect(page.url()).toContain('view=month&day=2026-11-23');
    // Without Alt the same keys go along the months of one learner.
    await day(page, '2026-11-23').focus();
    await page.keyboard.press('PageDown');
    await day(page, '2026-12-23').waitFor();
    await shows('Berk');
  });

  it('are counted at their workplace while one of them is dragged there', async () => {
    const page = await planner('year');
    const full = page.locator('li[data-rule="capacity/workplace-full"]');
    await page.getByRole('button', { name: 'Schilder Residentieel' }).click();
    await page.mouse.move(...(await middleOf(day(page, '2026-11-30'))));
    await page.mouse.down();
    await full.waitFor();
    await page.keyboard.press('Escape');
    await full.waitFor({ state: 'detached' });
    await page.mouse.up();
  });
});
