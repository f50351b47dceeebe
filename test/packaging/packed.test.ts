import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { config } from '../../build/electron-builder.ts';
import { builtPage } from '../support/built-page.ts';
import { aFolder, describeInElectron, sandboxArguments, testElectron } from '../support/electron.ts';
import { readAsar } from '../support/read-asar.ts';
import { runCli } from '../support/run-cli.ts';

const root = join(import.meta.dirname, '..', '..');
const out = join(root, '.cache', 'test-pack');
const sample = join(root, 'test', 'fixtures', 'sample-2026-2027.xlsx');
const unpacked = join(out, 'linux-unpacked');
const program = join(unpacked, 'duaalplanner');
const resources = join(unpacked, 'resources');

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the packed application until it ends. */
function run(words: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(program, [...sandboxArguments, ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 45_000,
  });
  return { code: status, out: stdout, err: stderr };
}

describeInElectron('the packed application', () => {
  beforeAll(async () => {
    rmSync(out, { recursive: true, force: true });
    const words = [join(root, 'build', 'pack.ts'), '--out', out, '--page', await builtPage()];
    const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dirname(testElectron!) };
    await promisify(execFile)(process.execPath, words, { cwd: root, env });
  }, 180_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('holds built files only', () => {
    const { paths: files, textOf } = readAsar(join(resources, 'app.asar'));
    expect(files.filter((path) => /\.(ts|tsx|map|c|cpp|gyp)$/.test(path))).toEqual([]);
    const packages = files.flatMap((path) => /^\/node_modules\/((@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(packages)].toSorted()).toEqual([
      '@expo-google-fonts/ibm-plex-sans',
      '@expo-google-fonts/ibm-plex-sans-condensed',
      'better-sqlite3',
    ]);
    expect(files.filter((path) => path.endsWith('.node'))).toEqual([
      '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
    expect(files.filter((path) => path.endsWith('-worker.js')).length).toBeGreaterThanOrEqual(3);
    for (const part of ['/main.js', '/preload.cjs', '/page/index.html', '/page/licences.json', '/icon.png', '/LICENSE'])
      expect(files).toContain(part);
    expect(readdirSync(resources).toSorted()).toEqual(['app.asar', 'app.asar.unpacked']);
    expect(JSON.parse(textOf('/package.json'))).toMatchObject({ main: 'main.js', productName: 'Duaalplanner' });
  });

  test('has its fuses blown as the configuration says, read back from the program', async () => {
    const wire = await getCurrentFuseWire(program);
    const isOn = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      enableCookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      enableNodeOptionsEnvironmentVariable: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      enableNodeCliInspectArguments: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      enableEmbeddedAsarIntegrityValidation: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyLoadAppFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      loadBrowserProcessSpecificV8Snapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      grantFileProtocolExtraPrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual(config.electronFuses);
  });

  test('opens a store in a window whose page stands', () => {
    const folder = aFolder();
    const store = join(folder, 'klas.duaal');
    const { code, out: said } = run([`--user-data-dir=${folder}`, '--store', store, '--smoke-test']);
    expect([code, said]).toEqual([0, 'Duaalplanner 0.1.0: the page stands\n']);
    expect(existsSync(store)).toBe(true);
  });

  test('answers the command line as the checkout does, without a window', async () => {
    const words = ['check', sample, '--date', '2026-09-01'];
    const { code, out: said } = run(words, { DISPLAY: '', WAYLAND_DISPLAY: '' });
    const wanted = await runCli(words, root);
    expect([code, said]).toEqual([wanted.code, wanted.out]);
    expect(run(['check', 'er-is-niets.xlsx'], { DISPLAY: '' })).toMatchObject({ code: 2, out: '' });
  });

  test('prints with its workers and fonts', () => {
    const folder = aFolder();
    const { code, err } = run(['print', sample, '--out', folder, '--sheets', 'year', '--date', '2026-09-01']);
    expect([code, err.includes('Error')]).toEqual([0, false]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(24);
  });

  test('does not run the code of somebody else', () => {
    const asNode = run(['calendar', '2026-2027'], { ELECTRON_RUN_AS_NODE: '1' });
    expect([asNode.code, asNode.out.includes('2026-2027')]).toEqual([0, true]);
    const required = run(['calendar', '2026-2027'], { NODE_OPTIONS: '--require=/er-is-niets.cjs' });
    expect(required.code).toBe(0);
  });
});
