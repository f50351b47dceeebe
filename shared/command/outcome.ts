import { z } from 'zod';
import { planEditSchema } from '../plan/plan-edit-schema.ts';
import { aggregateRefSchema } from './aggregate.ts';

/** One field before and after; null where it was not there. */
const fieldChangeSchema = z.strictObject({ before: z.unknown(), after: z.unknown() });

/** What a step did to one aggregate, field by field; an added or removed one lists all its fields. */
export const aggregateChangeSchema = z.strictObject({
  ref: aggregateRefSchema,
  action: z.enum(['add', 'change', 'remove']),
  learnerId: z.string().nullable(),
  fields: z.record(z.string(), fieldChangeSchema),
});
export type AggregateChange = z.infer<typeof aggregateChangeSchema>;

export const stepTypes = [
  'put',
  'remove',
  'editTrajectory',
  'putSetting',
  'importClassYear',
  'bulk',
  'undo',
  'redo',
] as const;
export type StepType = (typeof stepTypes)[number];

/** `done` can be undone, `undone` redone; `dropped` was undone and then overtaken; undo and redo themselves leave a `trace`. */
export const stepStates = ['done', 'undone', 'dropped', 'trace'] as const;

/** One line of the history. */
export const historyStepSchema = z.strictObject({
  step: z.int(),
  type: z.enum(stepTypes),
  state: z.enum(stepStates),
  /** The step that an undo or redo is of. */
  of: z.int().nullable(),
  at: z.string(),
  who: z.string(),
  reason: z.string().nullable(),
  /** The edits as they were made, for steps that edit trajectories. */
  edits: z.array(planEditSchema),
  /** What it did to what was asked about; of a step that did very much, the first part. */
  changes: z.array(aggregateChangeSchema),
  /** How many there are in all. */
  changeCount: z.int(),
});
export type HistoryStep = z.infer<typeof historyStepSchema>;

/** Where something is used that cannot go: at most a handful of ids, and how many there are. */
const usedBySchema = z.strictObject({ kind: z.string(), count: z.int(), ids: z.array(z.string()) });
export type UsedBy = z.infer<typeof usedBySchema>;

const inputProblemSchema = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Why a command was not carried out; nothing of it was. Texts: `store.refusals` in the messages. */
export const refusalSchema = z.discriminatedUnion('code', [
  /** Somebody else changed it since; with what they did. `actual` is 0 where it no longer is there. */
  z.strictObject({
    code: z.literal('stale'),
    ref: aggregateRefSchema,
    expected: z.int(),
    actual: z.int(),
    since: z.array(historyStepSchema),
  }),
  z.strictObject({ code: z.literal('missing'), ref: aggregateRefSchema }),
  z.strictObject({ code: z.literal('inUse'), ref: aggregateRefSchema, usedBy: z.array(usedBySchema) }),
  z.strictObject({ code: z.literal('references'), problems: z.array(inputProblemSchema) }),
  z.strictObject({ code: z.literal('impossibleEdit'), detail: z.string() }),
  z.strictObject({ code: z.literal('unreadable'), problems: z.array(inputProblemSchema) }),
  z.strictObject({ code: z.literal('nothingToUndo') }),
  z.strictObject({ code: z.literal('nothingToRedo') }),
  /** Another step was made or undone since the page looked. */
  z.strictObject({ code: z.literal('otherStep'), expected: z.int(), actual: z.int() }),
]);
export type Refusal = z.infer<typeof refusalSchema>;

/** What became of a command: the step it made with the aggregates it wrote (`step` 0 when nothing differed), or why not. */
export const outcomeSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), step: z.int(), changed: z.array(aggregateRefSchema) }),
  z.strictObject({ ok: z.literal(false), refusal: refusalSchema }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;
