import { type IsoDate, isIsoDate } from '../../shared/calendar/iso-date.ts';
import { type CommandCall, CommandError } from './command.ts';

/** The day given with `--date`, else today; throws a CommandError for a text that is no day. */
export function dateOption(call: CommandCall): IsoDate {
  const { date } = call.options;
  if (date === undefined) return call.surroundings.today;
  if (typeof date !== 'string' || !isIsoDate(date)) throw new CommandError('cli.errors.date', { value: String(date) });
  return date;
}
