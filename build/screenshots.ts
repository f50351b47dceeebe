import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright';
import { versionKey } from '../shared/api/years.ts';
import { isoDate } from '../shared/calendar/iso-date.ts';
import { schoolYear } from '../shared/calendar/school-year.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { type PageHost, startPageHost } from '../test/support/page-host.ts';

/** Screens of the README, of the sample class; the learner of the planner is one with something to solve. */
const screens = [
  { name: 'start', address: '/start' },
  { name: 'planner-year', address: '/learner/yucca-2026?view=year' },
  { name: 'planner-month', address: '/learner/yucca-2026?view=month&day=2026-11-16' },
  { name: 'planner-week', address: '/learner/yucca-2026?view=week&day=2026-11-16' },
  { name: 'people', address: '/people/learners' },
  { name: 'school-calendar', address: '/calendar' },
  { name: 'versions', address: '/versions/yucca-2026' },
  { name: 'print', address: '/print' },
  { name: 'settings', address: '/settings/general' },
];
const sizes = { small: { width: 1366, height: 768 }, large: { width: 1920, height: 1080 } };

/** Publishes the plan on the screen of versions and changes two days after that, so that there is a difference to see. */
async function makeDifference(page: Page, { api }: PageHost): Promise<void> {
  const publish = { name: 'Publiceer versie 1', exact: true };
  await page.getByRole('button', publish).click();
  await page.getByRole('dialog').getByRole('button', publish).click();
  await page.getByRole('heading', { name: 'Er veranderde niets sinds versie 1' }).waitFor();
  const year = schoolYear('2026-2027');
  const { versions } = await api.years.read({ schoolYear: year });
  const pins = ['2026-12-03', '2026-12-04'].map((date) => {
    return { date: isoDate(date), part: 'day', assignment: 'free', reason: 'Ruil met een collega' } as const;
  });
  const edit = { schoolYear: year, id: 'yucca-2026', version: versions[versionKey('trajectory', 'yucca-2026')]! };
  const command = { type: 'editTrajectory', ...edit, edits: [{ type: 'pin', pins }] } as const;
  await api.changes.execute({ who: 'Petra Proef', command: command as never });
  await page.locator('tr[data-day]').first().waitFor();
}

/** A picture as small as the README wants it. */
async function asWebp(png: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.encode('webp', 90);
}

/**
 * Takes a picture of every screen. For the README: small and light, into docs/pictures. With a folder as argument: all, in
 * both sizes and themes, with the sample class and with nothing.
 */
async function takePictures(folder: string, isAll: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await launchChromium();
  for (const content of isAll ? (['sample', 'empty'] as const) : (['sample'] as const)) {
    const host = await startPageHost(content === 'empty' ? { content } : {});
    for (const [size, viewport] of Object.entries(sizes).slice(0, isAll ? 2 : 1)) {
      for (const colorScheme of isAll ? (['light', 'dark'] as const) : (['light'] as const)) {
        for (const { name, address } of screens) {
          const page = await host.open(browser, address, { viewport, colorScheme });
          // The page listens to its host all the time, so the network is never idle.
          await page.waitForTimeout(1500);
          if (!isAll && name === 'versions') await makeDifference(page, host);
          const picture = await page.screenshot();
          if (isAll) await writeFile(join(folder, `${content}-${size}-${colorScheme}-${name}.png`), picture);
          else await writeFile(join(folder, `screen-${name}.webp`), await asWebp(picture));
          await page.context().close();
        }
      }
    }
    await host.close();
  }
  await browser.close();
}

const [folder] = process.argv.slice(2);
await takePictures(
  folder ? resolve(folder) : join(import.meta.dirname, '..', 'docs', 'pictures'),
  folder !== undefined,
);
