import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lockFilesOf, type Owner, ownStore, thisProcess } from '../../../electron/store/place/own-store.ts';
import { closeStore } from '../../../electron/store/store.ts';
import { StoreError } from '../../../electron/store/store-error.ts';
import { aFolder, aStore } from '../../support/a-store.ts';

const source = join(import.meta.dirname, '../../../electron/store/place/own-store.ts');

/** Another process that owns a store until it is ended. */
async function otherOwner(file: string): Promise<ChildProcess> {
  const script = `
    import { ownStore, thisProcess } from ${JSON.stringify(source)};
    await ownStore(${JSON.stringify(file)}, thisProcess('http://127.0.0.1:1'));
    console.log('owned');
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout!, 'data');
  return child;
}

async function holderOf(file: string): Promise<StoreError> {
  const error = await ownStore(file, thisProcess()).then(
    ({ release }) => release(),
    (caught: unknown) => caught,
  );
  if (!(error instanceof StoreError)) throw new Error(`Not held: ${String(error)}`);
  return error;
}

describe('a store that another process has', () => {
  test('is refused by the name of the process, and how to join it', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const child = await otherOwner(file);
    const { code, params } = await holderOf(file);
    expect(code).toBe('held');
    expect(params).toMatchObject({ file, processId: child.pid, host: hostname(), contact: 'http://127.0.0.1:1' });
    expect(Date.parse(String(params.startedAt))).toBeLessThanOrEqual(Date.now());
  });

  test.skipIf(process.platform === 'win32')('names its owner to this user only', async () => {
    const file = join(aFolder(), 'plan.duaal');
    writeFileSync(lockFilesOf(file).owner, '{}', { mode: 0o644 });
    const { announce, release } = await ownStore(file, thisProcess());
    const modes = [statSync(lockFilesOf(file).owner).mode & 0o777];
    announce('http://127.0.0.1:1/join#secret');
    modes.push(statSync(lockFilesOf(file).owner).mode & 0o777);
    release();
    expect(modes).toEqual([0o600, 0o600]);
  });

  test('is free the moment that process is killed', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const child = await otherOwner(file);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(lockFilesOf(file).owner)).toBe(true);
    const { owner, release } = await ownStore(file, thisProcess());
    expect(owner.processId).toBe(process.pid);
    expect(JSON.parse(readFileSync(lockFilesOf(file).owner, 'utf8'))).toEqual(owner);
    release();
    expect(existsSync(lockFilesOf(file).owner)).toBe(false);
  });
});

describe('what a killed process left behind', () => {
  test.each<[string, Owner | string]>([
    [
      'its id is used by a living process now',
      { ...thisProcess(), processId: process.ppid, startedAt: '2020-01-01T00:00:00.000Z' },
    ],
    ['its id is used by this very process now', { ...thisProcess(), startedAt: '2020-01-01T00:00:00.000Z' }],
    ['its id is free', { ...thisProcess(), processId: 2 ** 22 + 1 }],
    ['it ran on another computer', { ...thisProcess(), host: 'andere-computer' }],
    ['it was killed while it wrote its name', '{"processId":'],
  ])('does not count: %s', async (_name, left) => {
    const file = join(aFolder(), 'plan.duaal');
    writeFileSync(lockFilesOf(file).owner, typeof left === 'string' ? left : JSON.stringify(left));
    const { owner, release } = await ownStore(file, thisProcess());
    expect(owner.processId).toBe(process.pid);
    release();
  });
});

describe('in one process', () => {
  test('a second open is refused like one of another', async () => {
    const store = await aStore();
    await expect(aStore(store.file)).rejects.toMatchObject({ code: 'held', params: { processId: process.pid } });
    expect(store.connection.open).toBe(true);
    await closeStore(store);
    const again = await aStore(store.file);
    expect(again.migratedFrom).toBe(50);
  });

  test('an owner of another computer is named by that computer', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const { release } = await ownStore(file, { ...thisProcess(), host: 'andere-computer' });
    await expect(holderOf(file)).resolves.toMatchObject({ code: 'heldElsewhere', params: { host: 'andere-computer' } });
    release();
  });

  test('says later where it can be joined', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const { announce, release } = await ownStore(file, thisProcess());
    announce('http://127.0.0.1:4321');
    expect((await holderOf(file)).params.contact).toBe('http://127.0.0.1:4321');
    release();
  });
});
