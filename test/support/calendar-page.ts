import type { Browser, Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { nl } from '../../shared/messages/nl.ts';
import type { PageHost, PageOptions } from './page-host.ts';

/** The school year of the sample class. */
export const year = schoolYear('2026-2027');
export const texts = nl.schoolCalendar;

/** A window on a school calendar, once its days are there. */
export async function aCalendarOf(
  browser: Browser,
  host: PageHost,
  scope = 'class:6vz-a',
  options?: PageOptions,
): Promise<Page> {
  const page = await host.open(browser, `/calendar?scope=${scope}`, options);
  onTestFinished(() => page.context().close());
  await page.getByRole('grid').first().waitFor();
  return page;
}

export const dayOf = (page: Page, name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name} 20`) });
export const brush = (page: Page, name: string) => page.getByRole('toolbar').getByRole('button', { name });
export const proposal = (page: Page) => page.getByRole('region', { name: texts.proposal.title });
export const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** The entries that the class holds in the store. */
export async function stored(host: PageHost, id = '6vz-a'): Promise<readonly string[]> {
  const { classYear } = await host.api.years.read({ schoolYear: year });
  const { calendar = [] } = classYear.classGroups.find((group) => group.id === id)!;
  return calendar.map(({ firstDay, lastDay, kind, part }) => `${firstDay} ${lastDay} ${kind} ${part}`);
}
