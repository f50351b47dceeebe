import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nl } from '../../../shared/messages/nl.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const files = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).sort();

/** Every dotted key, and every group of keys, without the endings of plurals. */
function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const path = `${prefix}${key.replace(/_(one|many|other)$/, '')}`;
    return typeof value === 'string' ? [path] : [path, ...keysOf(value as object, `${path}.`)];
  });
}
const known = new Set(keysOf(nl));

describe('the texts that the page asks for', () => {
  it('are all there', () => {
    const missing = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const asked = [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1]!);
      return asked.filter((key) => !known.has(key)).map((key) => `${file}: ${key}`);
    });
    expect(missing).toEqual([]);
  });
  it('have their group where the last part of a key is made', () => {
    const missing = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const groups = [...text.matchAll(/\bt\(\s*`([\w.-]+)\.\$\{/g)].map((match) => match[1]!);
      return groups.filter((group) => !known.has(group)).map((group) => `${file}: ${group}`);
    });
    expect(missing).toEqual([]);
  });
  it('are in no component itself', () => {
    const literal = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => {
        const text = readFileSync(join(root, file), 'utf8');
        const inside = [...text.matchAll(/>\s*([A-Za-zÀ-ÿ]{3,}[^<>{}]*)<\//g)].map((match) => match[1]!.trim());
        const said = [...text.matchAll(/\b(?:aria-label|title|placeholder|label)="([^"]*[a-z]{3}[^"]*)"/g)];
        return [...inside, ...said.map((match) => match[1]!)].map((words) => `${file}: ${words}`);
      });
    expect(literal).toEqual([]);
  });
});
