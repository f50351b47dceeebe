import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Why no window of Electron can open here. */
export type ElectronGap = 'notInstalled' | 'noScreen';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
};

const programs: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The folder of the installed package; asking the package itself would start a download. */
function installedFolder(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'dist');
  } catch {
    return undefined;
  }
}

/** The Electron that starts here, if its program is on the disk: the one named by the environment, else the installed one. */
export function findElectron({ platform, env }: Surroundings = process): string | undefined {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH || installedFolder();
  const program = folder && join(folder, programs[platform] ?? 'electron');
  return program && existsSync(program) ? program : undefined;
}

/** True where a window can be shown; Electron on Linux ends with a crash instead of saying so. */
export function hasScreen({ platform, env }: Surroundings = process): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/** What keeps a window of Electron from opening here; undefined when nothing is known to. */
export function findElectronGap(surroundings: Surroundings = process): ElectronGap | undefined {
  if (findElectron(surroundings) === undefined) return 'notInstalled';
  return hasScreen(surroundings) ? undefined : 'noScreen';
}
