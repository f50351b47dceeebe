import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ExitCode, exitCode, type Surroundings } from './cli/command.ts';
import { runCommandLine, todayHere } from './cli.ts';
import { writeFileSafely } from './files/write-file.ts';

const root = join(import.meta.dirname, '..');
const sample = join(root, 'test', 'fixtures', 'sample-2026-2027.xlsx');

/** What the sample class is put through: the answer goes to a file of that name, or the command writes files itself. */
type Job = { readonly answer?: string; readonly words: readonly string[] };

/** The day the sample class is looked at, so that its results are the same every time. */
const day = ['--date', '2026-09-01'];

function jobsOf(folder: string): Job[] {
  const files = (name: string) => ['--out', join(folder, name), '--force', ...day];
  return [
    { answer: 'kalender-2026-2027.txt', words: ['calendar', '2026-2027'] },
    { answer: 'controle.txt', words: ['check', sample, ...day] },
    { answer: 'controle.json', words: ['check', sample, '--format', 'json', ...day] },
    { words: ['print', sample, '--sheets', 'year,class', ...files('afdrukken')] },
    { words: ['export', sample, '--format', 'ics', ...files('agenda')] },
  ];
}

async function runJob({ answer, words }: Job, more: readonly string[], folder: string): Promise<ExitCode> {
  const said: string[] = [];
  const surroundings: Surroundings = {
    out: (text) => said.push(text),
    err: (text) => console.error(text),
    folder: root,
    today: todayHere(),
  };
  const code = await runCommandLine([...words, ...more], surroundings);
  if (code !== exitCode.badInput && answer !== undefined)
    await writeFileSafely(join(folder, answer), said.join(''), true);
  return code;
}

/** Runs the sample class through the main job, writes the results to a folder and prints where they are. */
export async function startPlanner(words: readonly string[]): Promise<ExitCode> {
  const folder = join(root, 'out', 'voorbeeldklas');
  await mkdir(folder, { recursive: true });
  await writeFileSafely(join(folder, 'voorbeeldklas.xlsx'), await readFile(sample), true);
  for (const job of jobsOf(folder)) {
    const code = await runJob(job, words, folder);
    if (code === exitCode.badInput) return code;
  }
  console.log(
    `De voorbeeldklas (verzonnen namen) is gepland, nagerekend en gedrukt. De resultaten staan in ${relative(process.cwd(), folder) || folder}`,
  );
  return exitCode.clean;
}
