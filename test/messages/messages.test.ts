import { describe, expect, test } from 'vitest';
import { en } from '../../shared/messages/en.ts';
import { fr } from '../../shared/messages/fr.ts';
import { nl } from '../../shared/messages/nl.ts';

/** Every text of a language by its dotted key. */
function flatten(texts: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') flat.set(`${prefix}${key}`, value);
    else for (const [inner, text] of flatten(value as object, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!))].sort();
/** French has its own plural groups; one text serves where Dutch needs two. */
const withoutPlural = (key: string) => key.replace(/_(one|many|other)$/, '');

describe.each([
  ['en', en],
  ['fr', fr],
] as const)('%s beside Dutch', (_language, texts) => {
  const dutch = flatten(nl);
  const other = flatten(texts);
  test('has the same keys', () => {
    expect([...new Set([...other.keys()].map(withoutPlural))].sort()).toEqual(
      [...new Set([...dutch.keys()].map(withoutPlural))].sort(),
    );
  });
  test('uses the same placeholders, but for what a singular need not say', () => {
    const differing = [...other].filter(([key, text]) => {
      if (/_(one|many)$/.test(key)) return false;
      const reference = dutch.get(key) ?? dutch.get(`${withoutPlural(key)}_other`) ?? dutch.get(withoutPlural(key));
      return reference === undefined || JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(reference));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe('the Dutch texts', () => {
  test('say je, and name no error in the words the house avoids', () => {
    const banned = /\bongeldig\b|fout opgetreden|\bu dient\b|\buw\b|[!]/i;
    expect([...flatten(nl)].filter(([, text]) => banned.test(text)).map(([key]) => key)).toEqual([]);
  });
  test('are never empty', () => {
    const empty = [...flatten(nl), ...flatten(en), ...flatten(fr)].filter(
      ([key, text]) => text.trim() === '' && !key.endsWith('advice'),
    );
    expect(empty).toEqual([]);
  });
});
