import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslate } from '../electron/language/create-translate.ts';
import type { Translate } from '../shared/messages/word-finding.ts';
import { classRules, rules } from '../shared/rules/catalogue.ts';
import { messageKeyOf, type RuleSource } from '../shared/rules/rule.ts';

const file = join(import.meta.dirname, '..', 'README.md');
const [open, close] = ['<!-- rules: made by npm run readme -->', '<!-- end of rules -->'];

function sourceCell(source: RuleSource, translate: Translate): string {
  if ('stated' in source) return source.stated;
  if ('advice' in source) {
    const label = translate(`sources.${source.advice}`);
    return source.url ? `[${label}](${source.url})` : label;
  }
  return `[${source.title}, ${source.article}](${source.url})`;
}

/** The table of rules: id, severity, one sentence, source. */
async function ruleTable(): Promise<string> {
  const translate = await createTranslate('en');
  const rows = [...rules, ...classRules].map(
    ({ id, severity, source }) =>
      `| \`${id}\` | ${severity} | ${translate(`${messageKeyOf(id)}.sentence`)} | ${sourceCell(source, translate)} |`,
  );
  return ['', '| rule | severity | what it says | source |', '|---|---|---|---|', ...rows, ''].join('\n');
}

const text = readFileSync(file, 'utf8');
const [from, until] = [text.indexOf(open) + open.length, text.indexOf(close)];
if (from < open.length || until < from) throw new Error('README.md has lost the marks of its rule table');
const made = text.slice(0, from) + (await ruleTable()) + text.slice(until);
if (process.argv.includes('--check')) {
  if (made !== text) {
    console.error('The rule table of README.md is behind the catalogue: run npm run readme');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, made);
}
