import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base, nothingSchema } from './base.ts';

/** What the menu of a window asks of the page in it. */
export const shellAsks = [
  'undo',
  'redo',
  'print',
  'takeFile',
  'palette',
  'keys',
  'settings',
  'licences',
  'start',
] as const;
export type ShellAsk = (typeof shellAsks)[number];

const recentStoreSchema = z.strictObject({ file: z.string(), folder: z.string() });
export type RecentStore = z.infer<typeof recentStoreSchema>;

/** Another store: one to choose or to make in a dialog of the system, or one of the recent ones by its place in the list. */
const storeChoiceSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('choose') }),
  z.strictObject({ how: z.literal('create') }),
  z.strictObject({ how: z.literal('recent'), index: z.int().min(0).max(99) }),
]);
export type StoreChoice = z.infer<typeof storeChoiceSchema>;

/** `unavailable` in a browser, which saves files by itself. */
const savedFilesSchema = z.strictObject({
  outcome: z.enum(['saved', 'cancelled', 'unavailable']),
  /** The file, or the folder of several. */
  place: z.string(),
});
export type SavedFiles = z.infer<typeof savedFilesSchema>;

/** Something small that the page remembers on this machine, such as its theme. */
export const memorySchema = z.strictObject({ name: z.string().min(1).max(200), value: z.string().max(5000) });

/** What only a window of the desktop can do: its menu, the dialogs of the system, files the system asks to open. */
export const shellContract = {
  asked: base
    .route({ method: 'GET', path: '/shell/asked' })
    .input(nothingSchema)
    .output(eventIterator(z.enum(shellAsks))),
  /** The class file that the system asked to open, once; null when there is none (any more). */
  takeFile: base.route({ method: 'POST', path: '/shell/file' }).input(nothingSchema).output(z.file().nullable()),
  saveFiles: base
    .route({ method: 'POST', path: '/shell/save' })
    .input(z.strictObject({ files: z.array(z.file()).min(1).max(20_000) }))
    .output(savedFilesSchema),
  recentStores: base
    .route({ method: 'GET', path: '/shell/stores' })
    .input(nothingSchema)
    .output(z.array(recentStoreSchema)),
  /** Keeps what a browser would forget with the port of this start; a window keeps it by itself. */
  recall: base
    .route({ method: 'GET', path: '/shell/memory' })
    .input(nothingSchema)
    .output(z.record(z.string(), z.string())),
  remember: base.route({ method: 'POST', path: '/shell/memory' }).input(memorySchema).output(z.void()),
  openStore: base.route({ method: 'POST', path: '/shell/stores' }).input(storeChoiceSchema).output(z.void()),
};
