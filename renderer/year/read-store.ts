import type { YearContent, YearSummary } from '../../shared/api/years.ts';
import type { Api } from '../api/use-api.ts';
import { remembered } from '../state/remembered.ts';
import { reuseContent } from './reuse-content.ts';
import type { YearState } from './year-store.ts';

/** The school year that a day lies in. */
function schoolYearOf(today: string): string {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '09' ? 1 : 0);
  return `${year}-${year + 1}`;
}

/** Under which name the year of a store is remembered. */
export function yearMemory({ folder, file }: YearState['status']): string {
  return `year ${folder}/${file}`;
}

/** The year to show: as asked or as it was last time, else the year of today, else the newest. */
export function chooseYear(
  years: readonly YearSummary[],
  status: YearState['status'],
  asked: string | undefined,
): string | undefined {
  const known = new Set<string>(years.map(({ schoolYear }) => schoolYear));
  const wishes = [asked, remembered(yearMemory(status)), schoolYearOf(status.today)];
  return wishes.find((wish) => wish !== undefined && known.has(wish)) ?? [...known].sort().at(-1);
}

/** Everything that the page shows around a year, and the year; from `before` it takes over all that did not change. */
export async function readStore(api: Api, asked?: string, before?: YearContent) {
  const [status, years, settings] = await Promise.all([api.status.read(), api.years.list(), api.settings.list()]);
  const schoolYear = chooseYear(years, status, asked);
  const content = schoolYear === undefined ? undefined : reuseContent(before, await api.years.read({ schoolYear }));
  return { around: { status, years, settings, undoState: status.undoState }, content };
}
