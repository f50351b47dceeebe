import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import { buildSchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import { isSchoolYear } from '../../shared/calendar/school-year.ts';
import { calendarMessages } from '../../shared/messages/calendar.ts';
import { publicHolidaysFor } from '../calendar/belgian-public-holidays.ts';
import { calendarIcs } from '../calendar/calendar-ics.ts';
import { calendarJson } from '../calendar/calendar-json.ts';
import { calendarText } from '../calendar/calendar-text.ts';
import { type Command, type CommandCall, CommandError, choiceOf, type ExitCode, exitCode } from './command.ts';
import { dateOption } from './date-option.ts';

const millisecondsPerDay = 86_400_000;

async function run(call: CommandCall): Promise<ExitCode> {
  const [year = ''] = call.positionals;
  if (!isSchoolYear(year)) throw new CommandError('cli.errors.schoolYear', { value: year });
  const format = choiceOf(call, 'format', ['text', 'json', 'ics'], 'text');
  const calendar = buildSchoolCalendar(year, publicHolidaysFor(year));
  const messages = calendarMessages[call.language];
  const text = {
    text: () => calendarText(calendar, messages),
    json: () => calendarJson(calendar),
    ics: () => calendarIcs(calendar, messages, new Date(toDayNumber(dateOption(call)) * millisecondsPerDay)),
  }[format]();
  call.surroundings.out(text);
  return exitCode.clean;
}

/** `calendar 2026-2027`: the school year as the law makes it. */
export const calendarCommand: Command = {
  name: 'calendar',
  positionals: { least: 1, most: 1 },
  options: { format: { type: 'string' }, date: { type: 'string' } },
  run,
};
