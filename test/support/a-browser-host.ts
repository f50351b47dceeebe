import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { type BrowserHost, startBrowserHost } from '../../electron/web/browser-host.ts';
import { joinPageProof, keyMark, pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};
type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

/** Asks a path with exactly these headers, as no browser would let a page do. */
export function ask(origin: string, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { hostname, port } = new URL(origin);
  const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () =>
      resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts).toString('utf8') }),
    );
  });
  asked.on('error', reject);
  asked.end(body);
  return promise;
}

export type ABrowserHost = BrowserHost & {
  readonly folder: string;
  /** Asks as a browser that was let in, from a page of its own. */
  readonly askInside: (path: string, asked?: Asked) => Promise<Answer>;
  /** Calls a procedure as the page does. */
  readonly call: (procedure: string, input?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly cookie: string;
  readonly key: string;
  readonly pageProof: string;
  /** What the host was told of that no answer explains. */
  readonly troubles: readonly unknown[];
};

const html = `<!doctype html><meta name="csp-nonce" content="{{nonce}}"><meta name="page-token" content="{{pageToken}}">
<title>Proef</title><script type="module" src="/assets/main.js"></script>`;

/** A folder with the smallest page that a host can serve. */
export function aPage(folder: string): string {
  const root = join(folder, 'page');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), html);
  writeFileSync(join(root, 'assets', 'main.js'), 'document.body.append(document.title);');
  return root;
}

/** Loads the page, and gives the token that it proves itself with. */
export async function loadPage(origin: string, cookie: string): Promise<string> {
  const { body } = await ask(origin, '/', { headers: { cookie } });
  return /page-token" content="([^"]+)"/.exec(body)![1]!;
}

type Inside = { readonly cookie: string; readonly key: string; readonly pageProof: string };

/** Lets a client in through a printed address, and gives its cookie, its key and what its page proves itself with. */
export async function enter(address: string): Promise<Inside> {
  const { origin, pathname, search } = new URL(address);
  const { headers } = await ask(origin, pathname + search);
  const cookie = String(headers['set-cookie']).split(';')[0]!;
  const key = String(headers.location).split(`#${keyMark}`)[1]!;
  return { cookie, key, pageProof: joinPageProof(await loadPage(origin, cookie), key) };
}

/** A running browser host with a store of its own and one client inside, closed after the test. */
export async function aBrowserHost(storeFile?: string, clock = () => new Date()): Promise<ABrowserHost> {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-web-'));
  const troubles: unknown[] = [];
  const made = await startBrowserHost({
    onTrouble: (error) => troubles.push(error),
    ...{ storeFile: storeFile ?? join(folder, 'plan.duaal'), pageRoot: aPage(folder), clock },
    memoryFile: join(folder, 'remembered.json'),
    ...{ appVersion: '0.0.0', userName: 'Petra Proef', translate: await createTranslate('en') },
  });
  onTestFinished(async () => {
    await made.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { origin } = made;
  const { cookie, key, pageProof } = await enter(made.mintAddress());
  const inside = { cookie, origin, [pageTokenHeader]: pageProof };
  const askInside: ABrowserHost['askInside'] = (path, asked = {}) =>
    ask(origin, path, { ...asked, headers: { ...inside, ...asked.headers } });
  const call: ABrowserHost['call'] = (procedure, input, headers = {}) =>
    askInside(`${rpcPath}/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(input === undefined ? {} : { json: input }),
    });
  return { ...made, folder, cookie, key, pageProof, troubles, askInside, call };
}
