import { type ChangeOrigin, type Command, commandSchema, type SingleCommand } from '../../../shared/command/command.ts';
import type { Outcome } from '../../../shared/command/outcome.ts';
import type { Step } from '../journal/step.ts';
import { startStep, writeStep } from '../journal/write-step.ts';
import type { Store } from '../store.ts';
import { checkStep } from './check-references.ts';
import { editTrajectory, problemsOf } from './edit-trajectory.ts';
import { importClassYear } from './import-class-year.ts';
import { makeSteps } from './make-steps.ts';
import { put, putSetting } from './put.ts';
import { remove } from './remove.ts';

async function carryOut(step: Step, command: SingleCommand): Promise<void> {
  switch (command.type) {
    case 'put':
      return put(step, command);
    case 'remove':
      return remove(step, command);
    case 'editTrajectory':
      return editTrajectory(step, command);
    case 'putSetting':
      return putSetting(step, command);
    default:
      throw new Error(`Unknown command ${JSON.stringify(command satisfies never)}`);
  }
}

async function work(step: Step, command: Command): Promise<void> {
  // An import is checked as a whole file before anything is written.
  if (command.type === 'importClassYear') return importClassYear(step, command);
  for (const single of command.type === 'bulk' ? command.commands : [command]) await carryOut(step, single);
  await checkStep(step);
}

/**
 * Carries a command out as one step: on disk when this answers, with its inverse in the journal, or refused whole with
 * the reason. Throws a StoreError when the file cannot be written.
 */
export async function execute(store: Store, input: Command, origin: ChangeOrigin): Promise<Outcome> {
  const parsed = commandSchema.safeParse(input);
  if (!parsed.success) return { ok: false, refusal: { code: 'unreadable', problems: problemsOf(parsed.error) } };
  return makeSteps(store, async (making) => {
    const step = await startStep(making, origin);
    await work(step, parsed.data);
    if (step.changes.length === 0) return { ok: true, step: 0, changed: [] };
    return writeStep(step, parsed.data.type);
  });
}
