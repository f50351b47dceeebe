import { resolve } from 'node:path';
import { app } from 'electron';
import { prepare } from './shell/before-ready.ts';
import { commandWords } from './shell/shell-words.ts';
import { startDesktop } from './shell/start-desktop.ts';

// In a checkout Electron is told which file to run; what comes after it is ours, as it is in the packed application.
const ownAt = app.isPackaged ? 0 : process.argv.findIndex((word) => resolve(word) === import.meta.filename);
const words = process.argv.slice(ownAt + 1);
const command = commandWords(words);

if (command) {
  const { runProcess } = await import('./cli.ts');
  const code = await runProcess(command);
  process.stdout.write('', () => app.exit(code));
} else {
  prepare(app);
  startDesktop(words, import.meta.dirname);
}
