import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findElectron, findElectronGap } from '../../../electron/launch/electron-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-electron-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function distWith(program: string): string {
  const dist = mkdtempSync(join(folder, 'dist-'));
  const path = join(dist, program);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  return dist;
}

describe('finding Electron', () => {
  test.each([
    ['linux', 'electron'],
    ['win32', 'electron.exe'],
    ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ] as const)('on %s it is %s in the folder that the environment names', (platform, program) => {
    const dist = distWith(program);
    expect(findElectron({ platform, env: { ELECTRON_OVERRIDE_DIST_PATH: dist } })).toBe(join(dist, program));
  });
  test('a folder without the program counts as not installed', () => {
    expect(findElectronGap({ platform: 'linux', env: { ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':0' } })).toBe(
      'notInstalled',
    );
  });
  test.each([
    ['linux', {}, 'noScreen'],
    ['linux', { DISPLAY: '' }, 'noScreen'],
    ['linux', { DISPLAY: ':1' }, undefined],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, undefined],
    ['darwin', {}, undefined],
    ['win32', {}, undefined],
  ] as const)('on %s with %o a window meets %s', (platform, env, gap) => {
    const programs = { linux: 'electron', darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
    const dist = distWith(programs[platform]);
    expect(findElectronGap({ platform, env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: dist } })).toBe(gap);
  });
});
