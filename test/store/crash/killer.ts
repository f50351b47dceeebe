import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import type { Order } from './session.ts';

/** What a session said before it was killed. */
export type Acknowledged = { readonly step: number; readonly token: string; readonly changes: number };

/** When to kill: some time after the order, or some time after a number of answers. */
export type KillPoint = { readonly afterAnswers: number; readonly thenMs: number };

type Session = { readonly child: ChildProcess; readonly lines: AsyncIterator<string> };

/** Sessions start a third as fast from one file, so it is made first; beside the tests, where the driver is found. */
async function bundleSession(): Promise<string> {
  const folder = join(import.meta.dirname, '../../../.cache/crash-session');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'session.ts'),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'session.mjs', codeSplitting: false } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return join(folder, 'session.mjs');
}

/** No session works longer than this before it is killed anyway. */
const longestMs = 10_000;

function start(session: string): Session {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(session), 'compiled') };
  const child = spawn(process.execPath, [session], { stdio: ['pipe', 'pipe', 'pipe'], env });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return { child, lines };
}

/** Sessions that are loaded ahead, as many as there are lanes of kills. */
export class Sessions {
  readonly #session: string;
  readonly #waiting: Session[];

  constructor(session: string, count: number) {
    this.#session = session;
    this.#waiting = Array.from({ length: count }, () => start(session));
  }

  /** Gives an order to a session, kills it at the point and returns what it acknowledged. Throws when it ended by itself. */
  async killDuring(order: Order, { afterAnswers, thenMs }: KillPoint): Promise<Acknowledged[]> {
    const { child, lines } = this.#waiting.shift()!;
    this.#waiting.push(start(this.#session));
    const complaints: string[] = [];
    child.stderr!.on('data', (data: Buffer) => complaints.push(String(data)));
    await lines.next();
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    child.stdin!.write(`${JSON.stringify(order)}\n`);
    const kill = () => void child.kill('SIGKILL');
    let timer = setTimeout(kill, afterAnswers === 0 ? thenMs : longestMs);
    const answers: string[] = [];
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      answers.push(line.value);
      if (answers.length !== afterAnswers) continue;
      clearTimeout(timer);
      timer = setTimeout(kill, thenMs);
    }
    const [, signal] = await ended;
    clearTimeout(timer);
    if (signal !== 'SIGKILL') throw new Error(`A session ended by itself: ${complaints.join('')}`);
    return answers.map((line) => JSON.parse(line) as Acknowledged);
  }

  /** Ends the sessions that got no work. */
  end(): void {
    for (const { child } of this.#waiting) child.kill('SIGKILL');
  }
}

/** Makes the sessions ready that crash tests kill. */
export async function startSessions(count: number): Promise<Sessions> {
  return new Sessions(await bundleSession(), count);
}
