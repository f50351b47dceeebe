import type { Page } from 'playwright';
import { listNames } from '../../renderer/people/list-names.ts';
import { settingsSections } from '../../renderer/settings/sections.ts';

const learner = 'yucca-2026';

/** Every address with a screen of its own; the learner is one of the sample class with something to solve. */
export const everyAddress: readonly string[] = [
  '/start',
  `/learner/${learner}?view=year`,
  `/learner/${learner}?view=month&day=2026-11-16`,
  `/learner/${learner}?view=week&day=2026-11-16`,
  ...listNames.map((list) => `/people/${list}`),
  '/people/learners?id=yucca',
  '/calendar',
  `/versions/${learner}`,
  '/print',
  ...settingsSections.map((section) => `/settings/${section}`),
  '/nowhere',
];

/** Without a school year, settings and a page that is not there are as ever, and all lists of people say the same. */
export const emptyAddresses: readonly string[] = [
  '/start',
  '/learner/nobody',
  '/versions/nobody',
  '/people/learners',
  '/calendar',
  '/print',
];

/** Goes to an address in a page that is open and waits until its screen stands still. */
export async function showScreen(page: Page, address: string): Promise<void> {
  await page.evaluate(async (hash) => {
    location.hash = hash;
    let before: string | undefined;
    for (let still = 0, step = 0; still < 3 && step < 100; step++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = document.querySelector('main')?.textContent ?? '';
      still = now !== '' && now === before ? still + 1 : 0;
      before = now;
    }
  }, address);
}
