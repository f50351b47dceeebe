import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', '..', 'README.md');
const [open, close] = ['<!-- bench-print -->', '<!-- end of bench-print -->'];

/** Puts a text between the marks of the printing bench in README.md. Throws when the marks are gone. */
export function writeReadme(text: string): void {
  const before = readFileSync(file, 'utf8');
  const [from, until] = [before.indexOf(open) + open.length, before.indexOf(close)];
  if (from < open.length || until < from) throw new Error('README.md has lost the marks of the printing bench');
  writeFileSync(file, `${before.slice(0, from)}\n${text}\n${before.slice(until)}`);
}
