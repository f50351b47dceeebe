import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '../../../electron/store/backups/keep-backups.ts';
import { execute } from '../../../electron/store/commands/execute.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { closeStore } from '../../../electron/store/store.ts';
import { startSessions } from './killer.ts';
import { randomOf } from './random.ts';

const at = '2026-09-01T08:00:00Z';

async function languageIn(file: string): Promise<string | undefined> {
  const store = await openStore(file, { now: at, mustExist: true });
  try {
    return (await store.db.selectFrom('setting').select('value').executeTakeFirst())?.value;
  } finally {
    await closeStore(store);
  }
}

/** Two backups that tell themselves apart by one setting. */
async function makeBackups(file: string): Promise<string[]> {
  const store = await openStore(file, { now: at });
  const backups: string[] = [];
  for (const [version, value] of (['nl', 'fr'] as const).entries()) {
    await execute(
      store,
      { type: 'putSetting', version, content: { key: 'language', value } },
      { who: 'Petra Proef', at },
    );
    backups.push((await backUp(store, `2026-09-01T07:0${version}:00Z`)).path);
  }
  await closeStore(store);
  return backups;
}

/** Kills restores half-way: one of the two files is there, whole, every time. */
export async function crashRestore(
  kills: number,
  seed: number,
): Promise<{ readonly kills: number; readonly problems: readonly string[] }> {
  const random = randomOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-restore-'));
  const file = join(folder, 'plan.duaal');
  const sessions = await startSessions(2);
  const problems: string[] = [];
  try {
    const backups = await makeBackups(file);
    for (let kill = 0; kill < kills; kill++) {
      const point = { afterAnswers: Math.floor(random() * 3), thenMs: random() * 40 };
      await sessions.killDuring({ type: 'restore', file, backups }, point);
      const found = await languageIn(file).catch((error: unknown) => String(error));
      if (found !== '"nl"' && found !== '"fr"') problems.push(`restore, seed ${seed}, kill ${kill}: ${found}`);
    }
  } finally {
    sessions.end();
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills, problems };
}
