import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import type { PrintRequest } from '../../shared/api/files.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { launchChromium } from '../support/chromium.ts';
import { countThreads } from '../support/count-threads.ts';
import { axeFindings, complaintsOf, outsideWindow } from '../support/page-checks.ts';
import { type PageHost, type PageHostOptions, type PageOptions, pageDay, startPageHost } from '../support/page-host.ts';
import { readPdf } from '../support/read-pdf.ts';

const year = schoolYear('2026-2027');

let browser: Browser;
let host: PageHost;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function aWindow(address: string, options?: PageOptions, hostOptions?: PageHostOptions): Promise<Page> {
  host = await startPageHost(hostOptions);
  onTestFinished(() => host.close());
  const page = await host.open(browser, address, options);
  onTestFinished(() => page.context().close());
  return page;
}

const firstPage = (page: Page) => page.locator('[data-page="1"]');
const drawn = (page: Page) => page.locator('[data-page="1"] canvas[data-is-drawn="true"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the host prints when it is asked for the same. */
async function printed(change: Partial<PrintRequest>): Promise<readonly File[]> {
  return host.api.files.print({
    ...{ schoolYear: year, trajectoryIds: [], language: 'nl', style: 'colour', date: isoDate(pageDay) },
    ...{ sheets: ['year'], perLearner: true, isPublished: false },
    ...change,
  } as never);
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

async function downloadBy(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** Names and contents in a zip. */
function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const found = new Map<string, Buffer>();
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, async (failure, stream) => {
          if (failure) return reject(failure);
          const parts: Buffer[] = [];
          for await (const part of stream) parts.push(part as Buffer);
          found.set(entry.fileName, Buffer.concat(parts));
          zip.readEntry();
        }),
      );
      zip.on('end', () => resolve(found));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}

describe('the preview', () => {
  test('is the very file that is saved, drawn and with its text', async () => {
    const page = await aWindow('/print?sheets=year&learners=aster-2026');
    await drawn(page).waitFor();
    await firstPage(page).getByText('Jaarplanning 2026-2027').waitFor();
    expect(await firstPage(page).getByText('Testleerling Aster').count()).toBeGreaterThan(0);
    const download = await downloadBy(page, () => button(page, 'Bewaar').click());
    const [file] = await printed({ trajectoryIds: ['aster-2026'] });
    expect(download.suggestedFilename()).toBe(file!.name);
    expect((await bytesOf(download)).equals(Buffer.from(await file!.arrayBuffer()))).toBe(true);
  });
  test('follows what is chosen: sheet, style, language and learner', async () => {
    const page = await aWindow('/print?sheets=year');
    await firstPage(page).getByText('Testleerling Aster').first().waitFor();
    await page.keyboard.press('Alt+PageDown');
    await firstPage(page).getByText('Testleerling Berk').first().waitFor();
    await page.getByRole('combobox', { name: 'Taal' }).click();
    await page.getByRole('option', { name: 'Frans' }).click();
    await firstPage(page).getByText('septembre').waitFor();
    await page.getByLabel('Jaarblad').uncheck();
    await page.getByText('Kies minstens één blad.').waitFor();
    await page.getByLabel('Maandbladen').check();
    await page.locator('[data-page="2"]').waitFor();
    expect(await page.getByText('/ 10').isVisible()).toBe(true);
  });
  test('goes through pages and sizes by key and by button', async () => {
    const page = await aWindow('/print?sheets=months&learners=aster-2026');
    await drawn(page).waitFor();
    const number = page.getByLabel('Pagina', { exact: true });
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => number.inputValue()).toBe('2');
    await page.locator('[data-page="2"] canvas[data-is-drawn="true"]').waitFor();
    await button(page, 'Volgende pagina').click();
    await expect.poll(() => number.inputValue()).toBe('3');
    const widthOf = async () => (await page.locator('[data-page="3"]').boundingBox())!.width;
    const fitted = await widthOf();
    await page.keyboard.press('+');
    await expect.poll(widthOf).toBeGreaterThan(fitted);
    await page.keyboard.press('9');
    const view = (await page.getByRole('region', { name: 'Voorbeeld' }).boundingBox())!.width;
    await expect.poll(widthOf).toBeGreaterThan(view - 60);
    await page.keyboard.press('0');
    await expect.poll(widthOf).toBe(fitted);
  });
  test('says what to do where nothing is published', async () => {
    const page = await aWindow('/print?sheets=year&learners=aster-2026&plan=published');
    await page.getByRole('heading', { name: 'Nog geen gepubliceerde versie' }).waitFor();
    await page.getByLabel('Ontwerp').check();
    await drawn(page).waitFor();
  });
});

describe('saving', () => {
  test('of several learners gives one zip with the files that are made of each', async () => {
    const page = await aWindow('/print?sheets=year&learners=aster-2026,berk-2026');
    await drawn(page).waitFor();
    const download = await downloadBy(page, () => page.keyboard.press('Control+s'));
    expect(download.suggestedFilename()).toBe('duaalplanner-2026-2027.zip');
    const files = await printed({ trajectoryIds: ['aster-2026', 'berk-2026'] });
    const found = await unzipped(await bytesOf(download));
    expect([...found.keys()]).toEqual(files.map(({ name }) => name));
    for (const file of files) {
      expect(found.get(file.name)!.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
    }
  });
  test('of very much says how far it is and stops when it is told to', async () => {
    const page = await aWindow('/print?sheets=year,months,timetable,annexes');
    let downloads = 0;
    page.on('download', () => downloads++);
    await drawn(page).waitFor();
    const threads = countThreads();
    await button(page, 'Bewaar').click();
    await page.getByText(/^\d+ van \d{3}$/).waitFor();
    expect(threads.started()).toBeGreaterThan(0);
    await button(page, 'Annuleer').click();
    await expect.poll(threads.running).toBe(0);
    await expect.poll(() => button(page, 'Annuleer').count()).toBe(0);
    await expect.poll(() => button(page, 'Bewaar').isEnabled()).toBe(true);
    expect(downloads).toBe(0);
  });
});

describe('printing', () => {
  test('lays every page on paper of its own size, and nothing else', async () => {
    const page = await aWindow('/print?sheets=year,months&learners=aster-2026');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'true');
    });
    await drawn(page).waitFor();
    await button(page, 'Druk af').click();
    await page.locator('body[data-printed]').waitFor({ timeout: 60_000 });
    const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const { pages } = await readPdf(new Uint8Array(paper));
    const sizes = pages.map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`);
    expect(sizes).toEqual(['297x210', ...Array.from({ length: 10 }, () => sizes[1])]);
    expect(['297x210', '210x297']).toContain(sizes[1]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#print-pages').count()).toBe(0);
  });
  test('opens from any screen with its learner by Ctrl P', async () => {
    const page = await aWindow('/learner/berk-2026');
    await page.keyboard.press('Control+p');
    await expect.poll(() => page.url()).toContain('/print?');
    await firstPage(page).getByText('Testleerling Berk').first().waitFor();
    expect(await page.getByText('1 leerling', { exact: true }).isVisible()).toBe(true);
  });
});

describe('files for other programs', () => {
  test.each([
    ['Agenda (ICS)', /\.ics$/, 'BEGIN:VCALENDAR'],
    ['Tabel (CSV)', /\.zip$/, 'PK'],
    ['Excel met dagen en totalen (XLSX)', /\.xlsx$/, 'PK'],
    ['Gegevens (JSON)', /\.json$/, '{'],
    ['Klas als werkboek', /^duaalplanner-2026-2027.*\.xlsx$|\.xlsx$/, 'PK'],
    ['Klas als bestand', /\.json$/, '{'],
  ])('%s', async (format, name, start) => {
    const page = await aWindow('/print?learners=aster-2026');
    await page.getByText('Bestanden', { exact: true }).first().click();
    const download = await downloadBy(page, () => button(page, `Maak bestand: ${format}`).click());
    expect(download.suggestedFilename()).toMatch(name);
    expect((await bytesOf(download)).toString('latin1').startsWith(start)).toBe(true);
  });
});

test('a store without a school year says where to begin', async () => {
  const page = await aWindow('/print', undefined, { content: 'empty' });
  await button(page, 'Ga naar Start').click();
  await expect.poll(() => page.url()).toContain('/start');
});

describe.each(['light', 'dark'] as const)('in %s, axe and the console find nothing', (colorScheme) => {
  test('with a preview and with the files', async () => {
    const page = await aWindow('/print?sheets=timetable&learners=aster-2026,berk-2026', { colorScheme });
    const complaints = complaintsOf(page);
    await drawn(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await outsideWindow(page)).toEqual([]);
    await page.getByText('Bestanden', { exact: true }).first().click();
    await button(page, 'Maak bestand: Agenda (ICS)').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
