import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import { type Aggregate, type AggregateKind, listsOfFile } from '../../../shared/command/aggregate.ts';
import type { ImportClassYearCommand } from '../../../shared/command/command.ts';
import { checkReferences } from '../../../shared/input/check-references.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { withoutEmpty } from '../../../shared/input/without-empty.ts';
import { readHistory } from '../journal/history.ts';
import { changeRecords, type Step, type Write } from '../journal/step.ts';
import type { Reader } from '../records/database.ts';
import { readRecord, readRecords } from '../records/read-records.ts';
import type { Stored } from '../records/record-tables.ts';
import { countByKind, type Dependents, dependentsOf, mergeDependents } from './dependents.ts';
import { Refused } from './refused.ts';
import { removeAll } from './remove.ts';

/** Kinds that are kept beside the file: an import only touches them when what they belong to goes. */
const keptBeside: ReadonlySet<AggregateKind> = new Set(['dossierEntry', 'planVersion', 'timesheetDay']);

/** The last step that changed anything in a school year; 0 for a year without data. An import is made on it. */
export async function yearVersionOf(db: Reader, schoolYear: SchoolYear): Promise<number> {
  const year = await readRecord(db, { kind: 'year', schoolYear, id: schoolYear });
  if (!year) return 0;
  const query = db.selectFrom('journalChange').where('schoolYear', '=', schoolYear);
  const { last } = await query.select((builder) => builder.fn.max('step').as('last')).executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

async function checkYearVersion(step: Step, schoolYear: SchoolYear, expected: number): Promise<void> {
  const actual = await yearVersionOf(step.trx, schoolYear);
  if (actual === expected) return;
  const since = await readHistory(step.trx, { schoolYear, after: expected, limit: 10 });
  throw new Refused({ code: 'stale', ref: { kind: 'year', schoolYear, id: schoolYear }, expected, actual, since });
}

function writesOf(
  kind: AggregateKind,
  schoolYear: SchoolYear,
  list: readonly Aggregate[],
  present: readonly Stored[],
): Write[] {
  const byId = new Map(present.map((stored) => [stored.ref.id, stored]));
  const wanted = list.map((content, position): Write => {
    const { id } = content as { readonly id: string };
    return { ref: { kind, schoolYear, id }, before: byId.get(id), content, position };
  });
  const ids = new Set(wanted.map(({ ref }) => ref.id));
  const gone = present.filter(({ ref }) => !ids.has(ref.id));
  return [...wanted, ...gone.map((before): Write => ({ ref: before.ref, before, content: undefined }))];
}

async function removeKeptBeside(step: Step, writes: readonly Write[], command: ImportClassYearCommand): Promise<void> {
  const all: Dependents[] = [];
  for (const { ref, content } of writes) if (content === undefined) all.push(await dependentsOf(step.trx, ref));
  const owned = mergeDependents(all).owned.filter(({ kind }) => keptBeside.has(kind));
  if (owned.length > 0 && !command.withDependents) {
    const { schoolYear } = command.classYear;
    throw new Refused({ code: 'inUse', ref: { kind: 'year', schoolYear, id: schoolYear }, usedBy: countByKind(owned) });
  }
  await removeAll(step, owned);
}

async function writeYear(step: Step, { schoolYear, money }: ClassYear): Promise<void> {
  const ref = { kind: 'year', schoolYear, id: schoolYear } as const;
  const before = await readRecord(step.trx, ref);
  await changeRecords(step, 'year', [{ ref, before, content: { schoolYear, ...(money && { money }) } }]);
}

/** Makes a school year exactly what a file says, in one step: adds, changes and removes, and leaves alone what is the same. */
export async function importClassYear(step: Step, command: ImportClassYearCommand): Promise<void> {
  const classYear = withoutEmpty(command.classYear);
  const problems = checkReferences(classYear).map((problem) => ({ ...problem, path: [...problem.path] }));
  if (problems.length > 0) throw new Refused({ code: 'references', problems });
  const { schoolYear } = classYear;
  await checkYearVersion(step, schoolYear, command.version);
  await writeYear(step, classYear);
  const byKind: [AggregateKind, Write[]][] = [];
  for (const [list, kind] of Object.entries(listsOfFile) as [keyof typeof listsOfFile, AggregateKind][]) {
    byKind.push([
      kind,
      writesOf(kind, schoolYear, classYear[list] ?? [], await readRecords(step.trx, kind, schoolYear)),
    ]);
  }
  await removeKeptBeside(
    step,
    byKind.flatMap(([, writes]) => writes),
    command,
  );
  for (const [kind, writes] of byKind) await changeRecords(step, kind, writes);
}
