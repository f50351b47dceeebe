import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageModules } from '../../build/build-page.ts';
import { builtPage } from '../support/built-page.ts';

const root = join(import.meta.dirname, '..', '..');
const modules = (await pageModules()).map((module) => relative(root, module).replaceAll('\\', '/'));

describe('what the page is made of', () => {
  test('is the renderer, what is shared, and libraries', () => {
    const own = modules.filter((module) => !module.includes('node_modules/'));
    expect(own.filter((module) => !/^(renderer|shared)\/|^\0|vite|rolldown/.test(module))).toEqual([]);
    expect(own).toContain('renderer/main.ts');
    expect(own).toContain('shared/rules/catalogue.ts');
  });
  test('is nothing that runs in Node, and not the library of public holidays', () => {
    const foreign = /node_modules\/(date-holidays|moment|better-sqlite3|kysely|pdfkit|fontkit|hucre|@orpc\/server)/;
    expect(modules.filter((module) => foreign.test(module))).toEqual([]);
  });
});

test('the page loads its script from a file of its own', async () => {
  const html = readFileSync(join(await builtPage(), 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
  expect(scripts.map(([, , inside]) => inside)).toEqual(['']);
  expect(scripts[0]![1]).toMatch(/type="module".* src="\.\/assets\/[\w-]+\.js"/);
  expect(html).not.toMatch(/<style|style=|data:/);
  expect(html).toContain('<meta name="csp-nonce" content="{{nonce}}"');
  expect(html).toContain('<meta name="page-token" content="{{pageToken}}"');
});

test('the page names every file that its start is made of, each once, so that all come at once', async () => {
  const folder = await builtPage();
  const named = [...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/assets\/[\w-]+\.js/g)].map(
    ([file]) => file,
  );
  const needed = named.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g)].map(
      ([, name]) => `assets/${name}`,
    ),
  );
  expect(named.some((file) => file.startsWith('assets/start-page-'))).toBe(true);
  expect(needed.filter((file) => !named.includes(file))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
