import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildPage, isPageOld } from '../electron/launch/built-page.ts';
import { ownStore, thisProcess } from '../electron/store/place/own-store.ts';
import { closeStore } from '../electron/store/store.ts';
import { ask, enter } from './support/a-browser-host.ts';
import { addressOf, aStart } from './support/a-start.ts';
import { aFilledStore, aFolder } from './support/a-store.ts';

const root = join(import.meta.dirname, '..');

// The first start of a checkout builds the page, which takes a while; the tests below are about all later ones.
beforeAll(async () => {
  if (isPageOld(root)) await buildPage(root);
});

const inBrowser = (file: string, ...more: string[]) => ['--browser', '--language', 'en', '--store', file, ...more];

async function closedFile(): Promise<string> {
  const store = await aFilledStore();
  await closeStore(store);
  return store.file;
}

describe('a start in the browser', () => {
  test('prints an address that lets one browser in, and closes the store when asked to end', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const start = aStart(inBrowser(file));
    const address = await addressOf(start);
    const { origin } = new URL(address);
    const { cookie } = await enter(address);
    const page = await ask(origin, '/', { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(page.body).toContain('<div id="root">');
    start.child.kill('SIGINT');
    expect(await start.ended).toBe(0);
    expect(start.said()).toContain('Everything is saved; Duaalplanner is closed.');
    expect([file, `${file}-wal`, `${file}.owner.json`].map((name) => existsSync(name))).toEqual([true, false, false]);
  });
  test('says in one line why it is no window, where nobody asked for the browser', async () => {
    const start = aStart(['--language', 'en', '--store', join(aFolder(), 'plan.duaal')]);
    await addressOf(start);
    expect(start.warned()).toBe('There is no display for a window here; the planner opens in the browser.\n');
  });
  test('opens the usual store in a folder of its own, which is closed to others', async () => {
    const data = aFolder();
    const start = aStart(['--browser'], { env: { XDG_DATA_HOME: data, APPDATA: data, HOME: data } });
    await start.until(/Duaalplanner staat klaar op http/);
    const names = ['duaalplanner', 'Duaalplanner', 'Library/Application Support/Duaalplanner'];
    const folder = names.map((name) => join(data, name)).find((name) => existsSync(join(name, 'planning.duaal')));
    expect(process.platform === 'win32' ? 0o700 : statSync(folder!).mode & 0o777).toBe(0o700);
  });
});

describe('a second start on the same store', () => {
  test('joins the first with an address of its own, and ends', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const first = aStart(inBrowser(file));
    const firstAddress = await addressOf(first);
    const second = aStart(inBrowser(file));
    const secondAddress = await addressOf(second);
    expect(await second.ended).toBe(0);
    expect(second.said()).toContain('Duaalplanner had this file open already.');
    expect(new URL(secondAddress).origin).toBe(new URL(firstAddress).origin);
    expect(secondAddress).not.toBe(firstAddress);
    for (const address of [secondAddress, firstAddress]) {
      const headers = { cookie: (await enter(address)).cookie };
      expect((await ask(new URL(address).origin, '/', { headers })).status).toBe(200);
    }
  });
  test('at the very same moment joins too', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const starts = [aStart(inBrowser(file)), aStart(inBrowser(file)), aStart(inBrowser(file))];
    const addresses = await Promise.all(starts.map(addressOf));
    expect(new Set(addresses.map((address) => new URL(address).origin)).size).toBe(1);
    expect(new Set(addresses).size).toBe(3);
  });
  test('takes over what a killed one left behind', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const first = aStart(inBrowser(file));
    const { origin } = new URL(await addressOf(first));
    first.child.kill('SIGKILL');
    await first.ended;
    expect(new URL(await addressOf(aStart(inBrowser(file)))).origin).not.toBe(origin);
  });
  test('needs the secret of the first: a page, a stranger and a wrong one get no address', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const { origin } = new URL(await addressOf(aStart(inBrowser(file))));
    const { contact } = JSON.parse(readFileSync(`${file}.owner.json`, 'utf8')) as { contact: string };
    const authorization = `Bearer ${new URL(contact).hash.slice(1)}`;
    const join1 = (headers: Record<string, string>) => ask(origin, '/join', { method: 'POST', headers });
    const answers = [
      await join1({}),
      await join1({ authorization: `${authorization.slice(0, -1)}` }),
      await join1({ authorization, origin }),
      await join1({ authorization, 'sec-fetch-site': 'same-origin' }),
      await join1({ authorization, host: `localhost:${new URL(origin).port}` }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 403]);
    expect((await join1({ authorization })).status).toBe(200);
  });
  test('believes no address from whoever answers at the place of the first', async () => {
    const file = await closedFile();
    const impostor = createServer((_, response) => response.end('{"token":"https://evil.example/","x":1}'));
    await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void impostor.close());
    const contact = `http://127.0.0.1:${(impostor.address() as AddressInfo).port}/join#${'A'.repeat(43)}`;
    writeFileSync(`${file}.owner.json`, JSON.stringify({ ...thisProcess(contact) }));
    const address = await addressOf(aStart(inBrowser(file)));
    expect(new URL(address).port).not.toBe(new URL(contact).port);
  });
});

describe('a store that does not open', () => {
  test.each<[string, RegExp, () => Promise<string>]>([
    [
      'made by a newer version',
      /was made by a newer Duaalplanner/,
      async () => {
        const file = await closedFile();
        new Sqlite(file).exec('pragma user_version = 990').close();
        return file;
      },
    ],
    [
      'that is damaged',
      /is damaged/,
      async () => {
        const file = await closedFile();
        const bytes = readFileSync(file);
        for (let page = 4; page < 60; page += 3) bytes.fill(0xa5, page * 4096, page * 4096 + 2048);
        writeFileSync(file, bytes);
        return file;
      },
    ],
    [
      'of another program',
      /is not a file of Duaalplanner/,
      async () => {
        const file = join(aFolder(), 'brief.duaal');
        writeFileSync(file, 'Beste leerling,\n'.repeat(400));
        return file;
      },
    ],
    [
      'open in another program of ours',
      /is already open in Duaalplanner/,
      async () => {
        const file = await closedFile();
        const { release } = await ownStore(file, thisProcess());
        onTestFinished(release);
        return file;
      },
    ],
    [
      'open on another computer',
      /is open on the computer ELDERS/,
      async () => {
        const file = await closedFile();
        const { release } = await ownStore(file, { ...thisProcess(), host: 'ELDERS' });
        onTestFinished(release);
        return file;
      },
    ],
  ])('%s is named with a way out, and code 2', async (_, words, fileOf) => {
    const start = aStart(inBrowser(await fileOf()));
    expect(await start.ended).toBe(2);
    expect(start.warned()).toMatch(words);
    expect(start.warned().trim().split('\n')).toHaveLength(1);
    expect(start.said()).not.toContain('http');
  });
  test.skipIf(process.platform === 'win32')('that may only be read, or not even that', async () => {
    const file = await closedFile();
    chmodSync(join(file, '..'), 0o777);
    chmodSync(`${file}.lock`, 0o666);
    chmodSync(file, 0o444);
    const readOnly = aStart(inBrowser(file), { asNobody: true });
    expect([await readOnly.ended, readOnly.warned()]).toEqual([2, expect.stringMatching(/can only be read/)]);
    chmodSync(file, 0o000);
    const closed = aStart(inBrowser(file), { asNobody: true });
    expect([await closed.ended, closed.warned()]).toEqual([2, expect.stringMatching(/may not open or change/)]);
  });
});

describe('a wrong call', () => {
  test.each([
    [['--port', '80'], /Kijk met npm start -- --help/],
    [['--electron', '--browser'], /Kies --electron of --browser/],
    [['--language', 'de'], /kies een van: nl, en, fr/],
  ])('%o is said, with code 2', async (words, text) => {
    const start = aStart(words);
    expect(await start.ended).toBe(2);
    expect(start.warned()).toMatch(text);
  });
  test('help names the usual store', async () => {
    const start = aStart(['--help']);
    expect(await start.ended).toBe(0);
    expect(start.said()).toContain('planning.duaal');
  });
  test('Electron alone, where it cannot run, ends with the way out', async () => {
    const start = aStart(['--electron', '--language', 'en', '--store', join(aFolder(), 'plan.duaal')]);
    expect(await start.ended).toBe(2);
    expect(start.warned()).toBe('There is no display for a window here. Start with npm start -- --browser.\n');
  });
});

describe.skipIf(process.platform === 'win32')('an Electron that dies before it comes up', () => {
  test('leaves the planner to the browser, with what it died of', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'dist'));
    for (const name of ['electron', 'Electron.app/Contents/MacOS/Electron']) {
      const program = join(folder, 'dist', name);
      mkdirSync(join(program, '..'), { recursive: true });
      writeFileSync(program, '#!/bin/sh\nexit 127\n', { mode: 0o755 });
    }
    const env = { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'dist') };
    const start = aStart(['--language', 'en', '--store', join(folder, 'plan.duaal')], { env });
    await addressOf(start);
    expect(start.warned()).toContain('Electron does not start here (127); the planner opens in the browser.\n');
  });
});
