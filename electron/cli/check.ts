import { checkClassFile } from '../check/check-class-file.ts';
import { type CheckReport, checkReport } from '../check/check-report.ts';
import { checkText } from '../check/check-text.ts';
import { type Command, type CommandCall, choiceOf, type ExitCode, exitCode } from './command.ts';
import { dateOption } from './date-option.ts';
import { readClass } from './read-class.ts';

/** An error that nobody accepted makes the whole check fail. */
function hasErrors(report: CheckReport): boolean {
  const findings = [...report.findings, ...report.learners.flatMap((learner) => learner.findings)];
  return findings.some(({ severity, override }) => severity === 'error' && override === undefined);
}

async function run(call: CommandCall): Promise<ExitCode> {
  const { positionals, language, translate, surroundings } = call;
  const format = choiceOf(call, 'format', ['text', 'json'], 'text');
  const date = dateOption(call);
  const classYear = await readClass(call, positionals[0]!);
  if (!classYear) return exitCode.badInput;
  const report = checkReport(checkClassFile(classYear, date), classYear.schoolYear, date, language, translate);
  surroundings.out(
    format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : checkText(report, language, translate),
  );
  return hasErrors(report) ? exitCode.errorsFound : exitCode.clean;
}

/** `check FILE`: every learner's year built and checked. */
export const checkCommand: Command = {
  name: 'check',
  positionals: { least: 1, most: 1 },
  options: { format: { type: 'string' }, date: { type: 'string' } },
  run,
};
