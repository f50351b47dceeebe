import { toDayNumber } from '../calendar/iso-date.ts';
import type { Finding } from '../rules/finding.ts';
import type { ParamValue, RuleSource } from '../rules/rule.ts';
import { calendarMessages } from './calendar.ts';
import { formatConditions } from './condition-names.ts';
import {
  formatClockChange,
  formatDay,
  formatDays,
  formatQuantity,
  formatTime,
  formatWeekdays,
  type Language,
} from './format.ts';

/** Looks a text up by key and fills its `{{placeholders}}`; `count` picks singular or plural. Hosts make one from i18next. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** A finding in words: what, how much and when, why, what to do. */
export type FindingText = {
  readonly title: string;
  readonly detail: string;
  readonly advice: string;
  readonly source: string;
};

/** The name of a school holiday or public holiday by its id in the calendar. */
function wordHoliday(id: string, language: Language): string {
  const names: Readonly<Record<string, string>> = calendarMessages[language].names;
  return names[id] ?? id;
}

function wordParam(value: ParamValue, language: Language): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('unit' in value) return formatQuantity(value, language);
  if ('time' in value) return formatTime(value.time, language);
  if ('weekdays' in value) return formatWeekdays(value.weekdays, language);
  if ('clockChange' in value) return formatClockChange(value.clockChange, language);
  if ('conditions' in value) return formatConditions(value.conditions, language);
  if ('holiday' in value) return wordHoliday(value.holiday, language);
  return 'days' in value ? formatDays(value.days, language) : formatDay(value.day, language);
}

/** Every placeholder a finding's texts may use: its own parameters, `value`, `limit`, `margin`, and its dates as `days` and `firstDay`. */
export function wordParams(finding: Finding, language: Language): Record<string, string | number> {
  const { value, limit, margin, dates } = finding;
  const days = dates.map(toDayNumber);
  const own = Object.fromEntries(
    Object.entries(finding.params).map(([name, param]) => [name, wordParam(param, language)]),
  );
  return {
    ...(value && { value: formatQuantity(value, language) }),
    ...(limit && { limit: formatQuantity(limit, language) }),
    ...(margin && { margin: formatQuantity(margin, language) }),
    days: formatDays(days, language),
    firstDay: formatDay(days[0]!, language),
    ...own,
  };
}

/** A source as one line: title, article and address, whose advice it is, or a user's own words. */
export function wordSource(source: RuleSource, translate: Translate): string {
  if ('stated' in source) return source.stated;
  if ('advice' in source) {
    const label = translate(`sources.${source.advice}`);
    return source.url ? `${label} (${source.url})` : label;
  }
  return `${source.title}, ${source.article} (${source.url})`;
}

export function wordFinding(finding: Finding, language: Language, translate: Translate): FindingText {
  const params = wordParams(finding, language);
  return {
    title: translate(`${finding.messageKey}.title`, params),
    detail: translate(`${finding.messageKey}.detail`, params),
    advice: translate(`${finding.messageKey}.advice`, params),
    source: wordSource(finding.source, translate),
  };
}
