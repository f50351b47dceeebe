import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runElectron } from '../../../electron/launch/run-electron.ts';
import { aFolder } from '../../support/a-store.ts';

/** A program in the place of Electron, which gets the same words and the same channel. */
function aProgram(script: string): string {
  const program = join(aFolder(), 'electron');
  writeFileSync(program, `#!${process.execPath}\n${script}\n`);
  chmodSync(program, 0o755);
  return program;
}

describe.skipIf(process.platform === 'win32')('Electron as a child', () => {
  test('that comes up has spoken for itself, whatever it ends with', async () => {
    const program = aProgram(`process.send('ready', () => process.exit(3));`);
    expect(await runElectron(program, [])).toEqual({ cameUp: true, code: 3 });
  });
  test('that hands over to the first and ends well is no failure', async () => {
    expect(await runElectron(aProgram(''), [])).toEqual({ cameUp: true, code: 0 });
  });
  test.each([
    ['a missing library', 'process.exit(127)', '127'],
    ['a crash', `process.kill(process.pid, 'SIGSEGV')`, 'SIGSEGV'],
    ['another message', `process.send('hello', () => process.exit(1))`, '1'],
  ])('that dies of %s says of what', async (_, script, detail) => {
    expect(await runElectron(aProgram(script), [])).toEqual({ cameUp: false, detail });
  });
  test('that cannot be run at all says why', async () => {
    const run = await runElectron(join(aFolder(), 'electron'), []);
    expect(run).toMatchObject({ cameUp: false, detail: expect.stringContaining('ENOENT') });
  });
  test('gets its words, and never the order to be a plain Node', async () => {
    const script = `process.exit(process.argv.includes('--store') && !process.env.ELECTRON_RUN_AS_NODE ? 0 : 1);`;
    process.env.ELECTRON_RUN_AS_NODE = '1';
    const run = await runElectron(aProgram(script), ['main.ts', '--store', 'a.duaal']);
    delete process.env.ELECTRON_RUN_AS_NODE;
    expect(run).toEqual({ cameUp: true, code: 0 });
  });
});
