import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { externalHosts, isExternalLink } from '../../../electron/shell/external-links.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const cited = globSync('shared/**/*.ts', { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/https:\/\/[^\s'"`)]+/g)].map(([address]) => address),
);

describe('links that open in the browser', () => {
  test('are all that findings, sources and settings cite', () => {
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((address) => !isExternalLink(address))).toEqual([]);
  });
  test('and no others: every site of the list is cited somewhere', () => {
    const hosts = new Set(cited.map((address) => new URL(address).host));
    expect([...externalHosts].filter((host) => !hosts.has(host))).toEqual([]);
  });
  test.each([
    'http://www.vlaanderen.be/',
    'https://www.vlaanderen.be.elders.example/',
    'https://iemand:geheim@www.vlaanderen.be/',
    'https://www.vlaanderen.be:8443/',
    'https://elders.example/?https://www.vlaanderen.be/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'app://planner/',
    'data:text/html,x',
    'www.vlaanderen.be',
    '',
  ])('%s does not', (address) => {
    expect(isExternalLink(address)).toBe(false);
  });
});
