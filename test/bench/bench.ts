import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPlans } from './engine/bench-plans.ts';
import { benchReading } from './engine/bench-reading.ts';
import { tableOf } from './engine/figure.ts';

// The straightforward version works in local time; instants of shifts are Belgian ones.
process.env.TZ = 'Europe/Brussels';

const file = join(import.meta.dirname, '..', '..', 'README.md');
const [open, close] = ['<!-- bench -->', '<!-- end of bench -->'];

/** Puts the figures between their marks in README.md. Throws when the marks are gone. */
function writeReadme(table: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, until] = [text.indexOf(open) + open.length, text.indexOf(close)];
  if (from < open.length || until < from) throw new Error('README.md has lost the marks of its figures');
  writeFileSync(file, `${text.slice(0, from)}\n${table}\n${text.slice(until)}`);
}

const table = tableOf([...benchPlans(), ...(await benchReading())]);
console.log(table);
if (process.argv.includes('--readme')) writeReadme(table);
