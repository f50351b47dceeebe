import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of the built page. */
export type PageFile = { readonly body: Buffer; readonly type: string };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.wasm': 'application/wasm',
};

/** Plain names only: nothing that climbs, hides, starts over at a root or a drive, or hides one of these in an encoding. */
const safeName = /^[\w-][\w.-]*$/;

function namesOf(path: string): readonly string[] | undefined {
  if (path === '/') return ['index.html'];
  const [empty, ...names] = path.split('/');
  return empty === '' && names.length > 0 && names.every((name) => safeName.test(name)) ? names : undefined;
}

/**
 * Reads a file of the built page by the path of its address (`/` is the page itself). Undefined for what is not there,
 * what lies outside, and what no page consists of.
 */
export async function readPage(root: string, path: string): Promise<PageFile | undefined> {
  const names = namesOf(path);
  const type = types[extname(names?.at(-1) ?? '').toLowerCase()];
  if (!names || type === undefined) return undefined;
  try {
    const file = await realpath(join(root, ...names));
    const isInside = file.startsWith((await realpath(root)) + sep);
    if (!isInside || !(await stat(file)).isFile()) return undefined;
    return { body: await readFile(file), type };
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(String(error.code)))
      return undefined;
    throw error;
  }
}
