import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folders = ['shared', 'electron', 'renderer', 'build', 'test'];
const sources = globSync(
  folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
  { cwd: root },
).sort();

type Import = { readonly from: string; readonly to: string };

/** What a file imports: paths from the root for its own files, names for packages. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = [...text.matchAll(/^(?:import|export)\b[^;'"]*\bfrom\s+['"]([^'"]+)['"]/gm)];
  const calls = [...text.matchAll(/\bimport(?:\(\s*|\s+)['"]([^'"]+)['"]/g)];
  const specifiers = [...statements, ...calls].map((match) => match[1]!);
  return specifiers.map((to) => ({ from: file, to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to }));
}

const imports = sources.flatMap(importsOf);
const breaches = (allowed: (to: Import) => boolean, from: string) =>
  imports
    .filter((found) => found.from.startsWith(from) && !allowed(found))
    .map(({ from: file, to }) => `${file} imports ${to}`);

describe('the layers', () => {
  test('shared imports itself, zod and @orpc/contract', () => {
    expect(
      breaches(({ to }) => to.startsWith('shared/') || to === 'zod' || to === '@orpc/contract', 'shared/'),
    ).toEqual([]);
  });
  test('electron imports shared and never the renderer', () => {
    expect(breaches(({ to }) => !to.startsWith('renderer/') && !to.startsWith('test/'), 'electron/')).toEqual([]);
  });
  test('the renderer imports shared and libraries for browsers, never what runs in Node', () => {
    const isNode = /^(node:|electron|better-sqlite3|kysely|pdfkit|date-holidays|hucre|fontkit)/;
    const allowed = ({ to }: Import) => !isNode.test(to) && !/^(electron|test|build)\//.test(to);
    expect(breaches(allowed, 'renderer/')).toEqual([]);
  });
  test('what screens share shows no screen; only their list does', () => {
    const shared = /^renderer\/(app|api|commands|components|state|text|theme|year)\//;
    const screens = /^renderer\/(start|people|calendar|settings|planner|versions|print)\//;
    const knowing = imports.filter(({ from, to }) => shared.test(from) && screens.test(to) && /\.(tsx|css)$/.test(to));
    expect([...new Set(knowing.map(({ from }) => from))]).toEqual(['renderer/app/screens.ts']);
  });
  test('only main, the preload and the shell of the window import electron', () => {
    const isOfWindow = (file: string) => /^electron\/(main\.ts|preload\.ts|shell\/)/.test(file);
    const users = imports
      .filter(({ from, to }) => to === 'electron' && !from.startsWith('test/'))
      .map(({ from }) => from);
    expect(users.filter((file) => !isOfWindow(file))).toEqual([]);
    expect(users).toContain('electron/main.ts');
  });
  test('one file imports date-holidays', () => {
    const users = imports
      .filter(({ from, to }) => to === 'date-holidays' && !from.startsWith('test/'))
      .map(({ from }) => from);
    expect(users).toEqual(['electron/calendar/library-public-holidays.ts']);
  });
  test('no file only passes on what others export', () => {
    const barrels = sources.filter((file) =>
      /^export (\*|\{[^}]*\}) from/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(barrels).toEqual([]);
  });
});

describe('the size of files', () => {
  const lines = (file: string) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line)).length;
  const isData = (file: string) => /shared\/messages\/(nl|en|fr)\/|legal-|file-problems-/.test(file);
  test('no source file has more than 350 lines of code', () => {
    expect(sources.filter((file) => !isData(file) && lines(file) > 350)).toEqual([]);
  });
  test('half of all source files have at most 120 lines', () => {
    const sizes = sources
      .filter((file) => !file.startsWith('test/'))
      .map(lines)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(120);
  });
});
