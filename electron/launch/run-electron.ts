import { type ChildProcess, spawn } from 'node:child_process';

export type ElectronRun =
  /** It came up, or told the one that was there, and has ended. */
  | { readonly cameUp: true; readonly code: number }
  /** It ended before it came up. */
  | { readonly cameUp: false; readonly detail: string };

/** What main tells its starter as soon as Electron itself is up: from then on it speaks for itself. */
export const readyMessage = 'ready';

/** True where Electron only starts without its sandbox: for the administrator of a Linux machine. */
export function needsNoSandbox(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Passes on what would end this process, which then waits for its child to close well. */
function passSignals(child: ChildProcess): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const pass = () => void child.kill('SIGTERM');
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}

/** Runs Electron until it ends. */
export function runElectron(program: string, words: readonly string[]): Promise<ElectronRun> {
  const { promise, resolve } = Promise.withResolvers<ElectronRun>();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const flags = needsNoSandbox() ? ['--no-sandbox'] : [];
  const child = spawn(program, [...flags, ...words], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env });
  const letGo = passSignals(child);
  let cameUp = false;
  child.on('message', (message) => {
    cameUp ||= message === readyMessage;
  });
  child.on('error', (error) => {
    letGo();
    resolve({ cameUp: false, detail: error.message });
  });
  child.on('exit', (code, signal) => {
    letGo();
    // A second start that hands over to the first ends well before anything of its own comes up.
    if (cameUp || code === 0) resolve({ cameUp: true, code: code ?? 1 });
    else resolve({ cameUp: false, detail: signal ?? String(code) });
  });
  return promise;
}
