import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPageOf } from '../launch/built-page.ts';

/** The built pieces that a window is made of. */
export type Parts = { readonly page: string; readonly preload: string; readonly icon: string };

/** In the packed application everything lies beside main. */
function packedParts(folder: string): Parts {
  return { page: join(folder, 'page'), preload: join(folder, 'preload.cjs'), icon: join(folder, 'icon.png') };
}

/** Bundles the preload of a checkout: in its sandbox it can only be plain JavaScript in one piece. */
function buildPreload(root: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'build', 'build-preload.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  if (status !== 0) throw new Error(`The preload could not be built: ${stderr}`);
}

const preloadSources = ['electron/preload.ts', 'shared/api/over-port.ts', 'build/build-preload.ts'];

function checkoutParts(root: string): Parts {
  const preload = join(root, '.cache', 'shell', 'preload.cjs');
  const changedAt = Math.max(...preloadSources.map((source) => statSync(join(root, source)).mtimeMs));
  if (!existsSync(preload) || statSync(preload).mtimeMs < changedAt) buildPreload(root);
  // Tests name the page that they built.
  const page = process.env.DUAALPLANNER_PAGE ?? builtPageOf(root);
  return { page, preload, icon: join(root, 'build', 'icons', '256x256.png') };
}

/** Finds the pieces, from the folder that main lies in. */
export function findParts(mainFolder: string, isPackaged: boolean): Parts {
  return isPackaged ? packedParts(mainFolder) : checkoutParts(join(mainFolder, '..'));
}
