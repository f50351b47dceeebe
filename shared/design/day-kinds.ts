/**
 * How every kind of day looks, on screen and on paper. Colour never stands alone: a kind has a fill, a letter (texts under
 * `dayKinds`) and a shape. Solid is counted, patterned is free; the only solid dark one is the law.
 */
export const dayKinds = [
  'school',
  'work-residential',
  'work-home',
  'leave-paid',
  'leave-unpaid',
  'public-holiday',
  'local-free',
  'study-day',
  'bridge-day',
  'company-closure',
  'roster-rest',
  'recuperation',
  'deviation-work',
] as const;
export type DayKind = (typeof dayKinds)[number];

/** What lies over the fill: `rising` is ///, `falling` is \\\, `grid` stands upright, `dashes` lie in rows that alternate. */
export type DayShape =
  | 'solid'
  | 'border'
  | 'cutCorner'
  | 'horizontal'
  | 'vertical'
  | 'rising'
  | 'falling'
  | 'dots'
  | 'grid'
  | 'dashes'
  | 'crossHatch';

/** Colours as `#RRGGBB`. `pattern` is the line, dot or border of the shape; `outline` a hairline around the whole cell. */
export type DayPaint = {
  readonly fill: string;
  readonly letter: string;
  readonly pattern?: string;
  readonly outline?: string;
};

/** The screens' two themes and the three print styles. */
export const dayPaintStyles = ['light', 'dark', 'colour', 'grey', 'minimal'] as const;
export type DayPaintStyle = (typeof dayPaintStyles)[number];

export type DayKindLook = {
  readonly shape: DayShape;
  /** The key that paints this kind; the law's days and those of the school's calendar alone cannot. */
  readonly paintKey: string | null;
} & Readonly<Record<DayPaintStyle, DayPaint>>;

const black = '#111111';
const white = '#FFFFFF';
const hairline = '#555555';
const greyLine = '#8A8A8A';
const faintLine = '#B5B5B5';

function grey(fill: string, pattern?: string): DayPaint {
  return { fill, letter: black, outline: hairline, ...(pattern && { pattern }) };
}

function minimal(pattern?: string): DayPaint {
  return { fill: white, letter: black, outline: hairline, ...(pattern && { pattern }) };
}

export const dayKindLooks: Readonly<Record<DayKind, DayKindLook>> = {
  school: {
    shape: 'solid',
    paintKey: 'L',
    light: { fill: '#C0D5F7', letter: '#16305E' },
    dark: { fill: '#34508C', letter: '#E3ECFF' },
    colour: { fill: '#C0D5F7', letter: '#16305E' },
    grey: grey('#E4E4E4'),
    minimal: minimal(),
  },
  'work-residential': {
    shape: 'solid',
    paintKey: 'W',
    light: { fill: '#7DC49B', letter: '#0B3A22' },
    dark: { fill: '#47785C', letter: '#F0FFF6' },
    colour: { fill: '#7DC49B', letter: '#0B3A22' },
    grey: grey('#B8B8B8'),
    minimal: minimal(),
  },
  'work-home': {
    shape: 'horizontal',
    paintKey: 'T',
    light: { fill: '#1F7C91', letter: white, pattern: '#176475' },
    dark: { fill: '#479FB1', letter: '#03191F', pattern: '#6FB4C2' },
    colour: { fill: '#1F7C91', letter: white, pattern: '#166273' },
    grey: { fill: '#737373', letter: white, pattern: '#4D4D4D', outline: hairline },
    minimal: minimal('#CCCCCC'),
  },
  'leave-paid': {
    shape: 'border',
    paintKey: 'B',
    light: { fill: '#FFD34F', letter: '#453200', pattern: '#A87B00' },
    dark: { fill: '#F0C24B', letter: '#2B2000', pattern: '#FFF0BF' },
    colour: { fill: '#FFD34F', letter: '#453200', pattern: '#8A6500' },
    grey: { fill: '#CFCFCF', letter: black, pattern: black, outline: black },
    minimal: minimal(black),
  },
  'leave-unpaid': {
    shape: 'rising',
    paintKey: 'O',
    light: { fill: '#FFF7D6', letter: '#5C4500', pattern: '#E3BE55' },
    dark: { fill: '#39321A', letter: '#F3DFA6', pattern: '#705F26' },
    colour: { fill: '#FFF7D6', letter: '#5C4500', pattern: '#E3BE55' },
    grey: grey(white, greyLine),
    minimal: minimal(faintLine),
  },
  'public-holiday': {
    shape: 'solid',
    paintKey: null,
    light: { fill: '#34383F', letter: white },
    dark: { fill: '#D5D9DF', letter: '#17191C' },
    colour: { fill: '#34383F', letter: white },
    grey: { fill: '#2B2B2B', letter: white, outline: hairline },
    minimal: { fill: '#333333', letter: white, outline: hairline },
  },
  'local-free': {
    shape: 'dots',
    paintKey: 'V',
    light: { fill: '#F3E3EA', letter: '#5B2740', pattern: '#C48BA4' },
    dark: { fill: '#57303F', letter: '#FFDCE9', pattern: '#A5728A' },
    colour: { fill: '#F3E3EA', letter: '#5B2740', pattern: '#C48BA4' },
    grey: grey(white, '#777777'),
    minimal: minimal(faintLine),
  },
  'study-day': {
    shape: 'grid',
    paintKey: null,
    light: { fill: '#ECE6F7', letter: '#41306B', pattern: '#CBBEE8' },
    dark: { fill: '#3B3157', letter: '#E6DEFB', pattern: '#584B80' },
    colour: { fill: '#ECE6F7', letter: '#41306B', pattern: '#B7A6DC' },
    grey: grey(white, '#9A9A9A'),
    minimal: minimal(faintLine),
  },
  'bridge-day': {
    shape: 'dashes',
    paintKey: null,
    light: { fill: '#EDF1DC', letter: '#434B1E', pattern: '#B4BF80' },
    dark: { fill: '#353A22', letter: '#E3EAC4', pattern: '#656E40' },
    colour: { fill: '#EDF1DC', letter: '#434B1E', pattern: '#9DAA5C' },
    grey: grey(white, '#777777'),
    minimal: minimal(faintLine),
  },
  'company-closure': {
    shape: 'crossHatch',
    paintKey: 'S',
    light: { fill: '#ABA8A1', letter: '#161412', pattern: '#75716A' },
    dark: { fill: '#24272B', letter: '#F1F0EE', pattern: '#60646B' },
    colour: { fill: '#ABA8A1', letter: '#161412', pattern: '#75716A' },
    grey: grey('#E6E6E6', greyLine),
    minimal: minimal(faintLine),
  },
  'roster-rest': {
    shape: 'vertical',
    paintKey: 'X',
    light: { fill: '#E9F5EE', letter: '#1C5638', pattern: '#A5D2B8' },
    dark: { fill: '#1D3328', letter: '#C9EDD8', pattern: '#41705A' },
    colour: { fill: '#E9F5EE', letter: '#1C5638', pattern: '#A5D2B8' },
    grey: grey(white, greyLine),
    minimal: minimal(faintLine),
  },
  recuperation: {
    shape: 'falling',
    paintKey: 'R',
    light: { fill: '#FFEDE2', letter: '#7A2E08', pattern: '#E58A58' },
    dark: { fill: '#3A1C14', letter: '#FFD2BB', pattern: '#8F4526' },
    colour: { fill: '#FFEDE2', letter: '#7A2E08', pattern: '#E58A58' },
    grey: grey(white, greyLine),
    minimal: minimal(faintLine),
  },
  'deviation-work': {
    shape: 'cutCorner',
    paintKey: 'A',
    light: { fill: '#BC4A0C', letter: white },
    dark: { fill: '#E9722F', letter: '#270E00' },
    colour: { fill: '#BC4A0C', letter: white },
    grey: { fill: '#4A4A4A', letter: white, outline: hairline },
    minimal: minimal(),
  },
};
