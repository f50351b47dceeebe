import { createHash } from 'node:crypto';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from '../../build/build-page.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = ['renderer/**/*', 'shared/**/*.ts', 'build/**/*.ts', 'build/licences/*', 'package-lock.json'];

/** A name for the sources as they are now: any file that is written gives another. */
function stampOf(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

/** The folder of the page built from the present sources; what one test process builds serves all others. */
export async function builtPage(): Promise<string> {
  const folder = join(root, '.cache', 'test-pages', stampOf());
  return existsSync(folder) ? folder : buildPage(folder);
}
