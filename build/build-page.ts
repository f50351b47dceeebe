import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { pageConfig } from './page.config.ts';

const root = join(import.meta.dirname, '..');

/** Where the page lies that both hosts serve. */
export const pageFolder = join(root, '.cache', 'page');

/** Builds as for people: Vite takes the development halves of the libraries where the process calls itself a test. */
async function buildAsShipped(options: NonNullable<InlineConfig['build']>) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await build({ ...pageConfig, build: { ...pageConfig.build, ...options } });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** Builds the page into a folder, whole or not at all: what lay there is served until the new one is complete. */
export async function buildPage(folder = pageFolder): Promise<string> {
  await mkdir(join(folder, '..'), { recursive: true });
  const staging = await mkdtemp(`${folder}-building-`);
  try {
    await buildAsShipped({ outDir: staging });
    await rm(folder, { recursive: true, force: true });
    await rename(staging, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

/** Every file that is part of the page, own and of libraries. */
export async function pageModules(): Promise<readonly string[]> {
  const built = await buildAsShipped({ write: false });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return [...new Set(outputs.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])))].sort();
}

if (process.argv[1] === import.meta.filename) console.log(await buildPage());
