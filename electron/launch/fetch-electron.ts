import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Fetched, type FetchLimits, runFetch } from './run-fetch.ts';

const probeMs = 3000;
const usualLimits: FetchLimits = { stallMs: 20_000, wholeMs: 30 * 60_000 };

/** Where the installed package would get its program from; the environment can name a mirror, as npm passes it on. */
export function downloadAddress(version: string, env: Readonly<Record<string, string | undefined>>): string {
  const named = env.npm_config_electron_mirror || env.ELECTRON_MIRROR;
  const mirror = named || 'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

/** True when an address answers soon: the package's own download waits for ever for one that does not. */
export async function answersSoon(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) })).ok;
  } catch {
    return false;
  }
}

/** Has the installed package fetch its program, where that can be had. */
export async function fetchElectron(sayFetching: () => void, limits: FetchLimits = usualLimits): Promise<Fetched> {
  const require = createRequire(import.meta.url);
  let packageFile: string;
  try {
    packageFile = require.resolve('electron/package.json');
  } catch {
    return 'failed';
  }
  const { version } = require(packageFile) as { version: string };
  if (!(await answersSoon(downloadAddress(version, process.env)))) return 'failed';
  sayFetching();
  const folder = dirname(packageFile);
  return runFetch(join(folder, 'install.js'), join(folder, 'dist'), limits);
}
