import { z } from 'zod';
import { base, nothingSchema } from './base.ts';

export const backupReasons = ['rolling', 'manual', 'before-migration', 'before-restore'] as const;

const backupSchema = z.strictObject({
  /** The name of its file, which is how it is asked for again. */
  name: z.string(),
  at: z.string(),
  kind: z.enum(backupReasons),
  step: z.int(),
});
export type BackupLine = z.infer<typeof backupSchema>;

/** Backups of the store; a restore keeps the present file as one of them first. */
export const backupsContract = {
  list: base.route({ method: 'GET', path: '/backups' }).input(nothingSchema).output(z.array(backupSchema)),
  make: base.route({ method: 'POST', path: '/backups' }).input(nothingSchema).output(backupSchema),
  restore: base
    .route({ method: 'POST', path: '/backups/restore' })
    .input(z.strictObject({ name: z.string().max(100) }))
    .output(z.strictObject({ kept: z.string().nullable() })),
};
