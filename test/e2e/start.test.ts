import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings, complaintsOf, outsideWindow } from '../support/page-checks.ts';
import { type PageHost, type PageHostOptions, startPageHost } from '../support/page-host.ts';

const year = schoolYear('2026-2027');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function aHost(options?: PageHostOptions): Promise<PageHost> {
  const host = await startPageHost(options);
  onTestFinished(() => host.close());
  return host;
}

async function aWindow(host: PageHost, options?: Parameters<PageHost['open']>[2]): Promise<Page> {
  const page = await host.open(browser, '/start', options);
  onTestFinished(() => page.context().close());
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const classFile = (classYear: unknown, name = 'klas.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(classYear)),
});

/** Chooses a file as a person does, by the button that asks for one. */
async function choose(page: Page, by: string, file: ReturnType<typeof classFile>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, by).first().click();
  await (await chooser).setFiles(file);
}

describe('an empty store', () => {
  test('opens the sample class in one click, a fix solves what it says, and undoing brings it back', async () => {
    const page = await aWindow(await aHost({ content: 'empty' }));
    await button(page, nl.start.begin.sample.action).click();
    await page.getByRole('heading', { level: 1, name: '11 zaken vragen nu je aandacht' }).waitFor();
    const glance = page.getByRole('region', { name: nl.start.glance.title });
    expect(await glance.getByRole('listitem').getByRole('link').count()).toBe(24);
    const fix = button(page, 'Zet Dagdienst op do 19 nov');
    await fix.click();
    await page.getByRole('heading', { name: '10 zaken vragen nu je aandacht' }).waitFor();
    expect(await fix.count()).toBe(0);
    await page
      .getByRole('status')
      .getByRole('button', { name: new RegExp(nl.app.undo) })
      .click();
    await page.getByRole('heading', { name: '11 zaken vragen nu je aandacht' }).waitFor();
    await fix.waitFor();
  });

  test('becomes a first school year with a planned learner by one short form', async () => {
    const host = await aHost({ content: 'empty' });
    const page = await aWindow(host);
    await button(page, nl.start.begin.fresh.action).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: nl.start.fresh.confirm }).click();
    const school = form.getByLabel(nl.start.fresh.school);
    await expect.poll(() => school.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await form.getByText(nl.input.empty).count()).toBeGreaterThan(3);
    await school.fill('School Voorbeeld');
    await form.getByLabel(nl.start.fresh.classGroup).fill('6 VZ');
    await form.getByLabel(nl.start.fresh.residential).fill('WZC Voorbeeld');
    await form.getByLabel(nl.start.fresh.home).fill('Thuisdienst Voorbeeld');
    await form.getByLabel(nl.start.fresh.sector).fill('PC 330');
    await form.getByLabel(nl.start.fresh.learner).fill('Testleerling Een');
    await form.getByLabel(nl.start.fresh.birthDate).fill('2/3/2009');
    await form.getByRole('button', { name: nl.start.fresh.confirm }).click();
    await expect.poll(() => page.url()).toContain('#/learner/testleerling-een-2026');
    const { classYear } = await host.api.years.read({ schoolYear: year });
    expect(classYear.learners).toMatchObject([{ name: 'Testleerling Een', birthDate: '2009-03-02' }]);
    expect(classYear.trajectories[0]!.agreements.map(({ companyId }) => companyId)).toEqual([
      'wzc-voorbeeld',
      'thuisdienst-voorbeeld',
    ]);
  });
});

describe('importing a file', () => {
  test('with problems lists every place and writes nothing', async () => {
    const host = await aHost({ content: 'empty' });
    const page = await aWindow(host);
    const sample = sampleClassYear();
    const learners = sample.learners.map((learner, index) =>
      index === 2 ? { ...learner, birthDate: '31/2/2008' } : learner,
    );
    await choose(page, nl.start.begin.file.action, classFile({ ...sample, learners, classGroups: 'geen' }));
    const problems = page.getByRole('dialog').getByRole('listitem');
    await expect.poll(() => problems.count()).toBe(2);
    const lines = await problems.allInnerTexts();
    expect(lines[1]).toBe(
      `Leerling ${sample.learners[2]!.name}, veld ‘Geboortedatum’: ${nl.input.isoDate}\nlearners[2].birthDate`,
    );
    expect(await host.api.years.list()).toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, nl.start.begin.sample.action).waitFor();
  });

  test('of another kind says which kinds are read', async () => {
    const page = await aWindow(await aHost({ content: 'empty' }));
    await choose(page, nl.start.begin.file.action, { ...classFile({}), name: 'klas.docx' });
    await page.getByRole('alert').getByText('klas.docx is geen invulblad').waitFor();
  });

  test('of a year that has data shows what changes before it is written, and can be undone', async () => {
    const host = await aHost();
    const page = await aWindow(host);
    const sample = sampleClassYear();
    const [first, ...others] = sample.learners;
    const added = { ...first!, id: 'nieuw', name: 'Testleerling Nieuw' };
    const changed: ClassYear = { ...sample, learners: [{ ...first!, name: 'Testleerling Anders' }, ...others, added] };
    await choose(page, nl.start.actions.import, classFile(changed));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('row', { name: 'Leerlingen 1 nieuw Testleerling Nieuw' }).waitFor();
    await dialog.getByRole('row', { name: 'Leerlingen 1 gewijzigd Testleerling Anders' }).waitFor();
    const namesNow = async () =>
      (await host.api.years.read({ schoolYear: year })).classYear.learners.map(({ name }) => name);
    expect(await namesNow()).not.toContain('Testleerling Nieuw');
    await dialog.getByRole('button', { name: 'Lees 25 leerlingen in' }).click();
    await expect.poll(namesNow).toContain('Testleerling Nieuw');
    await page.getByRole('region', { name: nl.start.recent.title }).getByText('klas.json').waitFor();
    await page
      .getByRole('status')
      .getByRole('button', { name: new RegExp(nl.app.undo) })
      .click();
    await expect.poll(namesNow).not.toContain('Testleerling Nieuw');
  });

  test('of the very same content says that there is nothing to do', async () => {
    const page = await aWindow(await aHost());
    await choose(page, nl.start.actions.import, classFile(sampleClassYear()));
    await page.getByText(`Schooljaar ${year} is al precies zoals in dit bestand.`).waitFor();
  });

  test('by dropping it on the screen reads it as well', async () => {
    const page = await aWindow(await aHost());
    const transfer = await page.evaluateHandle((text) => {
      const made = new DataTransfer();
      made.items.add(new File([text], 'gesleept.json', { type: 'application/json' }));
      return made;
    }, JSON.stringify(sampleClassYear()));
    const board = page.locator('main > *').first();
    await board.dispatchEvent('dragenter', { dataTransfer: transfer });
    await page.getByText(nl.start.begin.file.dropAny).waitFor();
    await board.dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByText('is al precies zoals in dit bestand').waitFor();
  });

  test('that removes learners with papers asks for that by name', async () => {
    const host = await aHost();
    const { learners, trajectories, ...rest } = sampleClassYear();
    const entry = { id: 'e1', learnerId: learners[0]!.id, kind: 'other', day: isoDate('2026-10-01') } as const;
    const put = { type: 'put', kind: 'dossierEntry', schoolYear: year, version: 0, content: entry } as const;
    await host.api.changes.execute({ who: 'Petra Proef', command: put });
    const page = await aWindow(host);
    const fewer = {
      ...rest,
      learners: learners.slice(1),
      trajectories: trajectories.filter(({ learnerId }) => learnerId !== learners[0]!.id),
    };
    await choose(page, nl.start.actions.import, classFile(fewer));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lees 23 leerlingen in' }).click();
    await dialog.getByRole('alert').getByText('1 stuk in het dossier').waitFor();
    await dialog.getByRole('button', { name: nl.start.import.confirmRemoving }).click();
    await expect.poll(async () => (await host.api.years.read({ schoolYear: year })).classYear.learners.length).toBe(23);
  });
});

describe('the start screen', () => {
  test('opens what several learners have in common, and goes to the learner and day of a finding', async () => {
    const page = await aWindow(await aHost());
    await button(page, 'Toon 5 leerlingen').click();
    await page.getByRole('heading', { level: 3, name: 'Testleerling Mimosa' }).waitFor();
    await page.getByRole('link', { name: 'Toon ma 28 sep' }).click();
    await expect.poll(() => page.url()).toMatch(/#\/learner\/berk-2026\?day=(%22)?2026-09-28/);
  });

  test('counts the learners of each standing, and leads to exactly these', async () => {
    const page = await aWindow(await aHost());
    const glance = page.getByRole('region', { name: nl.start.glance.title });
    await glance.getByRole('link', { name: nl.start.glance.standings.info, exact: true }).click();
    await page.getByText('8 van 24').waitFor();
    await page.goBack();
    // What is to be discussed is listed after all that asks for attention, and not counted among it.
    const discuss = page.getByRole('region', { name: nl.start.groups.discuss });
    await discuss.getByRole('button', { name: 'Toon 19 leerlingen' }).click();
    expect(await discuss.getByRole('heading', { level: 3 }).count()).toBe(4 + 19);
    await page.getByRole('heading', { level: 1, name: '11 zaken vragen nu je aandacht' }).waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds in %s, empty and full', async (colorScheme) => {
    for (const host of [await aHost(), await aHost({ content: 'empty' })]) {
      const page = await aWindow(host, { colorScheme });
      const complaints = complaintsOf(page);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  test('can be reached when it is enlarged to 200 %', async () => {
    const page = await aWindow(await aHost(), { viewport: { width: 683, height: 384 } });
    expect(await outsideWindow(page)).toEqual([]);
  });

  test('speaks keys only in the test language', async () => {
    const page = await aWindow(await aHost(), { language: 'test' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('start.attention');
  });
});
