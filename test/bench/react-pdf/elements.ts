import { createRequire } from 'node:module';
import { Circle, Font, Line, Path, Rect, Text } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { type Fit, fitLine } from '../../../electron/documents/pdf/fit-text.ts';
import type { FontCut } from '../../../electron/documents/pdf/fonts.ts';
import { pt } from '../../../electron/documents/pdf/sheet-file.ts';

const { resolve } = createRequire(import.meta.url);
const plex = '@expo-google-fonts/ibm-plex-sans';

const files: Readonly<Record<FontCut, string>> = {
  regular: `${plex}/400Regular/IBMPlexSans_400Regular.ttf`,
  bold: `${plex}/600SemiBold/IBMPlexSans_600SemiBold.ttf`,
  narrow: `${plex}-condensed/400Regular/IBMPlexSansCondensed_400Regular.ttf`,
  narrowBold: `${plex}-condensed/600SemiBold/IBMPlexSansCondensed_600SemiBold.ttf`,
  boldItalic: `${plex}/600SemiBold_Italic/IBMPlexSans_600SemiBold_Italic.ttf`,
};

/** Makes the fonts of our sheets known to react-pdf, once per process. No text may be broken: each has its own place. */
export function registerFonts(): void {
  for (const [cut, file] of Object.entries(files)) Font.register({ family: cut, src: resolve(file) });
  Font.registerHyphenationCallback((word) => [word]);
}

export type Words = {
  readonly cut: FontCut;
  readonly size: number;
  readonly colour: string;
  readonly align?: 'start' | 'middle' | 'end';
};

/** A text with its baseline at a point in millimetres; `size` in points. */
export function words(text: string, x: number, y: number, { cut, size, colour, align = 'start' }: Words): ReactNode {
  if (text === '') return null;
  const style = { fontFamily: cut, fontSize: pt(size) };
  return createElement(Text, { x, y, fill: colour, textAnchor: align, style: style as object }, text);
}

/** A text made to fit a width in the way of our sheets, so that both set it in the same cut and size. */
export function fittedWords(text: string, x: number, y: number, width: number, fit: Fit & Words): ReactNode {
  const line = fitLine(text, width, fit);
  return words(line.text, x, y, { ...fit, cut: line.cut, size: line.size });
}

export type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function filled(place: Place, fill: string, radius = 0): ReactElement {
  return createElement(Rect, { ...place, ...(radius > 0 && { rx: radius, ry: radius }), fill });
}

/** A line around a place, inside it. */
export function outlined(place: Place, stroke: string, strokeWidth: number, radius = 0): ReactElement {
  const { x, y, width, height } = place;
  const inset = strokeWidth / 2;
  const inner = { x: x + inset, y: y + inset, width: width - strokeWidth, height: height - strokeWidth };
  return createElement(Rect, { ...inner, ...(radius > 0 && { rx: radius, ry: radius }), stroke, strokeWidth });
}

export function ruled(x1: number, y1: number, x2: number, y2: number, stroke: string, strokeWidth: number) {
  return createElement(Line, { x1, y1, x2, y2, stroke, strokeWidth });
}

export function dot(cx: number, cy: number, r: number, fill: string): ReactElement {
  return createElement(Circle, { cx, cy, r, fill });
}

export function filledPath(d: string, fill: string): ReactElement {
  return createElement(Path, { d, fill });
}

export function strokedPath(d: string, stroke: string, strokeWidth: number): ReactElement {
  return createElement(Path, { d, stroke, strokeWidth });
}
