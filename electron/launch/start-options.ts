import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../../shared/messages/format.ts';

export type StartOptions = {
  /** The language that was named. */
  readonly language?: Language;
  /** The store that was named. */
  readonly storeFile?: string;
  /** The only host that will do; without it the best one is picked. */
  readonly host?: 'electron' | 'browser';
  readonly opensBrowser: boolean;
  readonly asksHelp: boolean;
};

/** A wrong call, as a text key with values, in the language that was named, if that could be read. */
export type WrongCall = {
  readonly language?: Language;
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
};

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    options: {
      store: { type: 'string' },
      electron: { type: 'boolean' },
      browser: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      language: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}

/** Reads the words after `npm start --`; a relative path starts from the given folder. */
export function readStartOptions(words: readonly string[], folder: string): StartOptions | WrongCall {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(words);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { key: 'startUp.options', params: { detail: error.message } };
  }
  const language = languages.find((known) => known === values.language);
  if (values.language !== undefined && !language)
    return { key: 'cli.errors.language', params: { choices: languages.join(', ') } };
  const named = { ...(language && { language }) };
  if (values.store === '') return { ...named, key: 'startUp.options', params: { detail: '--store' } };
  if (values.electron && values.browser) return { ...named, key: 'startUp.bothHosts', params: {} };
  return {
    ...named,
    ...(values.store !== undefined && { storeFile: resolve(folder, values.store) }),
    ...(values.electron && { host: 'electron' }),
    ...(values.browser && { host: 'browser' }),
    opensBrowser: !values['no-open'],
    asksHelp: values.help ?? false,
  };
}
