import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildApp } from '../../build/build-app.ts';
import { pageConfig } from '../../build/page.config.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { execute } from '../../electron/store/commands/execute.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { closeStore } from '../../electron/store/store.ts';
import { testElectron } from '../support/electron.ts';
import { type Program, timeStart } from './start/time-start.ts';

/** How often each is started, by turns; the middle one counts, and the first, which fills the caches, does not. */
const times = 9;

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function aStoreFile(folder: string): Promise<string> {
  const file = join(folder, 'klas.duaal');
  const store = await openStore(file, { now: '2026-11-23T10:00:00Z' });
  const origin = { who: 'Petra Proef', at: '2026-09-01T08:00:00Z' };
  await execute(store, { type: 'importClassYear', classYear: sampleClassYear(), version: 0 }, origin);
  await closeStore(store);
  return file;
}

/** A window with the planner's calendar and nothing else. */
async function emptyWindow(folder: string): Promise<Program> {
  const page = join(folder, 'page');
  await build({
    ...pageConfig,
    plugins: [react()],
    root: join(import.meta.dirname, 'start', 'window'),
    build: { ...pageConfig.build, outDir: page },
  });
  return { folder, main: join(import.meta.dirname, 'start', 'empty-main.ts'), env: { BENCH_PAGE: page } };
}

async function planner(folder: string): Promise<Program> {
  const args = ['--store', await aStoreFile(folder), '--language', 'nl'];
  return { folder, main: join(await buildApp(), 'main.js'), args, hash: '#/learner/aster-2026?view=year' };
}

if (!testElectron) throw new Error('There is no Electron here: node build/fetch-test-electron.mjs');
process.env.NODE_ENV = 'production';
const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-bench-'));
try {
  const folders = ['empty', 'planner'].map((name) => join(folder, name));
  for (const one of folders) mkdirSync(one);
  const [empty, ours] = [await emptyWindow(folders[0]!), await planner(folders[1]!)];
  const taken: [number, number][] = [];
  for (let time = 0; time <= times; time++) taken.push([await timeStart(empty), await timeStart(ours)]);
  const [base, own] = [0, 1].map((which) => middle(taken.slice(1).map((pair) => pair[which]!))) as [number, number];
  console.log(`start to a year on screen, an empty window with the same calendar: ${base} ms`);
  console.log(`start to a year on screen, the planner with the sample class:      ${own} ms`);
  console.log(`ratio: ${(own / base).toFixed(2)} × (budget 1.5)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
