import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../shared/messages/nl.ts';
import { launchChromium } from '../support/chromium.ts';
import { aHost, button, classYearOf } from '../support/list-page.ts';
import type { PageHostOptions } from '../support/page-host.ts';

const { unsaved, screens } = nl.app;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

type Form = {
  readonly name: string;
  readonly host?: PageHostOptions;
  /** The screen before and the link that is followed there; `back` is where the back button leads where that is another one. */
  readonly from: string;
  readonly back?: string;
  readonly link: string;
  /** Types something and gives the field that holds it. */
  readonly type: (page: Page) => Promise<ReturnType<Page['getByLabel']>>;
  readonly typed: string;
};

async function fill(field: ReturnType<Page['getByLabel']>, typed: string) {
  await field.fill(typed);
  return field;
}

const learnerForm: Form = {
  ...{
    name: 'the form of a learner',
    from: '/calendar',
    back: '/people/learners',
    link: screens.people,
    typed: 'Testleerling Half',
  },
  type: async (page) => {
    await button(page, nl.peopleScreen.newOf.learners).click();
    return fill(page.getByRole('form').getByLabel(nl.peopleScreen.learner.name), 'Testleerling Half');
  },
};

const dialogs: readonly Form[] = [
  {
    ...{
      name: 'the reason of a publication',
      from: '/learner/berk-2026',
      link: screens.versions,
      typed: 'De school vroeg het',
    },
    type: async (page) => {
      await button(page, 'Publiceer, 1 fout').click();
      return fill(page.getByRole('dialog').getByLabel(nl.versions.publish.accept), 'De school vroeg het');
    },
  },
  {
    ...{ name: 'the form of a first year', host: { content: 'empty' }, from: '/settings/general', link: screens.start },
    typed: 'School Verzonnen',
    type: async (page) => {
      await button(page, nl.start.begin.fresh.action).click();
      return fill(page.getByRole('dialog').getByLabel(nl.start.fresh.school), 'School Verzonnen');
    },
  },
  {
    ...{
      name: 'a guaranteed income',
      from: '/settings/general',
      link: nl.settings.sections.money,
      typed: 'Verzonnen bericht',
    },
    type: async (page) => {
      await button(page, nl.settings.money.addIncome).click();
      return fill(page.getByRole('dialog').getByLabel(nl.settings.law.source), 'Verzonnen bericht');
    },
  },
];

/** A window that came from one screen to another, where something was typed. */
async function aTypedForm({ host: options, from, link, type }: Form) {
  const host = await aHost(options);
  const page = await host.open(browser, from);
  onTestFinished(() => page.context().close());
  await page.getByRole('link', { name: link, exact: true }).click();
  const field = await type(page);
  return { host, page, field, url: page.url() };
}

const question = (page: Page) => page.getByRole('dialog', { name: unsaved.title });

describe.each([learnerForm, ...dialogs])('$name', (form) => {
  test('is still there after the back button and after a wish to close the window', async () => {
    const { page, field, url } = await aTypedForm(form);
    void page.evaluate(() => history.back());
    await question(page).getByRole('button', { name: unsaved.stay }).click();
    await expect.poll(() => question(page).count()).toBe(0);
    expect(await field.inputValue()).toBe(form.typed);
    expect(page.url()).toBe(url);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const prompt = await asked;
    expect(prompt.type()).toBe('beforeunload');
    await prompt.dismiss();
    expect(await field.inputValue()).toBe(form.typed);
  });
  test('lets a person go who says so, after one question', async () => {
    const { page } = await aTypedForm(form);
    void page.evaluate(() => history.back());
    await question(page).getByRole('button', { name: unsaved.leave }).click();
    await page.waitForURL(new RegExp(`#${form.back ?? form.from}$`));
    expect(await question(page).count()).toBe(0);
  });
});

describe('a form on the screen itself', () => {
  test('is kept by a link, a command of the palette and another school year', async () => {
    const { host, page, field, url } = await aTypedForm(learnerForm);
    const stays = async () => {
      await question(page).getByRole('button', { name: unsaved.stay }).click();
      await expect.poll(() => question(page).count()).toBe(0);
      expect(await field.inputValue()).toBe(learnerForm.typed);
      expect(page.url()).toBe(url);
    };
    await page.getByRole('link', { name: screens.print, exact: true }).click();
    await stays();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.getByRole('combobox').fill('Kalender');
    await palette.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await stays();
    const classYear = { ...(await classYearOf(host)), schoolYear: '2027-2028', trajectories: [], classGroups: [] };
    const command = { type: 'importClassYear', classYear, version: 0 } as const;
    expect(await host.api.changes.execute({ who: 'Iemand Anders', command } as never)).toMatchObject({ ok: true });
    await page.getByText('2027-2028', { exact: true }).click();
    await stays();
    expect(await page.getByRole('radio', { name: '2026-2027' }).isChecked()).toBe(true);
  });
  test('asks nothing where nothing was typed, or once it was taken back', async () => {
    const { page, field } = await aTypedForm(learnerForm);
    await field.fill('');
    await page.getByRole('link', { name: screens.print, exact: true }).click();
    await page.waitForURL(/#\/print/);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
  });
  test('that is a setting is kept until it is applied or dropped', async () => {
    const host = await aHost();
    const page = await host.open(browser, '/settings/planning');
    onTestFinished(() => page.context().close());
    await page.getByRole('radio', { name: '50 minuten' }).check();
    await page.getByRole('link', { name: screens.start, exact: true }).click();
    await question(page).getByRole('button', { name: unsaved.stay }).click();
    expect(await page.getByRole('radio', { name: '50 minuten' }).isChecked()).toBe(true);
    await button(page, nl.settings.proposal.discard).click();
    await page.getByRole('link', { name: screens.start, exact: true }).click();
    await page.waitForURL(/#\/start/);
  });
});

test('Escape closes the form of a first year and keeps what was typed in it', async () => {
  const { page } = await aTypedForm(dialogs[1]!);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await button(page, nl.start.begin.fresh.action).click();
  expect(await page.getByRole('dialog').getByLabel(nl.start.fresh.school).inputValue()).toBe('School Verzonnen');
});
