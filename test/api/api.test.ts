import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { router } from '../../electron/api/router.ts';
import { openHost } from '../../electron/host/host.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { versionKey } from '../../shared/api/years.ts';
import { nl } from '../../shared/messages/nl.ts';

const clock = () => new Date('2026-11-28T08:00:00Z');
const who = 'Petra Proef';

/** A client that calls the handlers directly, on a host with a store of its own. */
async function aClient() {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-api-'));
  const host = await openHost({
    storeFile: join(folder, 'plan.duaal'),
    kind: 'browser',
    clock,
    appVersion: '0.0.0',
    userName: who,
  });
  onTestFinished(async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { client: createRouterClient(router, { context: { host } }), host };
}

async function aClientWithSample() {
  const made = await aClient();
  const classYear = await made.client.files.sample();
  const outcome = await made.client.changes.execute({
    who,
    command: { type: 'importClassYear', classYear, version: 0 },
  });
  expect(outcome).toMatchObject({ ok: true, step: 1 });
  return { ...made, classYear };
}

describe('a school year over the contract', () => {
  test('comes back as the sample has it, every aggregate with its version', async () => {
    const { client, classYear } = await aClientWithSample();
    const content = await client.years.read({ schoolYear: '2026-2027' });
    expect(content.classYear).toEqual(classYear);
    expect(content.versions[versionKey('learner', classYear.learners[0]!.id)]).toBe(1);
    expect(content.publicHolidays).toHaveLength(20);
    expect(content.step).toBe(1);
  });
  test('without data says so with its year', async () => {
    const { client } = await aClient();
    await expect(client.years.read({ schoolYear: '2031-2032' })).rejects.toMatchObject({
      code: 'NO_YEAR',
      data: { schoolYear: '2031-2032' },
    });
  });
});

describe('changes over the contract', () => {
  test('an edit, its undo and the undo of a step that is no longer the newest', async () => {
    const { client, classYear } = await aClientWithSample();
    const learner = { ...classYear.learners[0]!, name: 'Testleerling Andere' };
    const command = { type: 'put', kind: 'learner', schoolYear: '2026-2027', version: 1, content: learner } as const;
    expect(await client.changes.execute({ who, command })).toMatchObject({ ok: true, step: 2 });
    expect((await client.status.read()).undoState).toEqual({ undo: 2, redo: null });
    expect(await client.changes.undo({ who, step: 2 })).toMatchObject({ ok: true, step: 3 });
    expect((await client.years.read({ schoolYear: '2026-2027' })).classYear).toEqual(classYear);
    expect(await client.changes.undo({ who, step: 2 })).toMatchObject({ ok: false, refusal: { code: 'otherStep' } });
  });
  test('of one trajectory can be put back alone, from the journal', async () => {
    const { client, classYear } = await aClientWithSample();
    const [own, other] = classYear.trajectories as [
      (typeof classYear.trajectories)[0],
      (typeof classYear.trajectories)[0],
    ];
    const schoolYear = '2026-2027';
    const edit = (id: string, version: number, edit: object) => {
      const command = { type: 'editTrajectory', schoolYear, id, version, edits: [edit] };
      return client.changes.execute({ who, command } as never);
    };
    await edit(own.id, 1, { type: 'moveEnd', day: '2027-06-25' });
    await edit(other.id, 1, { type: 'moveEnd', day: '2027-06-25' });
    const trajectory = await client.years.trajectoryAt({ schoolYear, id: own.id, step: 1 });
    expect(trajectory).toEqual(own);
    expect(await client.years.trajectoryAt({ schoolYear, id: own.id, step: 0 })).toBeNull();
    const restore = { type: 'restore', trajectory, day: '2026-11-28' };
    expect(await edit(own.id, 1, restore)).toMatchObject({ ok: false, refusal: { code: 'stale' } });
    expect(await edit(other.id, 3, restore)).toMatchObject({ ok: false, refusal: { code: 'impossibleEdit' } });
    expect(await edit(own.id, 2, restore)).toMatchObject({ ok: true, step: 4 });
    const { trajectories } = (await client.years.read({ schoolYear })).classYear;
    expect(trajectories.find(({ id }) => id === own.id)).toEqual(own);
    expect(trajectories.find(({ id }) => id === other.id)?.lastDay).toBe('2027-06-25');
  });
  test('are told to whoever listens', async () => {
    const { client } = await aClient();
    const heard = await client.changes.live();
    const first = heard.next();
    const command = { type: 'putSetting', version: 0, content: { key: 'language', value: 'fr' } } as const;
    await client.changes.execute({ who, command });
    expect((await first).value).toEqual({
      step: 1,
      changed: [{ kind: 'setting', schoolYear: null, id: 'language' }],
      undoState: { undo: 1, redo: null },
      isOtherStore: false,
    });
    await heard.return();
  });
});

describe('files over the contract', () => {
  test('a year sheet is a PDF with a name', async () => {
    const { client, classYear } = await aClientWithSample();
    const files = await client.files.print({
      ...{
        schoolYear: '2026-2027',
        trajectoryIds: [classYear.trajectories[0]!.id],
        language: 'nl',
        date: '2026-11-28',
      },
      ...{ sheets: ['year'], style: 'grey', perLearner: true, isPublished: false },
    });
    expect(files).toHaveLength(1);
    expect(files[0]!.name).toMatch(/\.pdf$/);
    expect((await files[0]!.text()).slice(0, 5)).toBe('%PDF-');
  });
  test('a file that cannot be read says where', async () => {
    const { client } = await aClient();
    const file = new File(['{"schoolYear":"x"}'], 'klas.json');
    const read = await client.files.read({ file, language: 'nl' });
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems[0]).toEqual({
      text: `Veld ‘Schooljaar’: ${nl.input.schoolYear}`,
      detail: 'schoolYear',
    });
  });
  test.each([
    ['', nl.cli.fileErrors.empty, undefined],
    ['{"schoolYear": }', nl.cli.fileErrors.notJson, expect.stringContaining('JSON')],
  ])('a file that is no JSON says so in plain words, the parser’s beside it: %j', async (content, text, detail) => {
    const { client } = await aClient();
    const read = await client.files.read({ file: new File([content], 'klas.json'), language: 'nl' });
    const problem = { text: text.replace('{{file}}', 'klas.json'), ...(detail !== undefined && { detail }) };
    expect(read).toEqual({ ok: false, problems: [problem] });
  });
  test('a file with a fault in every row names the first thousand and says that there are more', async () => {
    const { client } = await aClient();
    const learners = Array.from({ length: 1500 }, (_, at) => ({ id: `l${at}`, name: 'Testleerling', birthDate: 'x' }));
    const file = new File([JSON.stringify({ ...sampleClassYear(), learners })], 'klas.json');
    const read = await client.files.read({ file, language: 'nl' });
    const problems = read.ok ? [] : read.problems;
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)?.text).toContain('de eerste 1000 problemen');
  });
  test('the calendar of a school is a file that other calendars read, and none for a school that is gone', async () => {
    const { client, classYear } = await aClientWithSample();
    const asked = { schoolYear: '2026-2027', language: 'nl', date: '2026-11-28' } as const;
    const [file] = await client.files.calendar({ ...asked, schoolId: classYear.schools[0]!.id });
    expect(file!.name).toMatch(/\.ics$/);
    expect(await file!.text()).toContain('SUMMARY:Pedagogische studiedag');
    expect(await client.files.calendar({ ...asked, schoolId: 'elders' })).toEqual([]);
  });
  test('the template opens as a workbook', async () => {
    const { client } = await aClient();
    const file = await client.files.template({ language: 'nl' });
    expect(file.name).toMatch(/\.xlsx$/);
    expect(file.size).toBeGreaterThan(5000);
  });
});

describe('backups over the contract', () => {
  test('a restore brings the store back and tells every window that it is another one', async () => {
    const { client } = await aClientWithSample();
    const backup = await client.backups.make();
    const command = { type: 'putSetting', version: 0, content: { key: 'language', value: 'en' } } as const;
    await client.changes.execute({ who, command });
    const heard = await client.changes.live();
    const next = heard.next();
    expect((await client.backups.restore({ name: backup.name })).kept).toContain('before-restore');
    expect((await next).value).toMatchObject({ isOtherStore: true, undoState: { undo: 1 } });
    expect(await client.settings.list()).toEqual([]);
    await heard.return();
  });
  test('the first of a start is made once its page had its time', async () => {
    const { client } = await aClientWithSample();
    expect(await client.backups.list()).toEqual([]);
    await expect.poll(() => client.backups.list(), { timeout: 10_000 }).toMatchObject([{ kind: 'rolling', step: 1 }]);
  });
  test('a backup that is not there is refused by name', async () => {
    const { client } = await aClient();
    await expect(client.backups.restore({ name: '../../etc/passwd' })).rejects.toMatchObject({
      code: 'STORE',
      data: { code: 'notFound' },
    });
  });
});
