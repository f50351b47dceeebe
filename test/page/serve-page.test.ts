import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../electron/page/read-page.ts';
import { servePage } from '../../electron/page/serve-page.ts';

let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duaalplanner-page-'));
  root = join(folder, 'page');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(
    join(root, 'index.html'),
    '<meta name="csp-nonce" content="{{nonce}}"><meta name="page-token" content="{{pageToken}}">',
  );
  writeFileSync(join(root, 'assets', 'main-Bx_1-z.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'pdf.worker.mjs'), 'export {};');
  writeFileSync(join(root, '.hidden.json'), '{}');
  writeFileSync(join(root, 'notes.exe'), '');
  writeFileSync(join(folder, 'secret.json'), '{}');
  mkdirSync(join(folder, 'page-beside'));
  writeFileSync(join(folder, 'page-beside', 'secret.json'), '{}');
  symlinkSync(join(folder, 'secret.json'), join(root, 'link.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file of the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/main-Bx_1-z.js', 'text/javascript; charset=utf-8'],
    ['/assets/pdf.worker.mjs', 'text/javascript; charset=utf-8'],
  ])('%s is served as what it is', async (path, type) => {
    expect((await readPage(root, path))?.type).toBe(type);
  });
  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/..\\secret.json',
    '/assets\\..\\..\\secret.json',
    '/../page-beside/secret.json',
    '//secret.json',
    '/./index.html',
    '/C:/secret.json',
    '/index.html\0.js',
    '/index.html::$DATA',
    '/.hidden.json',
    '/link.json',
    '/notes.exe',
    '/assets',
    '/assets/',
    '/nothing.js',
    '/index.html/x.js',
    'index.html',
    '',
    `/${'a'.repeat(5000)}.js`,
  ])('%j is not', async (path) => {
    expect(await readPage(root, path)).toBeUndefined();
  });
});

describe('the page itself', () => {
  test('carries a fresh nonce, in its header too, and its token', async () => {
    const [first, second] = [await servePage(root, '/', 'token-1'), await servePage(root, '/', 'token-2')];
    const nonceOf = (html: string) => /csp-nonce" content="([\w-]{22})"/.exec(html)?.[1];
    const nonces = [first, second].map((served) => nonceOf(String(served?.body)));
    expect(nonces[0]).toBeDefined();
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(first?.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonces[0]}'`);
    expect(String(second?.body)).toContain('page-token" content="token-2"');
  });
  test('allows nothing that is not named', async () => {
    const policy = (await servePage(root, '/'))?.headers['content-security-policy'];
    expect(policy?.replace(/nonce-[\w-]+/, 'nonce-N')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});
