import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { aggregateRefSchema } from '../command/aggregate.ts';
import { commandSchema } from '../command/command.ts';
import { historyStepSchema, outcomeSchema } from '../command/outcome.ts';
import { nameSchema, noteSchema, schoolYearSchema } from '../input/primitives.ts';
import { base, nothingSchema } from './base.ts';
import { undoStateSchema } from './status.ts';

const byWhomSchema = { who: nameSchema, reason: noteSchema.optional() };
const stepSchema = z.int().min(1);

const moveSchema = z.strictObject({
  ...byWhomSchema,
  /** The step as the page saw it. */
  step: stepSchema,
  /** To take several at once: the last one to take. */
  to: stepSchema.optional(),
});

const historyFilterSchema = z.strictObject({
  learnerId: z.string().optional(),
  ref: aggregateRefSchema.optional(),
  /** Beside those of the learner also changes of these, such as the class. */
  beside: z.array(aggregateRefSchema).max(50).optional(),
  schoolYear: schoolYearSchema.optional(),
  /** Only steps before this one: the next page. */
  before: stepSchema.optional(),
  limit: z.int().min(1).max(200).optional(),
});

/** What every open window hears of a change: what was written, and what can be undone now. */
export const liveChangeSchema = z.strictObject({
  step: z.int(),
  changed: z.array(aggregateRefSchema),
  undoState: undoStateSchema,
  /** Everything may differ: a backup was restored. */
  isOtherStore: z.boolean(),
});
export type LiveChange = z.infer<typeof liveChangeSchema>;

/** Every change of the store, one way back and forth, and word of them. */
export const changesContract = {
  execute: base
    .route({ method: 'POST', path: '/changes' })
    .input(z.strictObject({ ...byWhomSchema, command: commandSchema }))
    .output(outcomeSchema),
  undo: base.route({ method: 'POST', path: '/changes/undo' }).input(moveSchema).output(outcomeSchema),
  redo: base.route({ method: 'POST', path: '/changes/redo' }).input(moveSchema).output(outcomeSchema),
  history: base
    .route({ method: 'GET', path: '/changes/history' })
    .input(historyFilterSchema)
    .output(z.array(historyStepSchema)),
  live: base
    .route({ method: 'GET', path: '/changes/live' })
    .input(nothingSchema)
    .output(eventIterator(liveChangeSchema)),
};
