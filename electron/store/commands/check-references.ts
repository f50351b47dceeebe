import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import { refKey } from '../../../shared/command/aggregate.ts';
import { checkReferences } from '../../../shared/input/check-references.ts';
import { checkTrajectory } from '../../../shared/input/check-trajectory.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { InputProblem } from '../../../shared/input/input-problem.ts';
import type { Known } from '../../../shared/input/known-things.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import type { Change } from '../journal/change.ts';
import type { Step } from '../journal/step.ts';
import type { DatabaseTransaction } from '../records/database.ts';
import { readRecords } from '../records/read-records.ts';
import { selectRows } from '../records/rows.ts';
import { changeFrame, type Frame, frameKinds, partToCheck, readFrame } from './frame.ts';
import { Refused } from './refused.ts';

type Year = {
  readonly trx: DatabaseTransaction;
  readonly schoolYear: SchoolYear;
  readonly changes: readonly Change[];
  readonly written: Step['written'];
};

/** Indexes of a list say nothing to who edits one thing: the id stands in the path instead. */
function withIds(problems: readonly InputProblem[], frame: ClassYear): InputProblem[] {
  return problems.map((problem) => {
    const [list, index, ...rest] = problem.path;
    const thing = typeof index === 'number' ? frame[list as 'schools']?.[index] : undefined;
    return thing ? { ...problem, path: [list!, thing.id, ...rest] } : problem;
  });
}

/** True when a workplace went, moved to another company or lost a shift code: then any trajectory may name what is gone. */
function losesShifts({ ref, before, after }: Change): boolean {
  if (ref.kind !== 'workplace') return false;
  const codes = (fields: Change['before']) =>
    ((fields.shiftCodes ?? []) as { readonly code: string }[]).map(({ code }) => code);
  const left = new Set(codes(after));
  return 'companyId' in before || codes(before).some((code) => !left.has(code));
}

async function trajectoriesToCheck({ trx, schoolYear, changes, written }: Year): Promise<Trajectory[]> {
  if (changes.some(losesShifts)) {
    return (await readRecords(trx, 'trajectory', schoolYear)).map(({ content }) => content);
  }
  const keys = new Set(changes.filter(({ ref }) => ref.kind === 'trajectory').map(({ ref }) => refKey(ref)));
  return [...keys].flatMap((key) => (written.get(key) as Trajectory | undefined) ?? []);
}

async function learnersOf({ trx, schoolYear }: Year, trajectories: readonly Trajectory[]): Promise<Set<string>> {
  const keys = [...new Set(trajectories.map(({ learnerId }) => learnerId))].map((id) => [schoolYear, id]);
  return new Set((await selectRows(trx, 'learner', ['schoolYear', 'id'], keys)).map(({ id }) => String(id)));
}

/** What dossiers, plan versions and timesheets point at; the file itself checks the rest. */
async function checkTargets({ trx, schoolYear, changes }: Year): Promise<InputProblem[]> {
  const problems: InputProblem[] = [];
  for (const kind of ['trajectory', 'learner', 'mentor', 'workplace'] as const) {
    const field = `${kind}Id`;
    const pointing = changes.filter(
      ({ ref, after }) =>
        ['dossierEntry', 'planVersion', 'timesheetDay'].includes(ref.kind) && typeof after[field] === 'string',
    );
    const ids = [...new Set(pointing.map(({ after }) => String(after[field])))];
    const rows = await selectRows(
      trx,
      kind,
      ['schoolYear', 'id'],
      ids.map((id) => [schoolYear, id]),
    );
    const there = new Set(rows.map(({ id }) => id));
    for (const { ref, after } of pointing) {
      if (there.has(after[field])) continue;
      problems.push({
        path: [ref.kind, ref.id, field],
        code: 'unknownReference',
        params: { id: String(after[field]) },
      });
    }
  }
  return problems;
}

async function hasYear({ trx, schoolYear }: Year): Promise<boolean> {
  return (await selectRows(trx, 'year', ['schoolYear'], [[schoolYear]])).length > 0;
}

/** The frame as the step leaves it: the remembered one with its changes, or read. */
async function frameAfter(
  { trx, schoolYear, written }: Year,
  changesFrame: boolean,
  { frames, nextFrames }: Step,
): Promise<Frame> {
  const remembered = frames.get(schoolYear);
  if (remembered && !changesFrame) return remembered;
  const frame = remembered ? changeFrame(remembered, written) : await readFrame(trx, schoolYear);
  nextFrames.set(schoolYear, frame);
  return frame;
}

async function problemsOf(year: Year, step: Step): Promise<InputProblem[]> {
  const { schoolYear, changes } = year;
  if (changes.some(({ action }) => action !== 'remove') && !(await hasYear(year))) {
    return [{ path: ['schoolYear'], code: 'unknownReference', params: { id: schoolYear } }];
  }
  const problems = await checkTargets(year);
  const trajectories = await trajectoriesToCheck(year);
  const changesFrame = changes.some(({ ref }) => frameKinds.has(ref.kind));
  if (!changesFrame && trajectories.length === 0) return problems;
  const frame = await frameAfter(year, changesFrame, step);
  const part = partToCheck(frame, changes);
  if (changesFrame) problems.push(...withIds(checkReferences(part), part));
  const all: Known = { ...frame.known, learners: await learnersOf(year, trajectories) };
  for (const trajectory of trajectories) {
    checkTrajectory(trajectory, ['trajectories', trajectory.id], schoolYear, all, (path, code, params = {}) =>
      problems.push({ path, code, params }),
    );
  }
  return problems;
}

/** Refuses a step after which a school year could no longer be written to a file that can be read again. */
export async function checkStep(step: Step): Promise<void> {
  const problems: InputProblem[] = [];
  for (const [schoolYear, changes] of Map.groupBy(step.changes, ({ ref }) => ref.schoolYear)) {
    if (schoolYear === null) continue;
    const year = { trx: step.trx, schoolYear, changes, written: step.written };
    problems.push(...(await problemsOf(year, step)));
  }
  if (problems.length > 0) {
    throw new Refused({
      code: 'references',
      problems: problems.map((problem) => ({ ...problem, path: [...problem.path] })),
    });
  }
}
