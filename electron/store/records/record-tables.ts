import {
  type Aggregate,
  type AggregateKind,
  type AggregateRef,
  aggregateSchemas,
  listsOfFile,
} from '../../../shared/command/aggregate.ts';
import { type Column, columnsOf, type Row } from './columns.ts';
import { searchKey } from './search-key.ts';

/** How aggregates of one kind lie in their table. */
export type RecordTable = {
  readonly table: AggregateKind;
  readonly columns: readonly Column[];
  /** Columns that tell one from another, in the order of `keyOf`. */
  readonly keyColumns: readonly string[];
  readonly keyOf: (ref: AggregateRef) => readonly (string | null)[];
  /** Has a place in a list of the class-year file, which an export keeps. */
  readonly isListed: boolean;
  /** Cells that are made of others, to search and sort by. */
  readonly derived?: (thing: Row) => Row;
};

/** Lists inside a trajectory that have tables of their own. */
export const innerLists = ['agreements', 'segments', 'pins', 'deviations', 'overrides'] as const;

const listedKinds: readonly AggregateKind[] = Object.values(listsOfFile);

function byId(kind: Exclude<AggregateKind, 'setting'>, without: readonly string[] = []): RecordTable {
  return {
    table: kind,
    columns: columnsOf(aggregateSchemas[kind], without),
    keyColumns: ['schoolYear', 'id'],
    keyOf: ({ schoolYear, id }) => [schoolYear, id],
    isListed: listedKinds.includes(kind),
  };
}

/** The table of every kind of aggregate. */
export const recordTables: Readonly<Record<AggregateKind, RecordTable>> = {
  year: { ...byId('year'), keyColumns: ['schoolYear'], keyOf: ({ id }) => [id] },
  programme: byId('programme'),
  school: byId('school'),
  classGroup: byId('classGroup'),
  company: byId('company'),
  workplace: byId('workplace'),
  mentor: byId('mentor'),
  learner: { ...byId('learner'), derived: ({ name }) => ({ nameKey: searchKey(String(name)) }) },
  trajectory: byId('trajectory', innerLists),
  dossierEntry: byId('dossierEntry'),
  planVersion: byId('planVersion'),
  timesheetDay: {
    ...byId('timesheetDay'),
    keyColumns: ['schoolYear', 'trajectoryId', 'date'],
    keyOf: ({ schoolYear, id }) => [schoolYear, ...id.split('/')],
  },
  setting: {
    table: 'setting',
    columns: [
      { name: 'key', kind: 'plain' },
      { name: 'value', kind: 'json' },
    ],
    keyColumns: ['key'],
    keyOf: ({ id }) => [id],
    isListed: false,
  },
};

/** An aggregate as it is kept: its content, the step that wrote it last, and its place in the list of the file. */
export type Stored<K extends AggregateKind = AggregateKind> = {
  readonly ref: AggregateRef;
  readonly content: Aggregate<K>;
  readonly version: number;
  readonly position: number | null;
};
