import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ExitCode, exitCode } from './cli/command.ts';
import { runCommandLine, todayHere } from './cli.ts';
import { writeFileSafely } from './files/write-file.ts';

const root = join(import.meta.dirname, '..');
const sample = join(root, 'test', 'fixtures', 'sample-2026-2027.xlsx');

type Result = { readonly name: string; readonly words: readonly string[] };

/** What the sample class is put through, and the file each answer goes to. */
const results: readonly Result[] = [
  { name: 'kalender-2026-2027.txt', words: ['calendar', '2026-2027'] },
  { name: 'controle.txt', words: ['check', sample, '--date', '2026-09-01'] },
  { name: 'controle.json', words: ['check', sample, '--format', 'json', '--date', '2026-09-01'] },
];

/** Runs the sample class through the main job, writes the answers to a folder and prints where they are. */
export async function startPlanner(words: readonly string[]): Promise<ExitCode> {
  const folder = join(root, 'out', 'voorbeeldklas');
  await mkdir(folder, { recursive: true });
  await writeFileSafely(join(folder, 'voorbeeldklas.xlsx'), await readFile(sample), true);
  for (const { name, words: call } of results) {
    const answer: string[] = [];
    const code = await runCommandLine([...call, ...words], {
      out: (text) => answer.push(text),
      err: (text) => console.error(text),
      folder: root,
      today: todayHere(),
    });
    if (code === exitCode.badInput) return code;
    await writeFileSafely(join(folder, name), answer.join(''), true);
  }
  console.log(
    `De voorbeeldklas (verzonnen namen) is nagerekend. De resultaten staan in ${relative(process.cwd(), folder) || folder}`,
  );
  return exitCode.clean;
}
