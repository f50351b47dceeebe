import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { isIsoDate } from '../../shared/calendar/iso-date.ts';
import { nl } from '../../shared/messages/nl.ts';
import { classRules, rules } from '../../shared/rules/catalogue.ts';
import { messageKeyOf } from '../../shared/rules/rule.ts';

const all = [...rules, ...classRules];
const root = join(import.meta.dirname, '..', '..');

/** The texts of a rule by its dotted key. */
function textsOf(id: string): Record<string, string> | undefined {
  return messageKeyOf(id)
    .split('.')
    .reduce<unknown>((texts, key) => (texts as Record<string, unknown> | undefined)?.[key], nl) as
    | Record<string, string>
    | undefined;
}

function textOf(pattern: string): string {
  return globSync(pattern, { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
}

describe('the catalogue', () => {
  test('has each id once, as family/kebab-name', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('has Dutch texts for every rule and no texts without a rule', () => {
    const parts = ['sentence', 'title', 'detail', 'advice'];
    const lacking = all.filter(({ id }) => {
      const texts = textsOf(id);
      return !texts || parts.some((part) => texts[part] === undefined && texts[`${part}_other`] === undefined);
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
    const known = new Set(all.map(({ id }) => messageKeyOf(id)));
    const keys = Object.entries(nl.rules).flatMap(([family, names]) =>
      Object.keys(names).map((name) => `rules.${family}.${name}`),
    );
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test('has a source for every rule: article, address and date, or whose advice it is', () => {
    const unsourced = all.filter(({ source }) => {
      if ('stated' in source) return true;
      if ('advice' in source) return !(source.advice in nl.sources);
      return source.article === '' || !/^https:\/\//.test(source.url) || !isIsoDate(source.inForceFrom);
    });
    expect(unsourced.map(({ id }) => id)).toEqual([]);
  });

  test('uses every text about whose advice a rule or number follows', () => {
    const source = textOf('shared/**/*.ts');
    expect(Object.keys(nl.sources).filter((key) => !source.includes(`advice: '${key}'`))).toEqual([]);
  });

  test('gives advice no error', () => {
    const strict = all.filter(({ source, severity }) => 'advice' in source && severity === 'error');
    expect(strict.map(({ id }) => id)).toEqual([]);
  });

  test('has a table of cases for every rule', () => {
    const tests = textOf('test/**/*.test.ts');
    const source = textOf('shared/rules/**/*.ts');
    const untested = all.filter(({ id }) => {
      const name = new RegExp(`const (\\w+)(?:: \\w+)? = \\{\\s*id: '${id}'`).exec(source)?.[1];
      return name === undefined || !new RegExp(`describe(Class)?Rule\\(\\s*${name}\\b`).test(tests);
    });
    expect(untested.map(({ id }) => id)).toEqual([]);
  });

  test('stands in the README, one row a rule', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const translate = await createTranslate('en');
    const missing = all.filter(
      ({ id }) => !readme.includes(`| \`${id}\` |`) || !readme.includes(translate(`${messageKeyOf(id)}.sentence`)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
