import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { router } from '../../electron/api/router.ts';
import { openHost } from '../../electron/host/host.ts';
import type { PrintRequest, Progress } from '../../shared/api/files.ts';
import { versionKey } from '../../shared/api/years.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear as schoolYearOf } from '../../shared/calendar/school-year.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import { makePlanVersion } from '../../shared/versions/make-plan-version.ts';
import { classFactsOf } from '../support/a-case.ts';
import { readPdf } from '../support/read-pdf.ts';

const who = 'Petra Proef';
const schoolYear = schoolYearOf('2026-2027');
const date = isoDate('2026-11-28');

/** A store with the sample class, of which one learner has a published version; the newest step wrote that one. */
async function aClassWithVersion(change: (version: PlanVersion) => PlanVersion = (version) => version) {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-print-'));
  const clock = () => new Date('2026-11-28T08:00:00Z');
  const storeFile = join(folder, 'plan.duaal');
  const host = await openHost({ storeFile, kind: 'browser', clock, appVersion: '0.0.0', userName: who });
  onTestFinished(async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const client = createRouterClient(router, { context: { host } });
  const classYear = await client.files.sample();
  await client.changes.execute({ who, command: { type: 'importClassYear', classYear, version: 0 } });
  const facts = classFactsOf(classYear, date).learners[6]!;
  const content = change(makePlanVersion({ classYear, facts, earlier: [], day: date, by: who }));
  const put = { type: 'put', kind: 'planVersion', schoolYear, version: 0, content } as const;
  expect(await client.changes.execute({ who, command: put })).toMatchObject({ ok: true });
  const { id } = facts.plan.trajectory;
  /** A Thursday in June on which the learner stays at school. */
  const edit = async () => {
    const { versions } = await client.years.read({ schoolYear });
    const version = versions[versionKey('trajectory', id)]!;
    const pin = { date: isoDate('2027-06-10'), part: 'day', assignment: 'school', reason: 'projectdag' } as const;
    const edits = [{ type: 'pin' as const, pins: [pin] }];
    const command = { type: 'editTrajectory', schoolYear, id, version, edits } as const;
    expect(await client.changes.execute({ who, command })).toMatchObject({ ok: true });
  };
  return { client, id, facts, classYear, edit };
}

const request = (change: Partial<PrintRequest>): PrintRequest => ({
  ...{ schoolYear, trajectoryIds: [], language: 'nl', style: 'colour', date },
  ...{ sheets: ['year'], perLearner: true, isPublished: false },
  ...change,
});

const textOf = async (file: File | undefined) =>
  (await readPdf(new Uint8Array(await file!.arrayBuffer()))).pages.map(({ texts }) =>
    texts.map(({ text }) => text).join(' '),
  );

describe('what is printed of a published plan', () => {
  test('is the version as it was, whatever was changed since', async () => {
    const { client, id, facts, edit } = await aClassWithVersion();
    const ask = request({ isPublished: true });
    const [before, ...others] = await client.files.print(ask);
    expect(others).toEqual([]);
    expect((await textOf(before))[0]).toContain(facts.learner.name);
    expect((await textOf(before))[0]).toContain('Versie 1');
    await edit();
    const [after] = await client.files.print({ ...ask, trajectoryIds: [id] });
    expect(Buffer.from(await after!.arrayBuffer()).equals(Buffer.from(await before!.arrayBuffer()))).toBe(true);
  });
  test('is, asked for what changed, nothing before an edit and that learner after it', async () => {
    const { client, facts, edit } = await aClassWithVersion();
    const ask = request({ onlyChanged: true, sheets: ['year', 'months'] });
    expect(await client.files.print(ask)).toEqual([]);
    await edit();
    const [year, months, ...others] = await client.files.print(ask);
    expect(others).toEqual([]);
    expect((await textOf(year))[0]).toContain(facts.learner.name);
    expect(await textOf(months)).toHaveLength(1);
  });
  test('is never another plan than the one that was published', async () => {
    const { client, id, facts } = await aClassWithVersion((version) => {
      const { kinds } = version.plannedDays!;
      return { ...version, plannedDays: { ...version.plannedDays!, kinds: kinds.replace('3', '2') } };
    });
    const refused = client.files.print(request({ isPublished: true }));
    await expect(refused).rejects.toMatchObject({ code: 'NOT_AS_PUBLISHED', data: { trajectoryId: id, number: 1 } });
    const [draft] = await client.files.print(request({ trajectoryIds: [id] }));
    expect((await textOf(draft))[0]).toContain(facts.learner.name);
  });
});

describe('a long print', () => {
  test('makes of each learner the very file that is made of that learner alone', async () => {
    const { client, id, facts } = await aClassWithVersion();
    const all = await client.files.print(request({ sheets: ['year', 'months'] }));
    const alone = await client.files.print(request({ sheets: ['year', 'months'], trajectoryIds: [id] }));
    expect(alone).toHaveLength(2);
    for (const file of alone) {
      expect(file.name).toContain(facts.learner.name.replace(/\W+/g, '-'));
      const same = all.find(({ name }) => name === file.name);
      expect(Buffer.from(await same!.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
    }
  });
  test('tells how far it is, file by file, to the end', async () => {
    const { client, classYear } = await aClassWithVersion();
    const heard: Progress[] = [];
    const listening = (async () => {
      for await (const progress of await client.files.progress({ job: 'job-1' })) heard.push(progress);
    })();
    await client.files.print(request({ job: 'job-1' }));
    await listening;
    const total = classYear.trajectories.length;
    expect(heard[0]).toEqual({ done: 0, total });
    expect(heard.map(({ done }) => done)).toEqual(Array.from({ length: total + 1 }, (_, done) => done));
  });
  test('stops when the caller goes away', async () => {
    const { client } = await aClassWithVersion();
    const controller = new AbortController();
    const print = client.files.print(request({ sheets: ['year', 'months', 'timetable', 'annexes'] }), {
      signal: controller.signal,
    });
    controller.abort(new Error('gone'));
    await expect(print).rejects.toThrow('gone');
  });
});
