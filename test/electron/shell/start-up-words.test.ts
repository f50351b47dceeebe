import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { wordStartUpError } from '../../../electron/shell/start-up-words.ts';
import { StoreError, type StoreErrorCode } from '../../../electron/store/store-error.ts';
import { languages } from '../../../shared/messages/format.ts';
import { nl } from '../../../shared/messages/nl.ts';

const codes = Object.keys(nl.store.errors) as StoreErrorCode[];
const params = { file: 'plan.duaal', detail: 'd', version: 9, latest: 1, processId: 7, host: 'h', startedAt: '' };

describe.each(languages)('a store that does not open, in %s', (language) => {
  test.each(codes)('%s is said with its file and a button for each way out', async (code) => {
    const translate = await createTranslate(language);
    const { title, message, waysOut, details } = wordStartUpError(new StoreError(code, params), true, translate);
    expect(message).toContain('plan.duaal');
    expect([title, message].join()).not.toMatch(/shell\.|store\.|\{\{/);
    for (const way of waysOut) expect(translate(`shell.startUp.${way}`)).not.toContain('shell.');
    expect(details).toBe('');
  });
});

describe('the ways out', () => {
  test.each(codes)('of %s begin with one that changes nothing and end with leaving', async (code) => {
    const translate = await createTranslate('nl');
    const { waysOut } = wordStartUpError(new StoreError(code, params), true, translate);
    expect(['again', 'other']).toContain(waysOut[0]);
    expect(waysOut.at(-1)).toBe('quit');
    expect(new Set(waysOut).size).toBe(waysOut.length);
  });
  test('offer a backup only where one is left', async () => {
    const translate = await createTranslate('nl');
    const waysOf = (hasBackup: boolean) =>
      wordStartUpError(new StoreError('damaged', params), hasBackup, translate).waysOut;
    expect(waysOf(true)).toEqual(['other', 'restore', 'quit']);
    expect(waysOf(false)).toEqual(['other', 'quit']);
  });
  test('of what nobody foresaw give details without the folder that names the user', async () => {
    const error = new Error(`Cannot read ${join(homedir(), 'geheim', 'plan.duaal')}`);
    const { waysOut, details } = wordStartUpError(error, false, await createTranslate('nl'));
    expect(waysOut).toEqual(['again', 'copy', 'quit']);
    expect(details).toContain(join('~', 'geheim', 'plan.duaal'));
    expect(details).not.toContain(homedir());
    expect(wordStartUpError('kapot', false, await createTranslate('nl')).details).toBe('kapot');
  });
});
