import { cpus } from 'node:os';

/** One line of the bench: what was done, what it took, and what it may take at most or has to give at least. */
export type Figure = {
  readonly job: string;
  readonly amount: number;
  readonly unit: 'ms' | '×' | 'kB' | 'MB';
  readonly budget?: number;
  readonly least?: number;
};

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number as it is read: three decimals below ten milliseconds, else whole. */
function inWords(amount: number, unit: Figure['unit']): string {
  const number = unit === 'ms' && amount < 10 ? String(Number(amount.toFixed(3))) : whole.format(amount);
  return `${number} ${unit}`;
}

function lineOf({ job, amount, unit, budget, least }: Figure): string {
  if (budget !== undefined)
    return `| ${job} | ${inWords(amount, unit)} | ≤ ${inWords(budget, unit)} | ${amount <= budget ? 'yes' : 'no'} |`;
  if (least !== undefined)
    return `| ${job} | ${inWords(amount, unit)} | ≥ ${inWords(least, unit)} | ${amount >= least ? 'yes' : 'no'} |`;
  return `| ${job} | ${inWords(amount, unit)} | | |`;
}

/** The figures as a table in Markdown, after a line on the machine. */
export function tableOf(figures: readonly Figure[]): string {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`;
  return [
    `${machine}: processor time of one thread, medians after a warm-up.`,
    '',
    '| job | measured | budget | met |',
    '|---|---|---|---|',
    ...figures.map(lineOf),
  ].join('\n');
}
