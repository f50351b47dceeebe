import { spawn } from 'node:child_process';
import { hasScreen } from './electron-program.ts';

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/d', '/c', 'start', ''],
};

/** Opens an address in the user's browser where there is one; the address was printed, so nothing is lost where not. */
export function openInBrowser(address: string): void {
  if (!hasScreen()) return;
  const [program, ...words] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
