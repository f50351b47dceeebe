import { parseArgs } from 'node:util';
import { isoDate } from '../shared/calendar/iso-date.ts';
import { type Language, languages } from '../shared/messages/format.ts';
import type { Translate } from '../shared/messages/word-finding.ts';
import { calendarCommand } from './cli/calendar.ts';
import { checkCommand } from './cli/check.ts';
import { type Command, CommandError, type ExitCode, exitCode, type Surroundings } from './cli/command.ts';
import { convertCommand } from './cli/convert.ts';
import { exportCommand } from './cli/export.ts';
import { printCommand } from './cli/print.ts';
import { progressBar } from './cli/progress-bar.ts';
import { schemaCommand } from './cli/schema.ts';
import { templateCommand } from './cli/template.ts';
import { createTranslate } from './language/create-translate.ts';

export const commands: readonly Command[] = [
  calendarCommand,
  templateCommand,
  checkCommand,
  convertCommand,
  printCommand,
  exportCommand,
  schemaCommand,
];

/** The language asked for, wherever it stands, so that even a wrong call is answered in it. */
function languageOf(words: readonly string[]): Language | undefined {
  const at = words.findLastIndex((word) => word === '--language' || word.startsWith('--language='));
  if (at < 0) return 'nl';
  const value = words[at]!.includes('=') ? words[at]!.split('=')[1] : words[at + 1];
  return languages.find((language) => language === value);
}

function parse(command: Command, words: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...command.options,
        language: { type: 'string' },
        year: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError)
      throw new CommandError('cli.errors.options', { command: command.name, detail: error.message });
    throw error;
  }
}

async function runCommand(
  command: Command,
  words: readonly string[],
  language: Language,
  translate: Translate,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { positionals, values } = parse(command, words);
  if (values.help === true) {
    surroundings.out(translate(`cli.help.${command.name}`));
    return exitCode.clean;
  }
  const { least, most } = command.positionals;
  if (positionals.length < least || positionals.length > most) {
    throw new CommandError('cli.errors.positionals', {
      command: command.name,
      usage: translate(`cli.usage.${command.name}`),
    });
  }
  const options = values as Record<string, string | boolean | undefined>;
  return command.run({ positionals, options, language, translate, surroundings });
}

/** Runs the command line: 0 clean, 1 errors found in a plan, 2 bad input or a wrong call, which is said on the error stream. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = languageOf(words);
  const translate = await createTranslate(language ?? 'nl');
  const [name, ...rest] = words;
  try {
    if (language === undefined) throw new CommandError('cli.errors.language', { choices: languages.join(', ') });
    const command = commands.find((known) => known.name === name);
    if (command) return await runCommand(command, rest, language, translate, surroundings);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help' || name.startsWith('--language')) {
      surroundings.out(translate('cli.help.all'));
      return exitCode.clean;
    }
    throw new CommandError('cli.errors.command', { name, choices: commands.map((known) => known.name).join(', ') });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    surroundings.err(translate(error.key, error.params));
    return exitCode.badInput;
  }
}

/** Today on this machine's clock and in its time zone: the only place of the command line that reads a clock. */
export function todayHere(): ReturnType<typeof isoDate> {
  const now = new Date();
  return isoDate(
    `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
  );
}

/** The command line as a process: real streams, the folder npm was called in, today. */
export async function runProcess(words: readonly string[]): Promise<ExitCode> {
  // A reader that stops early, such as `head`, is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return runCommandLine(words, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(`${text}\n`),
    folder: process.env.INIT_CWD ?? process.cwd(),
    today: todayHere(),
    ...(process.stderr.isTTY && { progress: progressBar((text) => process.stderr.write(text)) }),
  });
}
