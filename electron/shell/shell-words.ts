import { extname, resolve } from 'node:path';
import { type Language, languages } from '../../shared/messages/format.ts';

/** What a start of the window asks for. */
export type ShellWords = {
  readonly storeFile?: string;
  /** A class file to import. */
  readonly classFile?: string;
  readonly language?: Language;
  /** Open, say that the page works, and end. */
  readonly isSmokeTest: boolean;
};

const classEndings = new Set(['.xlsx', '.json']);

/** A file by what its ending says that it is; others are none of ours. */
export function fileToOpen(path: string): Pick<ShellWords, 'storeFile' | 'classFile'> {
  const ending = extname(path).toLowerCase();
  if (ending === '.duaal') return { storeFile: path };
  return classEndings.has(ending) ? { classFile: path } : {};
}

/** The value of an option in both its forms; undefined without it. */
function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.findLastIndex((word) => word === name || word.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return words[at] === name ? words[at + 1] : words[at]!.slice(name.length + 1);
}

/**
 * Reads the words of a start. Chromium and the system put words of their own among them, so what is not known is passed
 * over; relative paths start from the given folder.
 */
export function readShellWords(words: readonly string[], folder: string): ShellWords {
  const store = optionOf(words, '--store');
  const language = languages.find((known) => known === optionOf(words, '--language'));
  const isValue = (index: number) => words[index - 1] === '--store' || words[index - 1] === '--language';
  const files = words.filter((word, index) => !word.startsWith('-') && !isValue(index));
  const found = files.map((file) => fileToOpen(resolve(folder, file)));
  return {
    ...Object.assign({}, ...found),
    ...(store && { storeFile: resolve(folder, store) }),
    ...(language && { language }),
    isSmokeTest: words.includes('--smoke-test'),
  };
}

/** Words for Chromium, which people give to the packed application before their own. */
const chromiumWord = /^--(no-sandbox|disable-gpu|(user-data-dir|ozone-platform)=.*)$/;

/** The words of a call of the command line, which answers without a window; undefined when the first is no command. */
export function commandWords(words: readonly string[]): readonly string[] | undefined {
  const own = words.slice(words.findIndex((word) => !chromiumWord.test(word)));
  return /^([a-z]+|--help|-h)$/.test(own[0] ?? '') ? own : undefined;
}
