import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const probeMs = 3000;
const fetchMs = 10 * 60_000;

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

/** Has the installed package fetch its program, where that can be had; true when it did. */
export async function fetchElectron(sayFetching: () => void): Promise<boolean> {
  const require = createRequire(import.meta.url);
  let packageFile: string;
  try {
    packageFile = require.resolve('electron/package.json');
  } catch {
    return false;
  }
  const { version } = require(packageFile) as { version: string };
  if (!(await answersSoon(downloadAddress(version, process.env)))) return false;
  sayFetching();
  const script = join(packageFile, '..', 'install.js');
  const child = spawn(process.execPath, [script], { stdio: 'inherit', timeout: fetchMs });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}
