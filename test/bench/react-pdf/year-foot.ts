import { G } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { type LegendEntry, legendOf } from '../../../electron/documents/pdf/draw-legend.ts';
import { fitLine } from '../../../electron/documents/pdf/fit-text.ts';
import { pt } from '../../../electron/documents/pdf/sheet-file.ts';
import { textWidth } from '../../../electron/documents/pdf/write-text.ts';
import { scheduleLines } from '../../../electron/documents/pdf/year-sheet/schedule-lines.ts';
import { yearLayout } from '../../../electron/documents/pdf/year-sheet/year-drawing.ts';
import { hourFigures, leaveFigures, type YearFigure } from '../../../electron/documents/pdf/year-sheet/year-figures.ts';
import { holidayLines } from '../../../electron/documents/pdf/year-sheet/year-foot.ts';
import { type DayKind, dayKinds } from '../../../shared/design/day-kinds.ts';
import { halfCell } from './day-cell.ts';
import { dot, fittedWords, outlined, type Place, ruled, words } from './elements.ts';
import type { YearSheetProps } from './year-sheet-props.ts';

const blocks = {
  legend: { x: 10, width: 97 },
  hours: { x: 109, width: 42 },
  leave: { x: 155, width: 29 },
  schedule: { x: 188, width: 62 },
  holidays: { x: 254, width: 33 },
} as const;

const usualPitch = 3.55;
const legendColumns = 3;
const usualLabelWidth = 11;
const mostScheduleLines = 7;

function pitchOf(rows: number): { pitch: number; size: number } {
  const pitch = Math.min(usualPitch, yearLayout.foot.height / Math.max(1, rows));
  return { pitch, size: Math.min(7, pitch / pt(1) / 1.25) };
}

function heading({ model, colours }: YearSheetProps, key: string, x: number, width: number): ReactNode {
  const fit = { cut: 'bold', size: 7.5, floor: 6, colour: colours.ink } as const;
  const text = model.texts.translate(`documents.yearSheet.${key}`);
  return fittedWords(text, x, yearLayout.foot.heading, width, fit);
}

function isKind(entry: LegendEntry): entry is DayKind {
  return (dayKinds as readonly string[]).includes(entry);
}

function swatch(entry: LegendEntry, place: Place, props: YearSheetProps): ReactNode[] {
  const { colours } = props;
  const plain = { isPinned: false, hasV: false, workplace: -1 } as const;
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  if (isKind(entry) || entry === 'noAgreement' || entry === 'unplanned')
    return halfCell({ ...plain, kind: entry }, place, 7, props);
  if (entry === 'replacementDay') return halfCell({ ...plain, kind: 'public-holiday', hasV: true }, place, 7, props);
  if (entry === 'pinned') return [dot(x, y, 0.45, colours.ink)];
  if (entry === 'changed') return [outlined(place, colours.ink, 0.4, 0.5)];
  return [words('v', x, y + 0.7, { cut: 'boldItalic', size: 7, colour: colours.ink, align: 'middle' })];
}

function legend(props: YearSheetProps): ReactNode[] {
  const { texts, looks, sheet } = props.model;
  const entries = legendOf(looks, (sheet.changedDays?.size ?? 0) > 0);
  const rows = Math.ceil(entries.length / legendColumns);
  const pitch = Math.min(usualPitch, yearLayout.foot.height / rows);
  const columnWidth = blocks.legend.width / legendColumns;
  const fit = { cut: 'regular', size: 7, floor: 4.5, colour: props.colours.ink } as const;
  return entries.flatMap((entry, at) => {
    const x = blocks.legend.x + Math.floor(at / rows) * columnWidth;
    const y = yearLayout.foot.top + (at % rows) * pitch + 0.15;
    const place = { x, y, width: 5.4, height: pitch - 0.45 };
    const name = isKind(entry) ? texts.names[entry] : texts.translate(`documents.marks.${entry}`);
    const label = fittedWords(name, x + 6.6, y + place.height / 2 + 0.85, columnWidth - 7.6, fit);
    return [...swatch(entry, place, props), label];
  });
}

function figures(lines: readonly YearFigure[], { x, width }: { x: number; width: number }, props: YearSheetProps) {
  const { colours } = props;
  const { pitch, size } = pitchOf(lines.length);
  return lines.flatMap(({ label, value }, at) => {
    const y = yearLayout.foot.top + at * pitch;
    const taken = Math.min(textWidth(value, 'bold', size), width * 0.5);
    const labelFit = { cut: 'regular', size, floor: 4.5, colour: colours.ink2 } as const;
    const valueFit = { cut: 'bold', size, floor: 5, colour: colours.ink, align: 'end' } as const;
    return [
      at > 0 && ruled(x, y, x + width, y, colours.line, 0.12),
      fittedWords(label, x, y + pitch * 0.74, width - taken - 1.5, labelFit),
      fittedWords(value, x + width, y + pitch * 0.74, width * 0.5, valueFit),
    ];
  });
}

function schedule({ model, colours }: YearSheetProps): ReactNode[] {
  const { x, width } = blocks.schedule;
  const lines = scheduleLines(model, mostScheduleLines);
  const { pitch, size } = pitchOf(lines.length);
  return lines.flatMap(({ label, text, remark }, at) => {
    const y = yearLayout.foot.top + at * pitch + pitch * 0.74;
    const fit = { cut: 'regular', size, floor: 4.5, colour: colours.ink } as const;
    const labelLine = fitLine(label, width * 0.4, { ...fit, cut: 'bold' });
    const taken = textWidth(labelLine.text, labelLine.cut, labelLine.size);
    const start = label === '' ? 0 : Math.max(taken + 1.5, usualLabelWidth);
    const remarkLine = fitLine(remark, (width - start) * 0.5, fit);
    const remarkWidth = textWidth(remarkLine.text, remarkLine.cut, remarkLine.size);
    return [
      words(labelLine.text, x, y, { ...fit, ...labelLine }),
      words(remarkLine.text, x + width, y, { ...fit, ...remarkLine, colour: colours.ink2, align: 'end' }),
      fittedWords(text, x + start, y, width - start - remarkWidth - 1.5, fit),
    ];
  });
}

function holidays({ model, colours }: YearSheetProps): ReactNode[] {
  const { x, width } = blocks.holidays;
  const lines = holidayLines(model);
  const { pitch, size } = pitchOf(lines.length);
  return lines.flatMap(({ name, period }, at) => {
    const y = yearLayout.foot.top + at * pitch + pitch * 0.74;
    const taken = Math.min(textWidth(period, 'narrow', size), width * 0.55);
    const fit = { cut: 'regular', size, floor: 4.5, colour: colours.ink2 } as const;
    const periodFit = { ...fit, cut: 'narrow', colour: colours.ink, align: 'end' } as const;
    return [
      fittedWords(name, x, y, width - taken - 1, fit),
      fittedWords(period, x + width, y, width * 0.55, periodFit),
    ];
  });
}

/** Letters, hours and leave against their limits, week schedule, school holidays. */
export function YearFoot(props: YearSheetProps): ReactElement {
  return createElement(
    G,
    {},
    heading(props, 'letters', blocks.legend.x, blocks.legend.width),
    ...legend(props),
    heading(props, 'figures', blocks.hours.x, blocks.hours.width),
    ...figures(hourFigures(props.model), blocks.hours, props),
    ...figures(leaveFigures(props.model), blocks.leave, props),
    heading(props, 'schedule', blocks.schedule.x, blocks.schedule.width),
    ...schedule(props),
    heading(props, 'holidays', blocks.holidays.x, blocks.holidays.width),
    ...holidays(props),
  );
}
