import { describe, expect, test } from 'vitest';
import { readStartOptions } from '../../../electron/launch/start-options.ts';

const usual = { opensBrowser: true, asksHelp: false };

describe('the words after npm start', () => {
  test.each<[string, readonly string[], object]>([
    ['none', [], usual],
    ['a store', ['--store', 'klas.duaal'], { ...usual, storeFile: '/home/petra/klas.duaal' }],
    ['a store elsewhere', ['--store=/data/a.duaal'], { ...usual, storeFile: '/data/a.duaal' }],
    ['Electron only', ['--electron'], { ...usual, host: 'electron' }],
    ['the browser', ['--browser', '--no-open'], { ...usual, host: 'browser', opensBrowser: false }],
    ['French', ['--language', 'fr'], { ...usual, language: 'fr' }],
    ['help', ['-h'], { ...usual, asksHelp: true }],
  ])('%s', (_, words, options) => {
    expect(readStartOptions(words, '/home/petra')).toEqual(options);
  });
  test.each<[string, readonly string[], object]>([
    ['both hosts', ['--electron', '--browser', '--language', 'en'], { language: 'en', key: 'startUp.bothHosts' }],
    ['an unknown option', ['--port', '80'], { key: 'startUp.options' }],
    ['an unknown word', ['klas.duaal'], { key: 'startUp.options' }],
    ['a store without a name', ['--store'], { key: 'startUp.options' }],
    ['a store with an empty name', ['--store='], { key: 'startUp.options' }],
    ['an unknown language', ['--language', 'de'], { key: 'cli.errors.language', params: { choices: 'nl, en, fr' } }],
  ])('%s is a wrong call', (_, words, wrong) => {
    expect(readStartOptions(words, '/home/petra')).toMatchObject(wrong);
  });
});
