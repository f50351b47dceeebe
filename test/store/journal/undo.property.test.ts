import fc from 'fast-check';
import { expect, test } from 'vitest';
import { execute } from '../../../electron/store/commands/execute.ts';
import { readUndoState, redo, undo } from '../../../electron/store/journal/undo.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { readRecord } from '../../../electron/store/records/read-records.ts';
import { closeStore, type Store } from '../../../electron/store/store.ts';
import type { Command, SingleCommand } from '../../../shared/command/command.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { aCase } from '../../support/a-case.ts';
import { addClassmate } from '../../support/a-full-case.ts';
import { aFolder, by, contentOf, now, year } from '../../support/a-store.ts';
import { anEdit, keptSeeds } from '../../support/arbitrary-trajectory.ts';
import { contradictionsOf } from '../../support/replay-journal.ts';

type Action =
  | { readonly type: 'edit'; readonly trajectory: number; readonly edits: PlanEdit[] }
  | { readonly type: 'rename'; readonly learner: number; readonly name: string }
  | { readonly type: 'remove'; readonly learner: number }
  | { readonly type: 'bulk'; readonly actions: Action[] }
  | { readonly type: 'import' }
  | { readonly type: 'undo' | 'redo' | 'reopen' };

const single: fc.Arbitrary<Action>[] = [
  fc.record({
    type: fc.constant('edit' as const),
    trajectory: fc.nat(2),
    edits: fc.array(anEdit, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('rename' as const),
    learner: fc.nat(2),
    name: fc.constantFrom('Roos', 'Iris', 'Linde'),
  }),
  fc.record({ type: fc.constant('remove' as const), learner: fc.nat(2) }),
];
const anAction: fc.Arbitrary<Action> = fc.oneof(
  ...single,
  fc.record({
    type: fc.constant('bulk' as const),
    actions: fc.array(fc.oneof(...single), { minLength: 1, maxLength: 3 }),
  }),
  fc.constantFrom<Action>({ type: 'undo' }, { type: 'undo' }, { type: 'redo' }, { type: 'reopen' }, { type: 'import' }),
);

const classYear = aCase((draft) => {
  addClassmate(draft, 'b', 'Testleerling Berk');
  addClassmate(draft, 'c', 'Testleerling Cipres');
});

/** The command of an action on what is there now; undefined when its target is gone. */
async function commandOf(store: Store, action: Action): Promise<Command | undefined> {
  if (action.type === 'import') {
    const rows = await store.db.selectFrom('journalChange').select('step').orderBy('step', 'desc').limit(1).execute();
    const isThere = (await store.db.selectFrom('year').select('schoolYear').execute()).length > 0;
    return { type: 'importClassYear', classYear, version: isThere ? rows[0]!.step : 0, withDependents: true };
  }
  if (action.type === 'bulk') {
    const commands: SingleCommand[] = [];
    for (const inner of action.actions) {
      const command = await commandOf(store, inner);
      if (command) commands.push(command as SingleCommand);
    }
    return commands.length === 0 ? undefined : { type: 'bulk', commands };
  }
  if (action.type === 'edit') {
    const { id } = classYear.trajectories[action.trajectory]!;
    const stored = await readRecord(store.db, { kind: 'trajectory', schoolYear: year, id });
    return (
      stored && { type: 'editTrajectory', schoolYear: year, id, version: stored.version, edits: action.edits as never }
    );
  }
  if (action.type === 'rename' || action.type === 'remove') {
    const { id } = classYear.learners[action.learner]!;
    const stored = await readRecord(store.db, { kind: 'learner', schoolYear: year, id });
    if (!stored) return undefined;
    const target = { kind: 'learner', schoolYear: year, version: stored.version } as const;
    return action.type === 'remove'
      ? { type: 'remove', ...target, id, withDependents: true }
      : { type: 'put', ...target, content: { ...stored.content, name: `Testleerling ${action.name}` } };
  }
  return undefined;
}

/** A store beside the stack of contents that a person expects undo and redo to walk along. */
class Walk {
  store: Store;
  readonly done: unknown[] = [];
  readonly undone: unknown[] = [];

  constructor(store: Store) {
    this.store = store;
  }

  async take(action: Action): Promise<void> {
    if (action.type === 'reopen') {
      const { file } = this.store;
      await closeStore(this.store);
      this.store = await openStore(file, { now });
    } else if (action.type === 'undo' || action.type === 'redo') await this.step(action.type);
    else await this.change(action);
  }

  async step(type: 'undo' | 'redo'): Promise<void> {
    const next = (await readUndoState(this.store.db))[type];
    const [from, to] = type === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    expect(next === undefined).toBe(from.length === 0);
    const before = contentOf(this.store);
    const outcome = await (type === 'undo' ? undo : redo)(this.store, by(), next ?? 1);
    expect(outcome.ok).toBe(next !== undefined);
    if (next === undefined) return;
    expect(contentOf(this.store)).toEqual(from.pop());
    to.push(before);
  }

  async change(action: Action): Promise<void> {
    const command = await commandOf(this.store, action);
    if (!command) return;
    const before = contentOf(this.store);
    const outcome = await execute(this.store, command, by());
    if (outcome.ok && outcome.step > 0) {
      this.done.push(before);
      this.undone.length = 0;
    } else expect(contentOf(this.store)).toEqual(before);
  }
}

test.each(keptSeeds)(
  'undo and redo walk back and forth over every change, also across restarts, seed %i',
  async (seed) => {
    const property = fc.asyncProperty(fc.array(anAction, { minLength: 5, maxLength: 25 }), async (actions) => {
      const walk = new Walk(await openStore(`${aFolder()}/plan.duaal`, { now }));
      await walk.take({ type: 'import' });
      for (const action of actions) await walk.take(action);
      expect(await contradictionsOf(walk.store)).toEqual([]);
      while (walk.done.length > 0) await walk.step('undo');
      while (walk.undone.length > 0) await walk.step('redo');
      expect(await contradictionsOf(walk.store)).toEqual([]);
      await closeStore(walk.store);
    });
    await fc.assert(property, { seed, numRuns: 15 });
  },
);
