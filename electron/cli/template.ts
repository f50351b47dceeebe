import { extname } from 'node:path';
import { templateWorkbook } from '../workbook/template-workbook.ts';
import { type Command, type CommandCall, CommandError, type ExitCode, exitCode } from './command.ts';
import { writeResult } from './convert.ts';

async function run(call: CommandCall): Promise<ExitCode> {
  const [file = ''] = call.positionals;
  if (extname(file).toLowerCase() !== '.xlsx') throw new CommandError('cli.errors.xlsxName', { file });
  await writeResult(call, file, await templateWorkbook(call.translate));
  call.surroundings.out(`${call.translate('cli.written', { file })}\n`);
  return exitCode.clean;
}

/** `template FILE.xlsx`: the workbook to fill in, with example rows and an explanation sheet. */
export const templateCommand: Command = {
  name: 'template',
  positionals: { least: 1, most: 1 },
  options: { force: { type: 'boolean' } },
  run,
};
