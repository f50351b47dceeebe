import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportClassYear } from '../../electron/store/class-year/export-class-year.ts';
import { checkStore, openStore } from '../../electron/store/open-store.ts';
import { closeStore, type Store } from '../../electron/store/store.ts';
import { benchCommands } from './store/bench-commands.ts';
import { benchQueries } from './store/bench-queries.ts';
import { fillStore, year } from './store/fill-store.ts';
import { type Measured, measureOnce, report } from './store/measure.ts';

const learners = Number(process.argv[2] ?? 10_000);
const daysEach = 200;
const now = '2026-11-02T08:00:00Z';
const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'duaalplanner-bench-'));
const file = join(folder, 'plan.duaal');

async function wholeFile(store: Store): Promise<Measured[]> {
  return [
    await measureOnce('check of the whole file, beside the work', () => checkStore(store)),
    await measureOnce('export of the whole school year', async () => void (await exportClassYear(store, year))),
  ];
}

try {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
  let store = await openStore(file, { now });
  const setup = await fillStore(store, learners, daysEach);
  console.log(
    `${learners} learners, ${learners * daysEach} timesheet days, ${Math.round(statSync(file).size / 1e6)} MB`,
  );
  await closeStore(store);
  const opening = await measureOnce('open', async () => {
    store = await openStore(file, { now });
  });
  const figures = [
    ...setup,
    opening,
    ...(await benchQueries(store)),
    ...(await benchCommands(store)),
    ...(await wholeFile(store)),
  ];
  console.log(report(figures));
  console.log(`memory at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  await closeStore(store);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
