import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOfMachine } from '../../../electron/shell/app-language.ts';
import { commandWords, readShellWords } from '../../../electron/shell/shell-words.ts';

const folder = resolve('/plannen');
const inFolder = (name: string) => join(folder, name);

describe('the words of a start', () => {
  test.each([
    ['none', [], {}],
    ['a store', ['klas.duaal'], { storeFile: inFolder('klas.duaal') }],
    ['a store in capitals', ['KLAS.DUAAL'], { storeFile: inFolder('KLAS.DUAAL') }],
    ['a store by option', ['--store', 'a.duaal'], { storeFile: inFolder('a.duaal') }],
    ['a store by option and sign', ['--store=a.duaal'], { storeFile: inFolder('a.duaal') }],
    ['a store of any name by option', ['--store', 'planning'], { storeFile: inFolder('planning') }],
    ['an absolute store', ['--store', inFolder('x/a.duaal')], { storeFile: inFolder('x/a.duaal') }],
    ['a class file', ['klas.xlsx'], { classFile: inFolder('klas.xlsx') }],
    [
      'a store and a class file',
      ['a.duaal', 'k.json'],
      { storeFile: inFolder('a.duaal'), classFile: inFolder('k.json') },
    ],
    ['words of the system', ['--no-sandbox', '--enable-x=y', 'foto.png', '-psn_0_1'], {}],
    ['a language', ['--language', 'fr'], { language: 'fr' }],
    ['a language nobody speaks here', ['--language', 'de'], {}],
    ['a store option without a name', ['--store'], {}],
  ])('%s', (_name, words, found) => {
    expect(readShellWords(words, folder)).toEqual({ isSmokeTest: false, ...found });
  });
  test.each([
    [
      ['check', 'klas.xlsx'],
      ['check', 'klas.xlsx'],
    ],
    [['--help'], ['--help']],
    [['-h'], ['-h']],
    [['nonsense'], ['nonsense']],
    [
      ['--no-sandbox', '--user-data-dir=/x', 'check', '--no-sandbox'],
      ['check', '--no-sandbox'],
    ],
    [['klas.duaal'], undefined],
    [['/plannen/klas'], undefined],
    [['--store', 'a.duaal'], undefined],
    [['--smoke-test'], undefined],
    [['--no-sandbox'], undefined],
    [[], undefined],
  ])('%j call the command line with %j', (words, command) => {
    expect(commandWords(words)).toEqual(command);
  });
});

test.each([
  [['nl-BE'], 'nl'],
  [['fr-BE', 'nl-BE'], 'fr'],
  [['de-BE', 'fr'], 'fr'],
  [['en_US'], 'en'],
  [['ar'], 'nl'],
  [[], 'nl'],
] as const)('a machine that prefers %j is spoken to in %s', (preferred, language) => {
  expect(languageOfMachine(preferred)).toBe(language);
});
