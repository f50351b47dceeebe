import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The user's own folder for data of programs, by the custom of the system. */
function dataFolder({ platform, env }: Surroundings, home: string): string {
  if (platform === 'win32') return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Duaalplanner');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Duaalplanner');
  // The custom calls a relative folder an error that is to be passed over.
  const named = env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : undefined;
  return posix.join(named ?? posix.join(home, '.local', 'share'), 'duaalplanner');
}

/** Where pages in a browser remember things, whichever store is open. */
export function defaultMemoryFile(surroundings: Surroundings = process, home = homedir()): string {
  const { join } = surroundings.platform === 'win32' ? win32 : posix;
  return join(dataFolder(surroundings, home), 'remembered.json');
}

/** The store that opens when no other is named. */
export function defaultStoreFile(surroundings: Surroundings = process, home = homedir()): string {
  const { join } = surroundings.platform === 'win32' ? win32 : posix;
  return join(dataFolder(surroundings, home), 'planning.duaal');
}
