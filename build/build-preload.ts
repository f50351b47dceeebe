import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

/** Bundles the preload into one CommonJS file, `preload.cjs`: nothing else runs in its sandbox. */
export async function buildPreload(folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome148',
      minify: false,
      rolldownOptions: {
        input: join(root, 'electron', 'preload.ts'),
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  });
}

if (process.argv[1] === import.meta.filename) await buildPreload(join(root, '.cache', 'shell'));
