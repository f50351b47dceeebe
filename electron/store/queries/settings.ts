import { aggregateSchemas } from '../../../shared/command/aggregate.ts';
import type { Setting } from '../../../shared/command/setting.ts';
import type { Reader } from '../records/database.ts';

/** The settings that were changed, by key, each with its version. */
export async function readSettings(db: Reader): Promise<{ readonly content: Setting; readonly version: number }[]> {
  const rows = await db.selectFrom('setting').selectAll().orderBy('key').execute();
  return rows.map(({ key, value, version }) => ({
    content: aggregateSchemas.setting.parse({ key, value: JSON.parse(value) }),
    version,
  }));
}
