import type { Browser, Page } from 'playwright';
import { onTestFinished } from 'vitest';
import type { YearContent } from '../../shared/api/years.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { nl } from '../../shared/messages/nl.ts';
import { type PageHost, type PageHostOptions, type PageOptions, startPageHost } from './page-host.ts';

/** The school year of the sample class. */
export const year = schoolYear('2026-2027');

/** A host of its own for one test. */
export async function aHost(options?: PageHostOptions): Promise<PageHost> {
  const host = await startPageHost(options);
  onTestFinished(() => host.close());
  return host;
}

/** A window on a list of people or places, once its table is there. */
export async function aListWindow(
  browser: Browser,
  host: PageHost,
  address: string,
  options?: PageOptions,
): Promise<Page> {
  const page = await host.open(browser, address, options);
  onTestFinished(() => page.context().close());
  await page.getByRole('grid').waitFor();
  return page;
}

export async function contentOf(host: PageHost): Promise<YearContent> {
  return host.api.years.read({ schoolYear: year });
}

export async function classYearOf(host: PageHost): Promise<YearContent['classYear']> {
  return (await contentOf(host)).classYear;
}

export function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

export function cell(page: Page, name: string) {
  return page.getByRole('gridcell', { name, exact: true });
}

/** The box before a row. */
export function tick(page: Page, name: string) {
  return page.getByRole('checkbox', { name: `Selecteer ${name}` });
}

/** The way back in the toast. */
export function undo(page: Page) {
  return page.getByRole('status').getByRole('button', { name: new RegExp(nl.app.undo) });
}
