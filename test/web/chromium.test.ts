import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';
import { type ABrowserHost, aBrowserHost, ask, loadPage } from '../support/a-browser-host.ts';
import { launchChromium } from '../support/chromium.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';

let browser: Browser;
let evil: Server;
let evilOrigin: string;
/** The cookies that the browser sent to the other server. */
let stolen: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  evil = createServer(({ headers }, response) => {
    if (headers.cookie !== undefined) stolen.push(headers.cookie);
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Evil</title>');
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  evilOrigin = `http://127.0.0.1:${(evil.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  evil?.close();
});

/** A browser with a person in it who opened the printed address. */
async function aPerson(): Promise<{ host: ABrowserHost; context: BrowserContext; page: Page }> {
  const host = await aBrowserHost();
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(host.mintAddress());
  return { host, context, page };
}

/** The planner itself, in the browser of a person who opened the printed address. */
async function aPlanner(): Promise<{ host: PageHost; page: Page }> {
  const host = await startPageHost();
  const context = await browser.newContext();
  onTestFinished(async () => {
    await context.close();
    await host.close();
  });
  const page = await context.newPage();
  await page.goto(host.mintAddress());
  await page.locator('main').waitFor();
  return { host, page };
}

describe('a person who opens the printed address', () => {
  test('sees the page, and no token in the address or the history', async () => {
    const { host, page } = await aPlanner();
    expect(page.url()).toBe(`${host.origin}/#/start`);
    await page.reload();
    await page.locator('main').waitFor();
    await page.goBack();
    expect(page.url()).not.toMatch(/token|key/);
  });
  test('keeps a cookie that no script of the page reads', async () => {
    const { context, page } = await aPerson();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', expires: -1, path: '/' });
  });
  test('may open a second window and load either again', async () => {
    const { host, context, page } = await aPerson();
    const second = await context.newPage();
    await second.goto(host.origin);
    await page.reload();
    expect([await page.title(), await second.title()]).toEqual(['Proef', 'Proef']);
  });
});

/** What another page of this machine gets when it runs a script, seen in the browser of a person who is inside. */
function tryFrom(
  page: Page,
  script: (target: { origin: string; header: string; rpc: string }) => Promise<string>,
  origin: string,
) {
  return page.evaluate(script, { origin, header: pageTokenHeader, rpc: rpcPath });
}

describe('a browser that was not let in', () => {
  test('reads what to do, in a page that keeps to the policy too', async () => {
    const { host } = await aPerson();
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    expect((await page.goto(`${host.origin}/learners`))?.status()).toBe(401);
    expect(await page.locator('p').textContent()).toMatch(/^Duaalplanner does not know this browser/);
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
  });
});

describe('a page of another origin in the same browser', () => {
  test('reads nothing, with or without asking first', async () => {
    const { host, context } = await aPerson();
    const page = await context.newPage();
    await page.goto(evilOrigin);
    const read = await tryFrom(
      page,
      ({ origin }) => fetch(origin, { credentials: 'include' }).then((a) => a.text(), String),
      host.origin,
    );
    const call = await tryFrom(
      page,
      ({ origin, header, rpc }) =>
        fetch(`${origin}${rpc}/status/read`, {
          method: 'POST',
          credentials: 'include',
          headers: { [header]: 'x' },
        }).then((a) => a.text(), String),
      host.origin,
    );
    expect([read, call]).toEqual(['TypeError: Failed to fetch', 'TypeError: Failed to fetch']);
  });
  test('changes nothing by a form or a request that it cannot read', async () => {
    const { host, context } = await aPerson();
    const page = await context.newPage();
    await page.goto(evilOrigin);
    const answered = () => page.waitForResponse((response) => response.url().startsWith(host.origin));
    const first = answered();
    await tryFrom(
      page,
      ({ origin, rpc }) =>
        fetch(`${origin}${rpc}/backups/make`, {
          method: 'POST',
          mode: 'no-cors',
          credentials: 'include',
          body: '{}',
        }).then(() => 'sent', String),
      host.origin,
    );
    await page.setContent(
      `<form method="post" enctype="text/plain" action="${host.origin}${rpcPath}/backups/make"><button>x</button></form>`,
    );
    const second = answered();
    await page.click('button');
    expect([(await first).status(), (await second).status()]).toEqual([403, 403]);
    expect(JSON.parse((await host.call('backups/list')).body)).toEqual({ json: [] });
  });
  test('cannot frame it', async () => {
    const { host, context } = await aPerson();
    const page = await context.newPage();
    await page.goto(evilOrigin);
    const answered = page.waitForResponse(`${host.origin}/`);
    await page.setContent(`<iframe src="${host.origin}/"></iframe>`);
    expect((await answered).status()).toBe(403);
    const framed = page.frames()[1];
    expect(await framed?.evaluate(() => document.body.textContent).catch(() => '')).not.toContain('Proef');
    expect(framed?.url()).not.toBe(`${host.origin}/`);
  });
  test('cannot run its scripts or follow a link into it', async () => {
    const { host, context } = await aPerson();
    const page = await context.newPage();
    await page.goto(evilOrigin);
    const ran = await page.evaluate(
      (src) =>
        new Promise<string>((resolve) => {
          const script = Object.assign(document.createElement('script'), {
            src,
            onload: () => resolve('ran'),
            onerror: () => resolve('refused'),
          });
          document.head.append(script);
        }),
      `${host.origin}/assets/main.js`,
    );
    expect(ran).toBe('refused');
    await page.setContent(`<a href="${host.origin}/">x</a>`);
    const answer = page.waitForResponse(`${host.origin}/`);
    await page.click('a');
    expect((await answer).status()).toBe(403);
  });
  test('does not see what it opened', async () => {
    const { host, context } = await aPerson();
    const page = await context.newPage();
    await page.goto(evilOrigin);
    const seen = await page.evaluate(async (target) => {
      const opened = window.open(target);
      // Told apart from a page that shows: that of a foreign opener is closed to it at once.
      while (opened && !opened.closed) await new Promise((resolve) => setTimeout(resolve, 20));
      return opened ? 'closed to it' : 'not opened';
    }, host.origin);
    expect(seen).toBe('closed to it');
  });
});

describe('a server on another port of this machine, which the same person visits', () => {
  test('gets the cookie, and neither the plan by it nor by the page that the cookie gives', async () => {
    stolen = [];
    const { host, context } = await aPerson();
    await (await context.newPage()).goto(evilOrigin);
    const [ours] = await context.cookies();
    expect(stolen[0]).toBe(`${ours?.name}=${ours?.value}`);
    const [cookie = ''] = stolen;
    const token = await loadPage(host.origin, cookie);
    const asProgram = (path: string, method = 'GET') =>
      ask(host.origin, path, { method, headers: { cookie, origin: host.origin, [pageTokenHeader]: token } });
    const statuses = await Promise.all([
      ...['/openapi.json', '/api/years', '/api/files/sample', '/api/changes/history'].map((path) => asProgram(path)),
      ...['/rpc/status/read', '/rpc/backups/make', '/api/backups'].map((path) => asProgram(path, 'POST')),
    ]);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([403]));
  });
  test('reads no token in its own storage, although it has the same name', async () => {
    const { page } = await aPlanner();
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('page-key')));
    expect(await kept()).toHaveLength(1);
    await page.goto(evilOrigin);
    expect(await kept()).toEqual([]);
  });
});

describe('a name of a stranger that points at this machine', () => {
  test('gets neither the page nor a cookie', async () => {
    const { host, context } = await aPerson();
    const { port } = new URL(host.origin);
    const page = await context.newPage();
    // Chromium itself takes every name under localhost for this machine.
    const answer = await page.goto(`http://planner.localhost:${port}${host.mintAddress().slice(host.origin.length)}`);
    expect(answer?.status()).toBe(403);
    expect(await context.cookies(`http://planner.localhost:${port}`)).toEqual([]);
  });
});
