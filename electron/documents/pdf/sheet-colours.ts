import { type DayKind, type DayPaint, dayKindLooks } from '../../../shared/design/day-kinds.ts';
import { palette } from '../../../shared/design/palette.ts';

/** Grey reads on any black-and-white printer, minimal saves toner; every sheet can be read in all three. */
export const printStyles = ['colour', 'grey', 'minimal'] as const;
export type PrintStyle = (typeof printStyles)[number];

/** The colours of a sheet beside the day kinds: paper is white, so ink is a little darker than on screen. */
export type SheetColours = {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly rule: string;
  readonly weekend: string;
  readonly shade: string;
  readonly alert: string;
};

const ink = '#15171A';
const greys = { ink, ink2: '#3C3F44', ink3: '#55585E', line: '#BDBDBD', rule: '#333333', alert: ink } as const;

const colours: Readonly<Record<PrintStyle, SheetColours>> = {
  colour: {
    ink,
    ink2: '#4A4E55',
    ink3: '#5B5F66',
    line: '#C9C5BC',
    rule: ink,
    weekend: '#F3F1ED',
    shade: '#F6F4F0',
    alert: palette.light.error,
  },
  grey: { ...greys, weekend: '#EFEFEF', shade: '#F4F4F4' },
  minimal: { ...greys, weekend: '#F6F6F6', shade: '#FFFFFF' },
};

export function sheetColours(style: PrintStyle): SheetColours {
  return colours[style];
}

export function dayPaint(kind: DayKind, style: PrintStyle): DayPaint {
  return dayKindLooks[kind][style];
}

/** Greys of the load rows: below 40 %, 75 %, 100 %, full, over; the last two carry white letters in every style. */
export const loadGreys = { low: '#F1F1F1', mid: '#DEDEDE', high: '#C4C4C4', full: '#6E6E6E', over: '#1B1B1B' } as const;
