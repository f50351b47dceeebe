import type { CellContent } from '../documents/spreadsheet/cell.ts';
import { readDay } from '../documents/spreadsheet/read-day.ts';
import { readInteger } from '../documents/spreadsheet/read-number.ts';
import { readText } from '../documents/spreadsheet/read-text.ts';
import { readTime } from '../documents/spreadsheet/read-time.ts';
import { type Reading, read } from '../documents/spreadsheet/reading.ts';
import type { Field } from './field.ts';
import { valueOfWord } from './words.ts';

function map<T, U>(reading: Reading<T>, to: (value: T) => U): Reading<U> {
  return reading.ok ? read(to(reading.value)) : reading;
}

function clockOf(minutes: number): string {
  const clock = minutes % 1440;
  return `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
}

/** `les` becomes `school`; a shift code stays as it is, with its workplace behind the @. */
function assignmentOf(text: string): string {
  const [word = '', ...workplace] = text.split('@');
  return [valueOfWord('assignment', word) ?? word.trim(), ...workplace.map((id) => id.trim())].join('@');
}

/** "les / V" is a day in halves, "- / V" one with an open morning; anything else is a whole day. */
function halvesOf(text: string): unknown {
  const [morning, afternoon, ...rest] = text.split('/').map((half) => half.trim());
  if (afternoon === undefined || rest.length > 0) return assignmentOf(text);
  const isOpen = (half: string | undefined) => half === undefined || half === '' || half === '-';
  return {
    ...(!isOpen(morning) && { morning: assignmentOf(morning!) }),
    ...(!isOpen(afternoon) && { afternoon: assignmentOf(afternoon) }),
  };
}

/** A word that is no choice is kept, so that the schema's own answer names the choices. */
function choiceOf(field: Field, text: string): string {
  return valueOfWord(field.choice!.set, text) ?? text;
}

function readYesNo(field: Field, cell: CellContent): Reading<unknown> {
  if (cell.kind === 'boolean') return read(field.kind === 'onlyYes' && !cell.value ? undefined : cell.value);
  return map(readText(cell), (text) => {
    const value = valueOfWord('yesNo', text);
    if (value === undefined) return text;
    return value === 'yes' ? true : field.kind === 'onlyYes' ? undefined : false;
  });
}

/** Reads a filled cell as the value its column asks for, in the shape of the class file; what it cannot be is left to the schema. */
export function readField(field: Field, cell: CellContent): Reading<unknown> {
  switch (field.kind) {
    case 'text':
      return readText(cell);
    case 'day':
      return readDay(cell);
    case 'time':
      return map(readTime(cell), clockOf);
    case 'integer':
      return readInteger(cell);
    case 'yesNo':
    case 'onlyYes':
      return readYesNo(field, cell);
    case 'choice':
      return map(readText(cell), (text) => choiceOf(field, text));
    case 'choices':
      return map(readText(cell), (text) => text.split(',').map((each) => choiceOf(field, each)));
    case 'assignment':
      return map(readText(cell), assignmentOf);
    case 'halves':
      return map(readText(cell), halvesOf);
  }
}
