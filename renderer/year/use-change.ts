import { useMemo } from 'react';
import type { LiveChange } from '../../shared/api/changes.ts';
import { versionKey } from '../../shared/api/years.ts';
import { type Aggregate, idOf, type YearlyKind } from '../../shared/command/aggregate.ts';
import type { Command } from '../../shared/command/command.ts';
import type { Outcome } from '../../shared/command/outcome.ts';
import { wordRefusal } from '../../shared/messages/word-refusal.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';
import { clearNotice, showNotice, showToast } from '../components/notices.ts';
import { textNow } from '../text/language.ts';
import type { StepRange, YearStore } from './year-store.ts';
import { useYearState, useYearStore } from './year-store-context.ts';

export type ChangeOptions = {
  readonly reason?: string;
  /** What was done, shown with the way to undo it. */
  readonly toast?: string;
};

/** The ways to change the store. A refusal is worded and shown; the caller may still look at it. */
export type Change = {
  execute(command: Command, options?: ChangeOptions): Promise<Outcome>;
  /** Shows the edits at once; the version is filled in. */
  editTrajectory(trajectoryId: string, edits: readonly PlanEdit[], options?: ChangeOptions): Promise<Outcome>;
  put<K extends YearlyKind>(kind: K, content: Aggregate<K>, options?: ChangeOptions): Promise<Outcome>;
  /** Puts something and makes edits of a trajectory that need it, as one step. */
  putWithEdits<K extends YearlyKind>(
    kind: K,
    content: Aggregate<K>,
    trajectoryId: string,
    edits: readonly PlanEdit[],
    options?: ChangeOptions,
  ): Promise<Outcome>;
  remove(kind: YearlyKind, id: string, options?: ChangeOptions & { readonly withDependents?: true }): Promise<Outcome>;
  /** The last step, or several at once, as a person saw them. */
  undo(seen?: StepRange): Promise<Outcome>;
  redo(): Promise<void>;
  readonly undoState: LiveChange['undoState'];
};

/** Says what became of a change, whichever way it went. */
async function told(work: Promise<Outcome>, toast?: string): Promise<Outcome> {
  try {
    const outcome = await work;
    if (!outcome.ok) showNotice(wordRefusal(outcome.refusal, textNow().t));
    else {
      clearNotice();
      if (toast !== undefined && outcome.step > 0) showToast({ text: toast, step: outcome.step });
    }
    return outcome;
  } catch (error) {
    showNotice(textNow().t('app.notSaved'));
    throw error;
  }
}

function changeOf(store: YearStore): Omit<Change, 'undoState'> {
  const versionOf = (kind: YearlyKind, id: string) => store.get().year?.content.versions[versionKey(kind, id)] ?? 0;
  const yearNow = () => {
    const { year } = store.get();
    if (!year) throw new Error('No school year to change');
    return year.schoolYear;
  };
  const execute: Change['execute'] = (command, { reason, toast } = {}) => told(store.execute(command, reason), toast);
  return {
    execute,
    editTrajectory: (trajectoryId, edits, { reason, toast } = {}) =>
      told(store.editTrajectory(trajectoryId, edits, reason), toast),
    put: (kind, content, options) => {
      const version = versionOf(kind, idOf(kind, content));
      return execute({ type: 'put', kind, schoolYear: yearNow(), version, content } as Command, options);
    },
    putWithEdits: (kind, content, trajectoryId, edits, options) => {
      const schoolYear = yearNow();
      const put = { type: 'put', kind, schoolYear, version: versionOf(kind, idOf(kind, content)), content };
      const version = versionOf('trajectory', trajectoryId);
      const edit = { type: 'editTrajectory', schoolYear, id: trajectoryId, version, edits: [...edits] };
      return execute({ type: 'bulk', commands: [put, edit] } as Command, options);
    },
    remove: (kind, id, { withDependents, ...options } = {}) =>
      execute(
        {
          ...{ type: 'remove', kind, schoolYear: yearNow(), id, version: versionOf(kind, id) },
          ...(withDependents && { withDependents }),
        },
        options,
      ),
    undo: (seen) => told(store.undo(seen)),
    redo: async () => void (await told(store.redo())),
  };
}

/** The ways to change the store, and what can be undone. */
export function useChange(): Change {
  const store = useYearStore();
  const undoState = useYearState((state) => state.undoState);
  return useMemo(() => ({ ...changeOf(store), undoState }), [store, undoState]);
}
