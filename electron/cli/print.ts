import { checkClassFile } from '../check/check-class-file.ts';
import { printStyles } from '../documents/pdf/sheet-colours.ts';
import { printJobs, type SheetChoice, sheetChoices } from '../documents/print-jobs.ts';
import { openPrintPool } from '../documents/print-pool.ts';
import { type Command, type CommandCall, CommandError, choiceOf, type ExitCode, exitCode } from './command.ts';
import { dateOption } from './date-option.ts';
import { readClass } from './read-class.ts';
import { folderOption, writeFiles } from './target-option.ts';

/** The sheets given with `--sheets`, with commas between; without it the year sheets. */
function sheetsOption(call: CommandCall): SheetChoice[] {
  const { sheets } = call.options;
  if (sheets === undefined) return ['year'];
  return String(sheets)
    .split(',')
    .map((name) => {
      const choice = sheetChoices.find((known) => known === name.trim());
      if (choice) return choice;
      throw new CommandError('cli.errors.choice', { option: 'sheets', value: name, choices: sheetChoices.join(', ') });
    });
}

async function run(call: CommandCall): Promise<ExitCode> {
  const { language, translate } = call;
  const folder = folderOption(call);
  const choices = sheetsOption(call);
  const style = choiceOf(call, 'style', printStyles, 'colour');
  const per = choiceOf(call, 'per', ['learner', 'class'], 'learner');
  const date = dateOption(call);
  const classYear = await readClass(call, call.positionals[0]!);
  if (!classYear) return exitCode.badInput;
  const { learners } = checkClassFile(classYear, date);
  const jobs = printJobs(learners, { sheets: choices, perLearner: per === 'learner', date }, translate);
  if (jobs.length === 0) throw new CommandError('cli.errors.nothingToPrint', { file: call.positionals[0]! });
  const pool = openPrintPool({ classYear, language, style, date }, jobs.length);
  try {
    await writeFiles(
      call,
      folder,
      jobs.map((job) => ({ name: job.name, make: () => pool.make(job) })),
    );
  } finally {
    await pool.close();
  }
  return exitCode.clean;
}

/** `print FILE --out DIR`: the sheets that learners, schools and companies hold in their hands. */
export const printCommand: Command = {
  name: 'print',
  positionals: { least: 1, most: 1 },
  options: {
    out: { type: 'string' },
    sheets: { type: 'string' },
    style: { type: 'string' },
    per: { type: 'string' },
    date: { type: 'string' },
    force: { type: 'boolean' },
  },
  run,
};
