import type { Locator, Page } from 'playwright';
import { aCase } from './a-case.ts';
import type { PageHost } from './page-host.ts';

/** The base case with a late shift on Thursday and an early one on Friday: too little rest, which has a fix. */
export function shortRest() {
  return aCase((draft) => {
    draft.trajectories[0]!.pins = [
      { date: '2027-01-21', part: 'day', assignment: 'L', reason: 'teamoverleg' },
      { date: '2027-01-22', part: 'day', assignment: 'V', reason: 'teamoverleg' },
    ];
  });
}

/** A day of the calendar on screen. */
export function day(page: Page, date: string): Locator {
  return page.locator(`[role=gridcell][data-date="${date}"]`);
}

export async function middleOf(locator: Locator): Promise<[number, number]> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

/** Answers why days are pinned. */
export async function giveReason(page: Page, reason: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Reden' }).fill(reason);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

export async function storedPins({ api }: PageHost) {
  const { classYear } = await api.years.read({ schoolYear: '2026-2027' });
  return classYear.trajectories[0]!.pins;
}
