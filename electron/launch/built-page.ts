import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a source checkout keeps its built page. */
export function builtPageOf(root: string): string {
  return join(root, '.cache', 'page');
}

const sources = ['renderer/**/*', 'shared/**/*.ts', 'build/*page*', 'build/licences/*', 'package-lock.json'];

/** True when the page was never built, or when what it is made from has changed since. */
export function isPageOld(root: string): boolean {
  const page = join(builtPageOf(root), 'index.html');
  if (!existsSync(page)) return true;
  const builtAt = statSync(page).mtimeMs;
  return globSync(sources, { cwd: root }).some((file) => statSync(join(root, file)).mtimeMs > builtAt);
}

/** Builds the page of a source checkout in a process of its own, whose tools the planner does not keep in memory. */
export async function buildPage(root: string): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'build', 'build-page.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}
