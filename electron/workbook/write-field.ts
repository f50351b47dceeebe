import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { minutesOfClock } from '../../shared/input/primitives.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { type CellContent, dayCell, emptyCell, numberCell, textCell, timeCell } from '../documents/spreadsheet/cell.ts';
import type { Field } from './field.ts';
import { valueOfWord, wordOfValue } from './words.ts';

function assignmentText(assignment: string, translate: Translate): string {
  const [word = '', ...workplace] = assignment.split('@');
  const value = valueOfWord('assignment', word);
  return [value === word ? wordOfValue('assignment', word, translate) : word, ...workplace].join('@');
}

function halvesText(value: unknown, translate: Translate): string {
  if (typeof value === 'string') return assignmentText(value, translate);
  const { morning, afternoon } = value as { morning?: string; afternoon?: string };
  const half = (assignment: string | undefined) =>
    assignment === undefined ? '-' : assignmentText(assignment, translate);
  return `${half(morning)} / ${half(afternoon)}`;
}

/** Writes a value of the class file as its column shows it; the inverse of `readField`. */
export function writeField(field: Field, value: unknown, translate: Translate): CellContent {
  if (value === undefined) return emptyCell;
  switch (field.kind) {
    case 'text':
      return textCell(String(value));
    case 'day':
      return dayCell(value as IsoDate);
    case 'time':
      return timeCell(minutesOfClock(String(value)));
    case 'integer':
      return numberCell(Number(value));
    case 'yesNo':
    case 'onlyYes':
      return textCell(wordOfValue('yesNo', value === true ? 'yes' : 'no', translate));
    case 'choice':
      return textCell(wordOfValue(field.choice!.set, String(value), translate));
    case 'choices':
      return textCell((value as string[]).map((each) => wordOfValue(field.choice!.set, each, translate)).join(', '));
    case 'assignment':
      return textCell(assignmentText(String(value), translate));
    case 'halves':
      return textCell(halvesText(value, translate));
  }
}
