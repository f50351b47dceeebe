import { z } from 'zod';
import { settingSchema } from '../command/setting.ts';
import { base, nothingSchema } from './base.ts';

const settingLineSchema = z.strictObject({ setting: settingSchema, version: z.int() });
export type SettingLine = z.infer<typeof settingLineSchema>;

/** Settings that were changed; all others have their usual value. They are changed by the command `putSetting`. */
export const settingsContract = {
  list: base.route({ method: 'GET', path: '/settings' }).input(nothingSchema).output(z.array(settingLineSchema)),
};
