import { z } from 'zod';
import { isoDateSchema } from '../input/primitives.ts';
import { base, nothingSchema } from './base.ts';

/** The steps that undo and redo would take next, null where there is none. */
export const undoStateSchema = z.strictObject({ undo: z.int().nullable(), redo: z.int().nullable() });

export const hostKinds = ['electron', 'browser'] as const;

export const statusSchema = z.strictObject({
  appVersion: z.string(),
  host: z.enum(hostKinds),
  /** The name of the store's file and the folder it lies in. */
  file: z.string(),
  folder: z.string(),
  /** Today on the machine's clock. */
  today: isoDateSchema,
  /** The name to sign changes with until a person gives another. */
  userName: z.string(),
  undoState: undoStateSchema,
  /** Keys of `store.warnings` with their values. */
  warnings: z.array(z.strictObject({ code: z.string(), params: z.record(z.string(), z.string()) })),
});
export type Status = z.infer<typeof statusSchema>;

/** What the page shows around everything: the store, the day, what can be undone. */
export const statusContract = {
  read: base.route({ method: 'GET', path: '/status' }).input(nothingSchema).output(statusSchema),
};
