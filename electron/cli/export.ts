import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkClassFile } from '../check/check-class-file.ts';
import { exportFormats, planExport } from '../documents/export.ts';
import { type Command, type CommandCall, CommandError, choiceOf, type ExitCode, exitCode } from './command.ts';
import { dateOption } from './date-option.ts';
import { readClass } from './read-class.ts';
import { folderOption, writeFiles } from './target-option.ts';

/** The version given with `--version`, a whole number; default 1. */
export function versionOption(call: CommandCall): number {
  const { version } = call.options;
  if (version === undefined) return 1;
  if (typeof version !== 'string' || !/^\d{1,6}$/.test(version))
    throw new CommandError('cli.errors.version', { value: String(version) });
  return Number(version);
}

/** An earlier file of a name in the folder, whose dropped events a new calendar cancels. */
async function earlierFile(folder: string, name: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function run(call: CommandCall): Promise<ExitCode> {
  const folder = folderOption(call);
  const format = choiceOf(call, 'format', exportFormats, 'ics');
  const per = choiceOf(call, 'per', ['learner', 'class'], 'learner');
  const [date, version] = [dateOption(call), versionOption(call)];
  const classYear = await readClass(call, call.positionals[0]!);
  if (!classYear) return exitCode.badInput;
  const { learners } = checkClassFile(classYear, date);
  if (learners.length === 0) throw new CommandError('cli.errors.noLearners', { file: call.positionals[0]! });
  const { language, translate } = call;
  const previousFile = (name: string) => earlierFile(folder, name);
  const request = { learners, format, perLearner: per === 'learner', language, translate, date, version, previousFile };
  await writeFiles(call, folder, planExport(request));
  return exitCode.clean;
}

/** `export FILE --out DIR`: plans as calendars, workbooks, CSV or JSON. */
export const exportCommand: Command = {
  name: 'export',
  positionals: { least: 1, most: 1 },
  options: {
    out: { type: 'string' },
    format: { type: 'string' },
    per: { type: 'string' },
    date: { type: 'string' },
    version: { type: 'string' },
    force: { type: 'boolean' },
  },
  run,
};
