import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Closes a run of its own over one file of tests. */
function closingLines(code: string, env: Readonly<Record<string, string>> = {}) {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'run-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'one.test.ts'), `import { beforeAll, describe, expect, test } from 'vitest';\n${code}`);
  const words = ['run', '--root', folder, '--reporter', join(root, 'build', 'total-reporter.ts')];
  const { CI: _, VITEST: __, ...own } = process.env;
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { stdout, status } = spawnSync(process.execPath, [vitest, ...words], {
    encoding: 'utf8',
    env: { ...own, ...env },
  });
  return { code: status, lines: stdout.trim().split('\n') };
}

const passing = `test('goes', () => expect(1).toBe(1));`;

describe('the closing lines of a run', () => {
  test('are the true total', () => {
    const { code, lines } = closingLines(`${passing} test('does not', () => expect(1).toBe(2));`);
    expect([code, lines.at(-1)]).toEqual([1, '1 passed, 1 failed, 0 skipped']);
  });
  test('say what a skipped group lacks, and end a run of continuous integration with a failure', () => {
    const skipped = `describe('a window', { skip: true, meta: { lacks: 'there is no screen' } }, () => { ${passing} });`;
    const said = 'skipped: 1 test of one.test.ts: there is no screen';
    expect(closingLines(passing + skipped)).toEqual({ code: 0, lines: [said, '1 passed, 0 failed, 1 skipped'] });
    expect(closingLines(passing + skipped, { CI: 'true' })).toEqual({
      code: 1,
      lines: [said, '1 passed, 1 failed, 1 skipped'],
    });
  });
  test.each([
    [
      'a hook that fails before a group',
      `${passing} describe('g', () => { beforeAll(() => { throw Error('x') }); ${passing} });`,
      1,
    ],
    ['a file that does not load', `throw Error('x');`, 0],
  ])('count %s as a failure', (_name, code, passed) => {
    const { code: status, lines } = closingLines(code);
    expect(status).toBe(1);
    expect(lines.at(-1)).toMatch(new RegExp(`^${passed} passed, 1 failed, \\d skipped$`));
  });
});
