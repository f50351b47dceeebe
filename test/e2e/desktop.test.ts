import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { nl } from '../../shared/messages/nl.ts';
import { builtPage } from '../support/built-page.ts';
import { aFolder, describeInElectron, launchElectron } from '../support/electron.ts';
import { axeFindings, complaintsOf } from '../support/page-checks.ts';
import { readPdf } from '../support/read-pdf.ts';
import { type Answer, scriptedMain } from '../support/scripted-dialogs.ts';

type Desktop = { readonly app: ElectronApplication; readonly page: Page; readonly complaints: readonly string[] };

/** The application as people have it, with a person who answers the dialogs of the system. */
async function openDesktop(folder: string, answers: readonly Answer[] = [], more: readonly string[] = []) {
  const { main, said } = scriptedMain(folder, answers);
  const app = await launchElectron({
    ...{ folder, main, args: ['--store', join(folder, 'klas.duaal'), '--language', 'nl', ...more] },
    env: { DUAALPLANNER_PAGE: await builtPage() },
  });
  const page = await app.firstWindow();
  const complaints = complaintsOf(page);
  await page.locator('main').waitFor();
  return { app, page, complaints, said } satisfies Desktop & { said: unknown };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const learners = (page: Page) =>
  page.getByRole('region', { name: nl.start.glance.title }).locator('a[href*="/learner/"]');
const begin = (page: Page) => button(page, nl.start.begin.sample.action);

async function chooseInMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()!.items.flatMap((item) => item.submenu?.items ?? []);
    items.find((item) => item.label === wanted)!.click();
  }, label);
}

/** In the page: presses a button once it stands beside a count, sooner than a test can; gives the count. */
function pressAsSoonAsItCounts(name: string): Promise<string> {
  return new Promise((resolve) => {
    const look = new MutationObserver(() => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
      const count = found?.previousElementSibling?.textContent ?? '';
      if (!found || count === '') return;
      look.disconnect();
      found.click();
      resolve(count);
    });
    look.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

describeInElectron('the planner on the desktop', () => {
  test('opens the sample, undoes and redoes from its menu and keeps it over a restart', {
    timeout: 120_000,
  }, async () => {
    const folder = aFolder();
    const { app, page, complaints } = await openDesktop(folder);
    await begin(page).click();
    await expect.poll(() => learners(page).count()).toBe(24);
    await chooseInMenu(app, nl.shell.menu.undo);
    await begin(page).waitFor();
    await chooseInMenu(app, nl.shell.menu.redo);
    await expect.poll(() => learners(page).count()).toBe(24);
    expect(await axeFindings(page, true)).toEqual([]);
    expect(complaints).toEqual([]);
    await app.close();

    const again = await openDesktop(folder);
    await expect.poll(() => learners(again.page).count()).toBe(24);
    expect(again.complaints).toEqual([]);
  });

  test('prints a year and saves it where the dialog of the system says', { timeout: 120_000 }, async () => {
    const folder = aFolder();
    const target = join(folder, 'jaar.pdf');
    const { page, complaints } = await openDesktop(folder, [{ choose: target }]);
    await begin(page).click();
    await expect.poll(() => learners(page).count()).toBe(24);
    await page.evaluate(() => {
      location.hash = '#/print?sheets=year&learners=aster-2026';
    });
    await page.locator('[data-page="1"] canvas[data-is-drawn="true"]').waitFor();
    await button(page, 'Bewaar').click();
    await expect.poll(() => existsSync(target)).toBe(true);
    const { pages } = await readPdf(new Uint8Array(readFileSync(target)));
    expect(JSON.stringify(pages)).toContain('Testleerling Aster');
    expect(complaints).toEqual([]);
  });

  test('reads the class file that the system asks to open, after showing what it brings', {
    timeout: 120_000,
  }, async () => {
    const folder = aFolder();
    const file = join(folder, 'klas.json');
    writeFileSync(file, JSON.stringify(sampleClassYear()));
    const { page, complaints } = await openDesktop(folder, [], [file]);
    await button(page, nl.start.import.confirm.replace('{{learners}}', '24 leerlingen')).click();
    await expect.poll(() => learners(page).count()).toBe(24);
    expect(complaints).toEqual([]);
  });

  test('leads from what it says about itself to the licences of others', { timeout: 120_000 }, async () => {
    const folder = aFolder();
    const { app, page, complaints, said } = await openDesktop(folder, [{ press: nl.shell.menu.licences }]);
    await begin(page).waitFor();
    await chooseInMenu(app, nl.shell.menu.about);
    await page.getByText(nl.settings.licences.lead).waitFor();
    await page
      .locator('summary')
      .filter({ hasText: /^electron/ })
      .click();
    await page.getByText('Copyright (c) Electron contributors').waitFor();
    expect(said().map(({ kind, buttons }) => [kind, buttons])).toEqual([
      ['message', [nl.shell.about.close, nl.shell.menu.licences]],
    ]);
    expect(complaints).toEqual([]);
  });

  test('stops the threads that print when it is told to, and asks for no place to save', {
    timeout: 120_000,
  }, async () => {
    const { app, page, complaints, said } = await openDesktop(aFolder());
    await begin(page).click();
    await expect.poll(() => learners(page).count()).toBe(24);
    await app.evaluate(() => {
      const threads = Object.assign(globalThis, { threads: { started: 0, running: 0 } }).threads;
      process.on('worker', (worker) => {
        threads.started++;
        threads.running++;
        worker.on('exit', () => threads.running--);
      });
    });
    const threads = () =>
      app.evaluate(() => (globalThis as unknown as { threads: { started: number; running: number } }).threads);
    await page.evaluate(() => {
      location.hash = '#/print?sheets=year,months,timetable,annexes';
    });
    await page.locator('[data-page="1"] canvas[data-is-drawn="true"]').waitFor();
    const stopped = page.evaluate(pressAsSoonAsItCounts, 'Annuleer');
    await button(page, 'Bewaar').click();
    expect(await stopped).toMatch(/^\d+ van \d{3}$/);
    await expect.poll(async () => (await threads()).running).toBe(0);
    expect((await threads()).started).toBeGreaterThan(0);
    await expect.poll(() => button(page, 'Bewaar').isEnabled()).toBe(true);
    expect(said()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('asks for a class file from its menu, on whichever screen a person is and without a click before', {
    timeout: 120_000,
  }, async () => {
    const folder = aFolder();
    const file = join(folder, 'klas.json');
    writeFileSync(file, JSON.stringify(sampleClassYear()));
    const { app, page, complaints, said } = await openDesktop(folder, [{ choose: file }]);
    await page.evaluate(() => {
      location.hash = '#/settings/general';
    });
    await page.getByRole('heading', { name: nl.settings.sections.general }).waitFor();
    // What a test does counts as a click of a person for a while; choosing from a menu never does.
    await page.waitForTimeout(6000);
    await chooseInMenu(app, nl.shell.menu.importFile);
    await expect.poll(() => said().map(({ title }) => title)).toEqual([nl.shell.files.importTitle]);
    await button(page, nl.start.import.confirm.replace('{{learners}}', '24 leerlingen')).click();
    await expect.poll(() => learners(page).count()).toBe(24);
    expect(complaints).toEqual([]);
  });

  test('takes a class file that is opened while it runs, from whichever screen', { timeout: 120_000 }, async () => {
    const folder = aFolder();
    const file = join(folder, 'klas.json');
    writeFileSync(file, JSON.stringify(sampleClassYear()));
    const { app, page, complaints } = await openDesktop(folder, [{ choose: file }]);
    await page.evaluate(() => {
      location.hash = '#/settings/general';
    });
    await page.getByRole('heading', { name: nl.settings.sections.general }).waitFor();
    await chooseInMenu(app, nl.shell.menu.openStore);
    await button(page, nl.start.import.confirm.replace('{{learners}}', '24 leerlingen')).click();
    await expect.poll(() => learners(page).count()).toBe(24);
    expect(complaints).toEqual([]);
  });
});
