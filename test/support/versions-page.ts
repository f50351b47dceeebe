import type { Browser, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import { versionKey } from '../../shared/api/years.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';
import { type PageHost, type PageOptions, startPageHost } from './page-host.ts';

/** The school year of the sample class. */
export const year = schoolYear('2026-2027');
/** A learner of the sample without errors. */
export const calm = 'aster-2026';
/** A learner with an error that nothing solves. */
export const stuck = 'berk-2026';
/** A learner with an error that has a fix. */
export const fixable = 'fresia-2026';

/** A window on the versions of a learner who was not published yet, on a host of its own. */
export async function aVersionsWindow(browser: Browser, trajectoryId: string, options?: PageOptions) {
  const host = await startPageHost();
  onTestFinished(() => host.close());
  const page = await host.open(browser, `/versions/${trajectoryId}`, options);
  onTestFinished(() => page.context().close());
  await page.getByRole('heading', { name: 'Niet gepubliceerd', exact: true }).waitFor();
  return { page, host };
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const dialog = (page: Page) => page.getByRole('dialog');

/** Edits a trajectory, as another window would. */
export async function edit(host: PageHost, trajectoryId: string, ...edits: PlanEdit[]): Promise<void> {
  const { versions } = await host.api.years.read({ schoolYear: year });
  const version = versions[versionKey('trajectory', trajectoryId)]!;
  const command = { type: 'editTrajectory', schoolYear: year, id: trajectoryId, version, edits } as const;
  const outcome = await host.api.changes.execute({ who: 'Fien Fictief', command } as never);
  expect(outcome).toMatchObject({ ok: true });
}

export const late = (date: string): PlanEdit => ({
  type: 'pin',
  pins: [{ date: isoDate(date), part: 'day', assignment: 'L', reason: 'wissel' }],
});

export async function versionOf(host: PageHost, trajectoryId: string): Promise<PlanVersion | undefined> {
  const [line] = (await host.api.years.planVersions({ schoolYear: year })).filter(
    (one) => one.trajectoryId === trajectoryId,
  );
  return line && ((await host.api.years.planVersion({ schoolYear: year, id: line.id })) as PlanVersion);
}

export async function pinsOf(host: PageHost, id: string): Promise<readonly string[]> {
  const { classYear } = await host.api.years.read({ schoolYear: year });
  return classYear.trajectories.find((one) => one.id === id)?.pins?.map(({ date }) => date) ?? [];
}

export async function publishCalm(page: Page): Promise<void> {
  await button(page, 'Publiceer versie 1').click();
  await dialog(page).getByRole('button', { name: 'Publiceer versie 1' }).click();
  await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
}

export const changedDays = (page: Page) =>
  page.locator('tr[data-day]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-day')));
