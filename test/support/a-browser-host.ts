import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { type BrowserHost, startBrowserHost } from '../../electron/web/browser-host.ts';
import { pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';

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
  readonly pageToken: string;
  /** What the host was told of that no answer explains. */
  readonly troubles: readonly unknown[];
};

const html = `<!doctype html><meta name="csp-nonce" content="{{nonce}}"><meta name="page-token" content="{{pageToken}}">
<meta name="remembered" content="{{remembered}}"><title>Proef</title><script type="module" src="/assets/main.js"></script>`;

/** A folder with the smallest page that a host can serve. */
export function aPage(folder: string): string {
  const root = join(folder, 'page');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), html);
  writeFileSync(join(root, 'assets', 'main.js'), 'document.body.append(document.title);');
  return root;
}

/** Lets a client in through a printed address, and gives its cookie and the token of its page. */
export async function enter(address: string): Promise<{ readonly cookie: string; readonly pageToken: string }> {
  const { origin, pathname, search } = new URL(address);
  const { headers, body } = await ask(origin, pathname + search);
  const pageToken = /page-token" content="([^"]+)"/.exec(body)![1]!;
  return { cookie: String(headers['set-cookie']).split(';')[0]!, pageToken };
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
  const { cookie, pageToken } = await enter(made.mintAddress());
  const inside = { cookie, origin, [pageTokenHeader]: pageToken };
  const askInside: ABrowserHost['askInside'] = (path, asked = {}) =>
    ask(origin, path, { ...asked, headers: { ...inside, ...asked.headers } });
  const call: ABrowserHost['call'] = (procedure, input, headers = {}) =>
    askInside(`${rpcPath}/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(input === undefined ? {} : { json: input }),
    });
  return { ...made, folder, cookie, pageToken, troubles, askInside, call };
}
