import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answersSoon, downloadAddress } from '../../../electron/launch/fetch-electron.ts';

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
