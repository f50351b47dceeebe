import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answersSoon, downloadAddress, fetchElectron } from '../../../electron/launch/fetch-electron.ts';

describe('where Electron comes from', () => {
  const end = `v45.4.1/electron-v45.4.1-${process.platform}-${process.arch}.zip`;
  test('is its maker, or the mirror that is named', () => {
    expect(downloadAddress('45.4.1', {})).toBe(`https://github.com/electron/electron/releases/download/${end}`);
    expect(downloadAddress('45.4.1', { ELECTRON_MIRROR: 'https://mirror.example/e/' })).toBe(
      `https://mirror.example/e/${end}`,
    );
  });
  test('that takes the call and never answers is not waited for', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await new Promise((resolve) => silent.once('listening', resolve));
    expect(await answersSoon(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/x.zip`)).toBe(false);
  });
  test('that does not exist is no place', async () => {
    expect(await answersSoon('http://127.0.0.1:1/x.zip')).toBe(false);
  });
});

/** A mirror of Electron that sends so many parts of a program, one each tenth of a second, and then falls silent. */
async function aMirror(parts: number): Promise<{ readonly asked: () => number; readonly sent: () => number }> {
  let [asked, sent] = [0, 0];
  const server = createHttpServer(({ method }, response) => {
    response.writeHead(200, { 'content-length': 100_000_000 });
    if (method === 'HEAD') return void response.end();
    asked++;
    response.flushHeaders();
    const send = () => {
      if (sent === parts) return clearInterval(sending);
      sent++;
      response.write(Buffer.alloc(1_000_000));
    };
    const sending = setInterval(send, 100);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-mirror-'));
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  vi.stubEnv('electron_config_cache', join(folder, 'cache'));
  // An installed program is looked for where there is none, so that the package fetches one.
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(folder, 'dist'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { asked: () => asked, sent: () => sent };
}

describe('a program on its way', () => {
  test.each([
    ['from the first byte on', 0],
    ['half-way', 3],
  ])('that stalls %s is left, and so is what came in of it', async (_, parts) => {
    const mirror = await aMirror(parts);
    let saidFetching = 0;
    expect(await fetchElectron(() => saidFetching++, { stallMs: 4000, wholeMs: 60_000 })).toBe('stalled');
    expect([saidFetching, mirror.asked(), mirror.sent()]).toEqual([1, 1, parts]);
    expect(readdirSync(process.env.TMPDIR!)).toEqual([]);
  });
  test('is waited for as long as it comes in, and no longer than a whole fetch may take', async () => {
    const mirror = await aMirror(1000);
    const began = performance.now();
    expect(await fetchElectron(() => undefined, { stallMs: 4000, wholeMs: 7000 })).toBe('stalled');
    expect(performance.now() - began).toBeGreaterThan(6900);
    expect(mirror.sent()).toBeGreaterThan(10);
  });
  test('that its maker does not have is said to be missing', async () => {
    vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:1/');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await fetchElectron(() => undefined)).toBe('failed');
  });
});
