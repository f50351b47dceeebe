import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { execute } from '../../../electron/store/commands/execute.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import {
  listExpiringProofs,
  listLearnersWithoutPlan,
  listOverrides,
} from '../../../electron/store/queries/attention.ts';
import { type LearnerFilter, listLearners } from '../../../electron/store/queries/learners.ts';
import { countByMentor, listPlacements } from '../../../electron/store/queries/placements.ts';
import { listOpenDays, listTimesheetDays, totalTimesheets } from '../../../electron/store/queries/timesheets.ts';
import { searchKey } from '../../../electron/store/records/search-key.ts';
import { closeStore, type Store } from '../../../electron/store/store.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { SingleCommand } from '../../../shared/command/command.ts';
import type { TimesheetDay } from '../../../shared/timesheet/timesheet-day.ts';
import { by, now, year } from '../../support/a-store.ts';

const sample = sampleClassYear();
const [first, second] = sample.trajectories as [(typeof sample.trajectories)[0], (typeof sample.trajectories)[0]];
type Put = Extract<SingleCommand, { type: 'put' }>;

const day = (trajectoryId: string, date: string, rest: Partial<TimesheetDay> = {}): Put => ({
  ...{ type: 'put', kind: 'timesheetDay', schoolYear: year, version: 0 },
  content: { trajectoryId, date: isoDate(date), state: 'open', planned: [], plannedMinutes: 456, ...rest },
});
const learner = (id: string, name: string): Put => ({
  ...{ type: 'put', kind: 'learner', schoolYear: year, version: 0 },
  content: { id, name, birthDate: isoDate('2007-05-05') },
});
const proof = (id: string, validUntil?: string): Put => ({
  ...{ type: 'put', kind: 'dossierEntry', schoolYear: year, version: 0 },
  content: {
    id,
    mentorId: sample.mentors[0]!.id,
    kind: 'criminalRecordExtract',
    ...(validUntil && { validUntil: isoDate(validUntil) }),
  },
});
const worked = [{ start: '07:00', end: '15:06', breakMinutes: 30 }];

let store: Store;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-queries-'));
  store = await openStore(join(folder, 'plan.duaal'), { now });
  const override = {
    ruleId: 'hours/average-too-low',
    date: isoDate('2026-10-05'),
    reason: 'Afgesproken',
    by: 'Petra Proef',
  };
  const commands: SingleCommand[] = [
    {
      ...{ type: 'editTrajectory', schoolYear: year, id: first.id, version: 1 },
      edits: [{ type: 'override', override: { ...override, day: isoDate('2026-10-01') } }],
    },
    day(first.id, '2026-10-01', { state: 'approved', worked, workedMinutes: 456 }),
    day(first.id, '2026-10-02', {
      state: 'approved',
      worked: [],
      workedMinutes: 0,
      absence: 'shortLeave',
      absencePart: 'day',
    }),
    day(first.id, '2026-10-05'),
    day(first.id, '2026-11-02'),
    day(second.id, '2026-10-01'),
    learner('x1', 'Testleerling Éloïse Ÿ'),
    learner('x2', 'Testleerling 100% _zeker_'),
    proof('later', '2027-01-01'),
    proof('vandaag', '2026-10-01'),
    proof('voorbij', '2026-09-01'),
    proof('altijd'),
  ];
  for (const command of [
    { type: 'importClassYear', classYear: sample, version: 0 } as const,
    { type: 'bulk', commands } as const,
  ]) {
    const outcome = await execute(store, command, by());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  }
  return async () => {
    await closeStore(store);
    rmSync(folder, { recursive: true });
  };
});

describe('learners', () => {
  const list = async (filter: Partial<LearnerFilter>) => {
    const { total, learners } = await listLearners(store.db, { schoolYear: year, limit: 3, offset: 0, ...filter });
    return [total, ...learners.map(({ name }) => name.replace('Testleerling ', ''))];
  };
  test.each<[string, Partial<LearnerFilter>, (string | number)[]]>([
    ['a page by name', {}, [26, '100% _zeker_', 'Aster', 'Berk']],
    ['the next page', { offset: 3, limit: 2 }, [26, 'Cipres', 'Dahlia']],
    ['by part of a name in any case', { search: 'LING AS' }, [1, 'Aster']],
    ['without the accents', { search: 'eloise y' }, [1, 'Éloïse Ÿ']],
    ['with the accents', { search: 'Éloïse' }, [1, 'Éloïse Ÿ']],
    ['a percent sign is a percent sign', { search: '%' }, [1, '100% _zeker_']],
    ['and an underscore an underscore', { search: '_z' }, [1, '100% _zeker_']],
    ['nobody', { search: 'nobody' }, [0]],
  ])('%s', async (_name, filter, expected) => {
    expect(await list(filter)).toEqual(expected);
  });
  test('of a class and of a company', async () => {
    const { classGroupId } = first;
    const inClass = sample.trajectories.filter((trajectory) => trajectory.classGroupId === classGroupId);
    expect((await list({ classGroupId }))[0]).toBe(new Set(inClass.map(({ learnerId }) => learnerId)).size);
    const { companyId } = first.agreements[0]!;
    const placed = sample.trajectories.filter(({ agreements }) =>
      agreements.some((agreement) => agreement.companyId === companyId),
    );
    expect((await list({ companyId }))[0]).toBe(placed.length);
  });
  test('without a plan', async () => {
    expect((await listLearnersWithoutPlan(store.db, year)).map(({ id }) => id)).toEqual(['x2', 'x1']);
  });
});

describe('placements', () => {
  const flat = sample.trajectories.flatMap(({ id, agreements }) =>
    agreements.flatMap(({ placements }) => placements.map((placement) => ({ id, ...placement }))),
  );
  test.each([
    ['2026-10-05', '2026-10-09'],
    ['2027-02-01', '2027-03-31'],
    ['2026-07-01', '2026-08-31'],
  ])('from %s to %s are those that touch the period', async (from, to) => {
    const expected = flat.filter(({ firstDay, lastDay }) => firstDay <= to && lastDay >= from);
    const found = await listPlacements(store.db, year, isoDate(from), isoDate(to));
    const keyOf = (trajectoryId: string, workplaceId: string, firstDay: string) =>
      `${trajectoryId} ${workplaceId} ${firstDay}`;
    expect(found.map((line) => keyOf(line.trajectoryId, line.workplaceId, line.firstDay)).sort()).toEqual(
      expected.map((line) => keyOf(line.id, line.workplaceId, line.firstDay)).sort(),
    );
  });
  test('of some workplaces carry the name of the learner', async () => {
    const workplaceId = flat[0]!.workplaceId;
    const found = await listPlacements(store.db, year, isoDate('2026-09-01'), isoDate('2027-06-30'), [workplaceId]);
    expect(found.length).toBe(flat.filter((placement) => placement.workplaceId === workplaceId).length);
    for (const { learnerId, name } of found)
      expect(name).toBe(sample.learners.find(({ id }) => id === learnerId)?.name);
  });
  test('are counted by mentor', async () => {
    const on = '2026-11-16';
    const counts = new Map<string, Set<string>>();
    for (const { id, mentorId, firstDay, lastDay } of flat) {
      if (mentorId && firstDay <= on && lastDay >= on)
        counts.set(mentorId, (counts.get(mentorId) ?? new Set()).add(id));
    }
    expect(counts.size).toBeGreaterThan(2);
    const mentorIds = sample.mentors.map(({ id }) => id);
    const expected = [...counts].map(([mentorId, ids]) => [mentorId, ids.size]).sort();
    expect([...(await countByMentor(store.db, year, isoDate(on), mentorIds))].sort()).toEqual(expected);
  });
});

describe('timesheets', () => {
  const october = [isoDate('2026-10-01'), isoDate('2026-10-31')] as const;
  test('of a month come with their versions', async () => {
    const days = await listTimesheetDays(store.db, year, [first.id, second.id], ...october);
    expect(
      days.map(({ day: { trajectoryId, date, absence }, version }) => [trajectoryId, date, absence, version]),
    ).toEqual(
      [
        [first.id, '2026-10-01', undefined, 2],
        [first.id, '2026-10-02', 'shortLeave', 2],
        [first.id, '2026-10-05', undefined, 2],
        [second.id, '2026-10-01', undefined, 2],
      ].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : String(a[0]) > String(b[0]) ? 1 : 0)),
    );
  });
  test('are added up by state', async () => {
    expect(await totalTimesheets(store.db, year, [first.id], ...october)).toEqual([
      { trajectoryId: first.id, state: 'approved', days: 2, plannedMinutes: 912, workedMinutes: 456 },
      { trajectoryId: first.id, state: 'open', days: 1, plannedMinutes: 456, workedMinutes: 0 },
    ]);
  });
  test('still open are listed, oldest first', async () => {
    expect(await listOpenDays(store.db, year, isoDate('2026-10-05'), 10)).toEqual([
      { trajectoryId: second.id, date: '2026-10-01' },
      { trajectoryId: first.id, date: '2026-10-05' },
    ]);
    expect(await listOpenDays(store.db, year, isoDate('2026-12-31'), 1)).toHaveLength(1);
  });
});

describe('what needs attention', () => {
  test('proofs that are or will be out of date', async () => {
    expect(
      (await listExpiringProofs(store.db, year, isoDate('2026-10-01'))).map(({ id, validUntil }) => [id, validUntil]),
    ).toEqual([
      ['voorbij', '2026-09-01'],
      ['vandaag', '2026-10-01'],
    ]);
  });
  test('what was accepted with a reason', async () => {
    expect(await listOverrides(store.db, year)).toEqual([
      {
        trajectoryId: first.id,
        ruleId: 'hours/average-too-low',
        date: '2026-10-05',
        reason: 'Afgesproken',
        by: 'Petra Proef',
        day: '2026-10-01',
      },
    ]);
  });
});

test.each([
  ['Hélène  de Vries', 'helene de vries'],
  [' ÇA\tva ', 'ca va'],
  ['Łukasz', 'łukasz'],
])('%s is searched as %s', (name, key) => {
  expect(searchKey(name)).toBe(key);
});
