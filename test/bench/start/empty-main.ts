import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const folder = process.env.BENCH_PAGE!;

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
// Not awaited here: Electron is ready only once this module has run.
app.whenReady().then(() => {
  protocol.handle('app', async ({ url }) => {
    const { pathname } = new URL(url);
    const file = pathname === '/' ? '/index.html' : pathname;
    return new Response(await readFile(join(folder, file)), {
      headers: { 'content-type': types[extname(file)] ?? '' },
    });
  });
  const window = new BrowserWindow({ width: 1366, height: 768, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadURL('app://bench/');
});
