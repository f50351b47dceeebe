import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBackups } from '../../../electron/store/backups/backup-files.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { connect } from '../../../electron/store/sqlite/connect.ts';
import { checkHealth } from '../../../electron/store/sqlite/health.ts';
import { closeStore, type Store } from '../../../electron/store/store.ts';
import { aCase } from '../../support/a-case.ts';
import { addClassmate } from '../../support/a-full-case.ts';
import { contradictionsOf } from '../../support/replay-journal.ts';
import { type Acknowledged, type KillPoint, type Sessions, startSessions } from './killer.ts';
import { randomOf } from './random.ts';

export type CrashReport = {
  readonly kills: number;
  readonly acknowledged: number;
  /** Changes that were on disk when the kill came before their answer. */
  readonly unanswered: number;
  readonly problems: readonly string[];
};

const classYear = aCase((draft) => {
  addClassmate(draft, 'b', 'Testleerling Berk');
  addClassmate(draft, 'c', 'Testleerling Cipres');
});

/** Kills of one file before a new one is begun, so that first opens and migrations are killed too. */
const killsOfFile = 10;
const lanes = 2;

function killPoint(random: () => number): KillPoint {
  const isEarly = random() < 0.2;
  return isEarly
    ? { afterAnswers: 0, thenMs: random() * 60 }
    : { afterAnswers: 1 + Math.floor(random() * 10), thenMs: random() * 8 };
}

/** The journal's own count: every step's token, and how many changes it has. */
function stepsOf({ connection }: Store): Acknowledged[] {
  const query = `select s.step as step, coalesce(s.reason, '') as token, count(c.position) as changes
    from journal_step s left join journal_change c on c.step = s.step group by s.step`;
  return connection.prepare(query).all() as Acknowledged[];
}

function lossesOf(found: readonly Acknowledged[], expected: readonly Acknowledged[]): string[] {
  const byStep = new Map(found.map((step) => [step.step, step]));
  return expected.flatMap(({ step, token, changes }) => {
    const there = byStep.get(step);
    if (there?.token !== token) return [`lost: step ${step} "${token}"`];
    return there.changes === changes ? [] : [`half: step ${step} has ${there.changes} of ${changes} changes`];
  });
}

function unsoundBackups(file: string): string[] {
  return listBackups(file).flatMap(({ path }) => {
    const connection = connect(path, { fileMustExist: true });
    try {
      checkHealth(connection, path);
      return [];
    } catch (error) {
      return [`backup: ${String(error)}`];
    } finally {
      connection.close();
    }
  });
}

type Found = { readonly steps: Acknowledged[]; readonly problems: string[] };

/** Opens what a killed session left and looks for losses. */
async function inspect(file: string, expected: readonly Acknowledged[]): Promise<Found> {
  const store = await openStore(file, { now: '2026-09-01T08:00:00Z' });
  try {
    const steps = stepsOf(store);
    const problems = [...lossesOf(steps, expected), ...(await contradictionsOf(store)), ...unsoundBackups(file)];
    return { steps, problems };
  } finally {
    await closeStore(store);
  }
}

async function killLane(sessions: Sessions, folder: string, kills: number, seed: number): Promise<CrashReport> {
  const random = randomOf(seed);
  const problems: string[] = [];
  let [acknowledged, unanswered] = [0, 0];
  let there: Acknowledged[] = [];
  let file = '';
  for (let kill = 0; kill < kills; kill++) {
    if (kill % killsOfFile === 0) {
      there = [];
      file = join(folder, `${seed}-${kill}`, 'plan.duaal');
    }
    const answers = await sessions.killDuring(
      { type: 'edit', file, seed: seed + kill + 1, classYear },
      killPoint(random),
    );
    const found = await inspect(file, [...there, ...answers]);
    acknowledged += answers.length;
    unanswered += found.steps.length - there.length - answers.length;
    // What was once seen on disk stays there, answered or not.
    there = found.steps;
    problems.push(...found.problems.map((problem) => `seed ${seed}, kill ${kill}: ${problem}`));
  }
  return { kills, acknowledged, unanswered, problems };
}

/** Kills edit sessions at seeded moments and looks after each at what is left: every acknowledged change, and no half one. */
export async function crash(kills: number, seed: number): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-crash-'));
  const sessions = await startSessions(lanes + 1);
  try {
    const shares = Array.from({ length: lanes }, (_none, lane) => Math.floor((kills + lane) / lanes));
    const reports = await Promise.all(
      shares.map((share, lane) => killLane(sessions, folder, share, seed + lane * 1_000_000)),
    );
    const sum = (pick: (report: CrashReport) => number) => reports.reduce((total, report) => total + pick(report), 0);
    return {
      kills: sum((report) => report.kills),
      acknowledged: sum((report) => report.acknowledged),
      unanswered: sum((report) => report.unanswered),
      problems: reports.flatMap(({ problems }) => problems),
    };
  } finally {
    sessions.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
