/** Longest texts of a column that are measured: the longest by letters is not always the widest. */
const measured = 4;

let context: CanvasRenderingContext2D | null | undefined;

/** How wide the widest of some texts is in a font, in px. */
export function widestOf(texts: readonly string[], font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  const longest = [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, measured);
  return Math.ceil(Math.max(0, ...longest.map((text) => context!.measureText(text).width)));
}
