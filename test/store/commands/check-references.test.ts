import { describe, expect, test } from 'vitest';
import { execute } from '../../../electron/store/commands/execute.ts';
import type { Command, SingleCommand } from '../../../shared/command/command.ts';
import type { Workplace } from '../../../shared/input/company.ts';
import { aCase } from '../../support/a-case.ts';
import { aFilledStore, by, contentOf, made, refusalOf, year } from '../../support/a-store.ts';

const base = aCase((draft) => {
  draft.schools[0]!.campuses = [{ id: 'noord', name: 'Noord' }];
  draft.classGroups[0]!.campusId = 'noord';
});
const trajectory = base.trajectories[0]!;
const used = base.workplaces.find(({ id }) => id === trajectory.agreements[0]!.placements[0]!.workplaceId)!;

type Put = Extract<SingleCommand, { type: 'put' }>;
const put = <K extends Put['kind']>(kind: K, content: Extract<Put, { kind: K }>['content'], version = 1) =>
  ({ type: 'put', kind, schoolYear: year, version, content }) as unknown as Command;
const workplace = (change: Partial<Workplace>) => put('workplace', { ...used, ...change });
const timesheet = { date: '2026-10-01' as never, state: 'open' as const, planned: [], plannedMinutes: 0 };

describe('a step after which the file could not be read again is refused, and says where', () => {
  test.each<[string, Command, (string | number)[], string]>([
    [
      'a mentor of no company',
      put('mentor', { ...base.mentors[0]!, companyId: 'spook' }),
      ['mentors', base.mentors[0]!.id, 'companyId'],
      'unknownReference',
    ],
    [
      'a class of no school',
      put('classGroup', { ...base.classGroups[0]!, schoolId: 'spook' }),
      ['classGroups', '6vz', 'schoolId'],
      'unknownReference',
    ],
    [
      'a school that loses the campus of a class',
      put('school', { ...base.schools[0]!, campuses: [] }),
      ['classGroups', '6vz', 'campusId'],
      'unknownReference',
    ],
    [
      'a workplace without its default shift',
      workplace({ defaultShift: 'Q' }),
      ['workplaces', used.id, 'defaultShift'],
      'unknownShift',
    ],
    [
      'a workplace that moves to another company',
      {
        type: 'bulk',
        commands: [
          put('company', { ...base.companies[0]!, id: 'ander' }, 0),
          workplace({ companyId: 'ander' }),
        ] as SingleCommand[],
      },
      ['trajectories', trajectory.id, 'agreements', 0, 'placements', 0, 'workplaceId'],
      'otherCompany',
    ],
    [
      'a trajectory of nobody',
      put('trajectory', { ...trajectory, learnerId: 'spook' }),
      ['trajectories', trajectory.id, 'learnerId'],
      'unknownReference',
    ],
    [
      'a trajectory in no class',
      put('trajectory', { ...trajectory, classGroupId: 'spook' }),
      ['trajectories', trajectory.id, 'classGroupId'],
      'unknownReference',
    ],
    [
      'a trajectory of another year',
      put('trajectory', { ...trajectory, firstDay: '2025-09-01' as never, lastDay: '2026-06-30' as never }),
      ['trajectories', trajectory.id, 'firstDay'],
      'outsideSchoolYear',
    ],
    [
      'a timesheet of no trajectory',
      put('timesheetDay', { trajectoryId: 'spook', ...timesheet }, 0),
      ['timesheetDay', 'spook/2026-10-01', 'trajectoryId'],
      'unknownReference',
    ],
    [
      'a dossier of nobody',
      put('dossierEntry', { id: 'd', mentorId: 'spook', kind: 'other' }, 0),
      ['dossierEntry', 'd', 'mentorId'],
      'unknownReference',
    ],
  ])('%s', async (_name, command, path, code) => {
    const store = await aFilledStore(base);
    const before = contentOf(store);
    const refusal = refusalOf(await execute(store, command, by()));
    expect(refusal).toMatchObject({ code: 'references' });
    const places = refusal.code === 'references' ? refusal.problems.map((problem) => [problem.path, problem.code]) : [];
    expect(places).toContainEqual([path, code]);
    expect(contentOf(store)).toEqual(before);
  });

  test('a workplace that loses a shift which a plan names', async () => {
    const store = await aFilledStore(base);
    const edits = [
      {
        type: 'pin' as const,
        pins: [{ date: '2026-10-07' as never, part: 'day' as const, assignment: `N@${used.id}`, reason: 'Proef' }],
      },
    ];
    const left = used.shiftCodes.filter(({ code }) => code !== 'N');
    expect(left.length).toBe(used.shiftCodes.length - 1);
    await made(store, { type: 'editTrajectory', schoolYear: year, id: trajectory.id, version: 1, edits });
    expect(refusalOf(await execute(store, workplace({ shiftCodes: left }), by()))).toEqual({
      code: 'references',
      problems: [
        { path: ['trajectories', trajectory.id, 'pins', 0, 'assignment'], code: 'unknownShift', params: { code: 'N' } },
      ],
    });
  });
});

describe('what was remembered of a year is forgotten', () => {
  test('when a step adds to it', async () => {
    const store = await aFilledStore(base);
    const edit = (version: number, assignment: string): Command => ({
      ...{ type: 'editTrajectory', schoolYear: year, id: trajectory.id, version },
      edits: [{ type: 'pin', pins: [{ date: '2026-10-07' as never, part: 'day', assignment, reason: 'Proef' }] }],
    });
    expect(refusalOf(await execute(store, edit(1, 'Nieuw'), by())).code).toBe('references');
    const step = await made(
      store,
      workplace({ shiftCodes: [...used.shiftCodes, { ...used.shiftCodes[0]!, code: 'Nieuw' }] }),
    );
    expect(await made(store, edit(1, 'Nieuw'))).toBe(step + 1);
  });
  test('and not believed when the step that added to it was refused', async () => {
    const store = await aFilledStore(base);
    const shiftCodes = [...used.shiftCodes, { ...used.shiftCodes[0]!, code: 'Nieuw' }];
    const edit = (version: number): Command => ({
      ...{ type: 'editTrajectory', schoolYear: year, id: trajectory.id, version },
      edits: [
        { type: 'pin', pins: [{ date: '2026-10-07' as never, part: 'day', assignment: 'Nieuw', reason: 'Proef' }] },
      ],
    });
    const commands = [workplace({ shiftCodes }), edit(1), edit(77)] as SingleCommand[];
    expect(refusalOf(await execute(store, { type: 'bulk', commands }, by())).code).toBe('stale');
    expect(refusalOf(await execute(store, edit(1), by())).code).toBe('references');
  });
});
