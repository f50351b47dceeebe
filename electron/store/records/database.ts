import type { Kysely, Transaction } from 'kysely';
import type { Aggregate, AggregateKind } from '../../../shared/command/aggregate.ts';
import type { stepStates, stepTypes } from '../../../shared/command/outcome.ts';
import type { Agreement, Deviation, Override, Pin, Placement, Segment } from '../../../shared/input/trajectory.ts';

type Cell<T> = [T] extends [boolean] ? 0 | 1 : [T] extends [string | number] ? T : string;
/** Fields of a thing as cells: booleans 0 and 1, lists and groups JSON text, what is not there null. */
type Cells<T> = { [K in keyof T]-?: Cell<NonNullable<T[K]>> | (undefined extends T[K] ? null : never) };

type Versioned = { readonly version: number };
type Yearly = Versioned & { readonly schoolYear: string };
type Listed = Yearly & { readonly position: number };
type Part = { readonly schoolYear: string; readonly trajectoryId: string; readonly position: number };
type InnerLists = 'agreements' | 'segments' | 'pins' | 'deviations' | 'overrides';

type Step = {
  readonly step: number;
  readonly type: (typeof stepTypes)[number];
  readonly state: (typeof stepStates)[number];
  readonly of: number | null;
  readonly at: string;
  readonly who: string;
  readonly reason: string | null;
  readonly edits: string | null;
};

type Change = {
  readonly step: number;
  readonly position: number;
  readonly kind: AggregateKind;
  readonly schoolYear: string | null;
  readonly id: string;
  readonly learnerId: string | null;
  readonly action: 'add' | 'change' | 'remove';
  readonly before: string;
  readonly after: string;
  readonly positionBefore: number | null;
  readonly positionAfter: number | null;
};

/** Tables and columns in the names of the code; the file has them in snake case. */
export type Tables = {
  readonly year: Versioned & Cells<Aggregate<'year'>>;
  readonly programme: Listed & Cells<Aggregate<'programme'>>;
  readonly school: Listed & Cells<Aggregate<'school'>>;
  readonly classGroup: Listed & Cells<Aggregate<'classGroup'>>;
  readonly company: Listed & Cells<Aggregate<'company'>>;
  readonly workplace: Listed & Cells<Aggregate<'workplace'>>;
  readonly mentor: Listed & Cells<Aggregate<'mentor'>>;
  readonly learner: Listed & Cells<Aggregate<'learner'>> & { readonly nameKey: string };
  readonly trajectory: Listed & Cells<Omit<Aggregate<'trajectory'>, InnerLists>>;
  readonly agreement: Part & Cells<Omit<Agreement, 'placements'>>;
  readonly placement: Part & Cells<Placement> & { readonly agreementPosition: number };
  readonly segment: Part & Cells<Segment>;
  readonly pin: Part & Cells<Pin>;
  readonly deviation: Part & Cells<Deviation>;
  readonly override: Part & Cells<Override>;
  readonly dossierEntry: Yearly & Cells<Aggregate<'dossierEntry'>>;
  readonly planVersion: Yearly & Cells<Aggregate<'planVersion'>>;
  readonly timesheetDay: Yearly & Cells<Aggregate<'timesheetDay'>>;
  readonly setting: Versioned & { readonly key: string; readonly value: string };
  readonly journalStep: Step;
  readonly journalChange: Change;
};

/** The store's tables, to read from; inside a change, the transaction of that change. */
export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;
/** Both: what is read can be read in a transaction or outside. A query outside while a transaction is open waits for it for ever. */
export type Reader = Kysely<Tables>;
