import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import { type AggregateKind, listsOfFile, refKey } from '../../../shared/command/aggregate.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Known } from '../../../shared/input/known-things.ts';
import { verzorgendeZorgkundige } from '../../../shared/input/programme.ts';
import type { Change } from '../journal/change.ts';
import type { Step } from '../journal/step.ts';
import { readRecords } from '../records/read-records.ts';
import type { Tx } from '../records/rows.ts';

const frameLists = ['programmes', 'schools', 'classGroups', 'companies', 'workplaces', 'mentors'] as const;

/** Kinds that trajectories point at. */
export const frameKinds: ReadonlySet<AggregateKind> = new Set(frameLists.map((list) => listsOfFile[list]));

/** A school year without its learners and trajectories, with its ids at hand. */
export type Frame = { readonly classYear: ClassYear; readonly known: Omit<Known, 'learners'> };

function knownOf(frame: ClassYear): Frame['known'] {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    schools: ids(frame.schools),
    classGroups: ids(frame.classGroups),
    companies: ids(frame.companies),
    programmes: ids(frame.programmes ?? []).add(verzorgendeZorgkundige.id),
    workplaces: new Map(frame.workplaces.map((workplace) => [workplace.id, workplace])),
    mentors: new Map(frame.mentors.map((mentor) => [mentor.id, mentor])),
    shiftCodes: new Set(frame.workplaces.flatMap(({ shiftCodes }) => shiftCodes.map(({ code }) => code))),
  };
}

/** Reads the frame of a school year as it is now. */
export async function readFrame(trx: Tx, schoolYear: SchoolYear): Promise<Frame> {
  const lists: Record<string, unknown> = {};
  for (const list of frameLists) {
    lists[list] = (await readRecords(trx, listsOfFile[list], schoolYear)).map(({ content }) => content);
  }
  const classYear = { ...(lists as unknown as ClassYear), schoolYear, learners: [], trajectories: [] };
  return { classYear, known: knownOf(classYear) };
}

type Thing = { readonly id: string };

function changedList(
  list: readonly Thing[],
  kind: AggregateKind,
  schoolYear: SchoolYear,
  written: Step['written'],
): Thing[] {
  const present = new Set(list.map(({ id }) => id));
  const kept = list.flatMap((thing) => {
    const key = refKey({ kind, schoolYear, id: thing.id });
    return written.has(key) ? ((written.get(key) as Thing | undefined) ?? []) : [thing];
  });
  const prefix = refKey({ kind, schoolYear, id: '' });
  const added = [...written].flatMap(([key, thing]) =>
    key.startsWith(prefix) ? ((thing as Thing | undefined) ?? []) : [],
  );
  return [...kept, ...added.filter(({ id }) => !present.has(id))];
}

/** The frame with what a step wrote in it, without reading everything again. */
export function changeFrame({ classYear }: Frame, written: Step['written']): Frame {
  const { schoolYear } = classYear;
  const lists = frameLists.map((list) => [
    list,
    changedList(classYear[list] ?? [], listsOfFile[list], schoolYear, written),
  ]);
  const changed = { ...classYear, ...(Object.fromEntries(lists) as Partial<ClassYear>) };
  return { classYear: changed, known: knownOf(changed) };
}

/**
 * The part of a frame that a step can have made wrong. Things that were written can only be wrong in themselves, so they
 * and what they point at are enough; what goes, and a school whose campuses may go, is looked for in everything.
 */
export function partToCheck({ classYear }: Frame, changes: readonly Change[]): ClassYear {
  const isWide = changes.some(({ ref: { kind }, action }) => action === 'remove' || kind === 'school');
  if (isWide) return classYear;
  const idsOf = (kind: AggregateKind) =>
    new Set(changes.filter(({ ref }) => ref.kind === kind).map(({ ref }) => ref.id));
  const only = <T extends Thing>(list: readonly T[], ids: ReadonlySet<string>) => list.filter(({ id }) => ids.has(id));
  const classGroups = only(classYear.classGroups, idsOf('classGroup'));
  const workplaces = only(classYear.workplaces, idsOf('workplace'));
  const mentors = only(classYear.mentors, idsOf('mentor'));
  const pointedAt = [...workplaces, ...mentors].map(({ companyId }) => companyId);
  const companies = new Set([...idsOf('company'), ...pointedAt]);
  return {
    ...classYear,
    schools: only(classYear.schools, new Set(classGroups.map(({ schoolId }) => schoolId))),
    companies: only(classYear.companies, companies),
    ...{ classGroups, workplaces, mentors },
  };
}
