import { extname, resolve } from 'node:path';
import { isSchoolYear, type SchoolYear } from '../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { wordRefusal } from '../../shared/messages/word-refusal.ts';
import { type CommandCall, CommandError, type ExitCode, exitCode } from './command.ts';

/** True for a path that names a store of the planner instead of a class file. */
export function isStorePath(path: string): boolean {
  return extname(path).toLowerCase() === '.duaal';
}

function yearOption({ options }: CommandCall): SchoolYear | undefined {
  const { year } = options;
  if (year === undefined) return undefined;
  if (typeof year === 'string' && isSchoolYear(year)) return year;
  throw new CommandError('cli.errors.schoolYear', { value: String(year) });
}

const nowOf = ({ surroundings }: CommandCall) => `${surroundings.today}T00:00:00Z`;

/** A store that is in the way of a command is bad input, said in its own words. */
async function sayingErrors<T>(work: () => Promise<T>): Promise<T> {
  const { StoreError } = await import('../store/store-error.ts');
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw new CommandError(`store.errors.${error.code}`, error.params);
    throw error;
  }
}

/** Reads the school year of a command from a store: the one of `--year`, else the newest. */
export async function readClassStore(call: CommandCall, path: string): Promise<ClassYear> {
  const asked = yearOption(call);
  const { readStoreYear } = await import('../store/class-year/store-file.ts');
  const found = await sayingErrors(() => readStoreYear(resolve(call.surroundings.folder, path), nowOf(call), asked));
  if (found) return found;
  throw asked === undefined
    ? new CommandError('store.files.empty', { file: path })
    : new CommandError('store.files.noYear', { file: path, year: asked });
}

/** Writes a class year into a store as one step, which can be undone in the planner; a year it has is only replaced with `--force`. */
export async function writeClassStore(call: CommandCall, path: string, classYear: ClassYear): Promise<ExitCode> {
  const { surroundings, translate, options } = call;
  const { writeStoreYear } = await import('../store/class-year/store-file.ts');
  const origin = { who: 'duaalplanner convert', at: nowOf(call) };
  const file = resolve(surroundings.folder, path);
  const written = await sayingErrors(() => writeStoreYear(file, classYear, origin, options.force === true));
  if (written === 'yearExists')
    throw new CommandError('store.files.yearExists', { file: path, year: classYear.schoolYear });
  if (written !== 'written') {
    surroundings.err(wordRefusal(written, translate));
    return exitCode.badInput;
  }
  surroundings.out(`${translate('cli.written', { file: path })}\n`);
  return exitCode.clean;
}
