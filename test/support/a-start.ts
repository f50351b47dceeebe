import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const entry = join(import.meta.dirname, '..', '..', 'electron', 'entry.mjs');

export type AStart = {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly warned: () => string;
  /** Waits until it said this, and gives what matched; throws when it ends without. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** The code it ends with. */
  readonly ended: Promise<number | null>;
};

type Surroundings = { readonly env?: Readonly<Record<string, string>>; readonly asNobody?: boolean };

/** Starts the planner as `npm start` does, on a machine without a screen unless the environment names one. */
export function aStart(words: readonly string[], { env = {}, asNobody = false }: Surroundings = {}): AStart {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ELECTRON_OVERRIDE_DIST_PATH: ___, ...usual } = process.env;
  const user = asNobody && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn(process.execPath, [entry, 'start', '--no-open', ...words], {
    env: { ...usual, ...env },
    ...user,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const texts = { out: '', err: '' };
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const heard = new Set<() => void>();
  const listen = (stream: 'stdout' | 'stderr', to: 'out' | 'err') =>
    child[stream]!.on('data', (part: Buffer) => {
      texts[to] += String(part);
      for (const tell of heard) tell();
    });
  listen('stdout', 'out');
  listen('stderr', 'err');
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(texts.out + texts.err);
        if (match) resolve(match);
      };
      heard.add(look);
      look();
      void ended.then((code) => reject(new Error(`Ended with ${code} without ${pattern}: ${texts.out}${texts.err}`)));
    });
  return { child, said: () => texts.out, warned: () => texts.err, until, ended };
}

/** The address a start printed. */
export async function addressOf(start: AStart): Promise<string> {
  return (await start.until(/http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}/))[0];
}
