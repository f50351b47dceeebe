import { runCommandLine } from '../../electron/cli.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';

/** What a run of the command line said and how it ended. */
export type CliRun = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the command line in a folder as on a day, without a process. */
export async function runCli(words: readonly string[], folder: string, today = '2026-09-01'): Promise<CliRun> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine(words, {
    out: (text) => out.push(text),
    err: (text) => err.push(`${text}\n`),
    folder,
    today: isoDate(today),
  });
  return { code, out: out.join(''), err: err.join('') };
}
