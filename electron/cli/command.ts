import type { ParseArgsOptionsConfig } from 'node:util';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';

/** What a command may touch of the outside: tests hand it another one. */
export type Surroundings = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly today: IsoDate;
  /** Told after every finished piece of long work. */
  readonly progress?: (done: number, of: number) => void;
};

export type CommandCall = {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly translate: Translate;
  readonly surroundings: Surroundings;
};

/** 0 clean, 1 errors found in a plan, 2 bad input or a wrong call. */
export const exitCode = { clean: 0, errorsFound: 1, badInput: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export type Command = {
  readonly name: string;
  /** How many words without `--` it takes. */
  readonly positionals: { readonly least: number; readonly most: number };
  readonly options: ParseArgsOptionsConfig;
  readonly run: (call: CommandCall) => Promise<ExitCode>;
};

/** A wrong call or bad input, as a text key with values; it ends the command with exit code 2. */
export class CommandError extends Error {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(key: string, params: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }
}

/** The value of an option that must be one of a list; throws a CommandError that names them. */
export function choiceOf<T extends string>(call: CommandCall, option: string, choices: readonly T[], usual: T): T {
  const value = call.options[option];
  if (value === undefined) return usual;
  const choice = choices.find((name) => name === value);
  if (choice === undefined) {
    throw new CommandError('cli.errors.choice', { option, value: String(value), choices: choices.join(', ') });
  }
  return choice;
}
