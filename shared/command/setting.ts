import { z } from 'zod';
import { languages } from '../messages/format.ts';

/** How long backups are kept, in steps that grow with age: one an hour, then one a day, then one a week. */
export const backupRetentionSchema = z.strictObject({
  hourlyForHours: z.int().min(1).max(168),
  dailyForDays: z.int().min(1).max(366),
  weeklyForWeeks: z.int().min(1).max(520),
});
export type BackupRetention = z.infer<typeof backupRetentionSchema>;

export const usualBackupRetention: BackupRetention = { hourlyForHours: 24, dailyForDays: 31, weeklyForWeeks: 53 };

/** Settings of a store; what belongs to a school or company is a field of it. */
export const settingSchema = z.discriminatedUnion('key', [
  z.strictObject({ key: z.literal('backupRetention'), value: backupRetentionSchema }),
  z.strictObject({ key: z.literal('language'), value: z.enum(languages) }),
]);
export type Setting = z.infer<typeof settingSchema>;
