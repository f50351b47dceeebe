/** A measured figure beside its budget; a ratio has to reach it, anything else to stay below it. Without one it is told only. */
export type Figure = {
  readonly job: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | '×';
  readonly budget?: number;
};

/** True when the figure keeps its budget. */
export function isMet({ value, unit, budget }: Figure): boolean {
  return budget === undefined || (unit === '×' ? value >= budget : value <= budget);
}

function amount(value: number, unit: Figure['unit']): string {
  const digits = value < 10 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

function budgetText({ unit, budget }: Figure): string {
  return budget === undefined ? '' : `${unit === '×' ? '≥' : '≤'} ${budget} ${unit}`;
}

/** The figures as rows: job, figure, budget, yes or no. */
export function rowsOf(figures: readonly Figure[]): string[][] {
  return figures.map((figure) => [
    figure.job,
    amount(figure.value, figure.unit),
    budgetText(figure),
    figure.budget === undefined ? '' : isMet(figure) ? 'yes' : 'no',
  ]);
}

const headings = ['job', 'figure', 'budget', 'met'];

/** The rows in columns of equal width. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The rows as a table of Markdown. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), `|${headings.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
