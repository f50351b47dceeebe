import { G } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { textWidth } from '../../../electron/documents/pdf/write-text.ts';
import { type Column, monthTotals, weekNote } from '../../../electron/documents/pdf/year-sheet/month-column.ts';
import { yearLayout } from '../../../electron/documents/pdf/year-sheet/year-drawing.ts';
import type { YearMonth } from '../../../electron/documents/year-months.ts';
import { dayCell } from './day-cell.ts';
import { filled, fittedWords, outlined, ruled, words } from './elements.ts';
import type { YearSheetProps } from './year-sheet-props.ts';

type MonthProps = YearSheetProps & {
  readonly month: YearMonth;
  readonly column: Column;
  readonly isNewYear: boolean;
};

const offset = { date: 3.9, weekday: 4.6, cell: 8.4, cellRight: 6.9, cellInset: 0.13 } as const;
const firstWeekendDay = 5;

function heading({ model, month, column, isNewYear, colours }: MonthProps): ReactNode[] {
  const { baseline, rule } = yearLayout.months;
  const { x, width } = column;
  const fit = { cut: 'bold', size: 9, floor: 6, colour: colours.ink } as const;
  const year = { cut: 'regular', size: 6.5, colour: colours.ink3, align: 'end' } as const;
  return [
    ruled(x, rule, x + width, rule, colours.rule, 0.25),
    fittedWords(model.texts.months[month.month - 1]!, x, baseline, isNewYear ? width - 6 : width, fit),
    isNewYear && words(String(month.year), x + width, baseline, year),
  ];
}

function dayRow(props: MonthProps, index: number): ReactNode[] {
  const { model, month, column, colours } = props;
  const { plan } = model.sheet.facts;
  const { top, rowHeight } = yearLayout.months;
  const { x, width } = column;
  const y = top + (index - month.first) * rowHeight;
  const isWeekend = index % 7 >= firstWeekendDay;
  const isMuted = isWeekend || index < plan.first || index > plan.last;
  const date = { cut: isMuted ? 'regular' : 'bold', size: 7, colour: isMuted ? colours.ink3 : colours.ink } as const;
  const cellWidth = width - offset.cell - offset.cellRight;
  const height = rowHeight - offset.cellInset * 2;
  const place = { x: x + offset.cell, y: y + offset.cellInset, width: cellWidth, height };
  const isChanged = model.sheet.changedDays?.has(plan.context.frame.first + index) === true;
  const note = weekNote(model, index);
  const noteFit = note?.isHours
    ? ({ cut: 'bold', size: 6.5, floor: 5, colour: colours.ink, align: 'end' } as const)
    : ({ cut: 'regular', size: 5.5, floor: 4.5, colour: colours.ink3, align: 'end' } as const);
  const weekday = { cut: 'regular', size: 6.2, colour: colours.ink3 } as const;
  return [
    isWeekend && filled({ x, y, width, height: rowHeight }, colours.weekend),
    index % 7 === 0 && index > month.first && ruled(x, y, x + width, y, colours.line, 0.12),
    words(String(index - month.first + 1), x + offset.date, y + 2.75, { ...date, align: 'end' }),
    words(model.texts.shortWeekdays[index % 7]!, x + offset.weekday, y + 2.75, weekday),
    ...dayCell(model.looks[index]!, place, props),
    isChanged && outlined(place, colours.ink, 0.4, 0.5),
    note && fittedWords(note.text, x + width, y + 2.75, offset.cellRight - 0.5, noteFit),
  ];
}

function totals({ model, month, column, colours }: MonthProps): ReactNode[] {
  const { rule, first, second } = yearLayout.totals;
  const { x, width } = column;
  const line = ruled(x, rule, x + width, rule, colours.rule, 0.25);
  const said = monthTotals(model, month);
  if (said === undefined) return [line];
  const fit = { cut: 'regular', size: 6.5, floor: 4.5, colour: colours.ink, align: 'end' } as const;
  const hours = { cut: 'bold', size: 7, floor: 5, colour: colours.ink } as const;
  const taken = Math.min(textWidth(said.hours, 'bold', 7), width * 0.5);
  return [
    line,
    fittedWords(said.hours, x, first, width * 0.5, hours),
    fittedWords(said.work, x + width, first, width - taken - 0.8, fit),
    fittedWords(said.others, x + width, second, width, { ...fit, size: 6.2, colour: colours.ink3 }),
  ];
}

/** One month: heading, a row a day, totals. */
export function MonthColumn(props: MonthProps): ReactElement {
  const { first, last } = props.month;
  const days = Array.from({ length: last - first + 1 }, (_, at) => dayRow(props, first + at));
  return createElement(G, {}, ...heading(props), ...days.flat(), ...totals(props));
}
