import { describe, expect, test } from 'vitest';
import { joinPageProof, pageTokenHeader } from '../../shared/api/over-http.ts';
import { aBrowserHost, ask, enter, loadPage } from '../support/a-browser-host.ts';

const paths = [
  ...['/', '/index.html', '/assets/main.js', '/openapi.json', '/rpc/status/read', '/rpc/', '/join'],
  ...['/api/status', '/api/changes', '/api/', '/favicon.ico'],
  ...['/no/such/path', '/../../etc/passwd', '/%2e%2e/secret', '//evil.example/x', '/?token', '/?token=', '/?token=x'],
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'TRACE'];

describe('without the cookie', () => {
  test.each(methods)('%s is answered 401 or 403 on every path, known or not', async (method) => {
    const { origin } = await aBrowserHost();
    const statuses = await Promise.all(
      paths.flatMap((path) => [
        ask(origin, path, { method }).then(({ status }) => status),
        ask(origin, path, { method, headers: { origin } }).then(({ status }) => status),
      ]),
    );
    expect(statuses.filter((status) => status !== 401 && status !== 403)).toEqual([]);
  });
  test.each([
    ['no cookie of ours', () => 'duaalplanner=x; a=b'],
    ['our name with another value', (cookie: string) => `${cookie.split('=')[0]}=${'A'.repeat(43)}`],
    ['our value under another name', (cookie: string) => `duaalplanner=${cookie.split('=')[1]}`],
    ['our cookie inside another', (cookie: string) => `x=y,${cookie}`],
    ['our cookie cut short', (cookie: string) => cookie.slice(0, -1)],
  ])('%s is no cookie', async (_, of) => {
    const { origin, cookie } = await aBrowserHost();
    expect((await ask(origin, '/', { headers: { cookie: of(cookie) } })).status).toBe(401);
  });
  test('nothing of the page or the plan is in the answer', async () => {
    const { origin } = await aBrowserHost();
    const { body, headers } = await ask(origin, '/openapi.json');
    expect(body).toBe(
      'Duaalplanner does not know this browser. Start the planner again: you then get a new address.\n',
    );
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  });
});

describe('the one-time token', () => {
  test('is exchanged for a cookie that scripts and other sites cannot use', async () => {
    const { origin, mintAddress } = await aBrowserHost();
    const { status, headers } = await ask(origin, mintAddress().slice(origin.length));
    expect(status).toBe(303);
    expect(headers.location).toMatch(/^\/#key=[\w-]{43}$/);
    expect(String(headers['set-cookie'])).toMatch(
      /^duaalplanner-[\w-]{43}=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
    expect(headers['referrer-policy']).toBe('no-referrer');
  });
  test('opens nothing a second time', async () => {
    const { origin, mintAddress } = await aBrowserHost();
    const address = mintAddress();
    await enter(address);
    const again = await ask(origin, address.slice(origin.length));
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
  });
  test('used twice at once opens once', async () => {
    const { origin, mintAddress } = await aBrowserHost();
    const path = mintAddress().slice(origin.length);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(origin, path)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 401, 401, 401, 401, 401, 401, 401]);
  });
  test('may be opened again by the browser it let in, which gets no other cookie', async () => {
    const { origin, mintAddress } = await aBrowserHost();
    const address = mintAddress();
    const { cookie } = await enter(address);
    const again = await ask(origin, address.slice(origin.length), { headers: { cookie } });
    expect([again.status, again.headers.location, again.headers['set-cookie']]).toEqual([303, '/', undefined]);
  });
  test('is worth nothing after a quarter of an hour', async () => {
    let now = new Date('2026-09-01T08:00:00Z');
    const { origin, mintAddress } = await aBrowserHost(undefined, () => now);
    const address = mintAddress();
    now = new Date('2026-09-01T08:15:01Z');
    expect((await ask(origin, address.slice(origin.length))).status).toBe(401);
  });
  test('is not used up by a request of another page', async () => {
    const { origin, mintAddress } = await aBrowserHost();
    const path = mintAddress().slice(origin.length);
    expect((await ask(origin, path, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await ask(origin, path)).status).toBe(303);
  });
});

describe('with the cookie', () => {
  test.each([
    ['another name for this machine', 'localhost'],
    ['a name that was rebound to this machine', 'planner.evil.example'],
    ['our name at another port', '127.0.0.1:1'],
    ['our name without a port', '127.0.0.1'],
    ['our name in front of another', '127.0.0.1.evil.example'],
  ])('%s as Host is refused on every path', async (_, name) => {
    const { origin, askInside } = await aBrowserHost();
    const host = name.includes('.1') && !name.endsWith('e') ? name : `${name}:${new URL(origin).port}`;
    const answers = await Promise.all(paths.map((path) => askInside(path, { headers: { host } })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
  });
  test.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost', 'https://127.0.0.1'])(
    'a request from %s is refused, and may not be read there',
    async (foreign) => {
      const { askInside, call } = await aBrowserHost();
      const answers = [
        await askInside('/', { headers: { origin: foreign } }),
        await call('status/read', undefined, { origin: foreign }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403]);
      for (const { headers } of answers)
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );
  test.each(['cross-site', 'same-site'])('a request that the browser calls %s is refused', async (site) => {
    const { askInside, call } = await aBrowserHost();
    const headers = { 'sec-fetch-site': site };
    expect((await askInside('/', { headers })).status).toBe(403);
    expect((await askInside('/assets/main.js', { headers })).status).toBe(403);
    expect((await call('status/read', undefined, headers)).status).toBe(403);
  });
  test('a preflight of another origin is allowed nothing', async () => {
    const { askInside } = await aBrowserHost();
    const { status, headers } = await askInside('/rpc/status/read', {
      method: 'OPTIONS',
      headers: {
        origin: 'http://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': pageTokenHeader,
        'access-control-request-private-network': 'true',
      },
    });
    expect(status).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
  test('a write that does not say where it comes from is refused', async () => {
    const { origin, cookie, pageProof } = await aBrowserHost();
    const headers = { cookie, [pageTokenHeader]: pageProof, 'content-type': 'application/json' };
    expect((await ask(origin, '/rpc/status/read', { method: 'POST', headers, body: '{}' })).status).toBe(403);
  });
});

/** All that leads to a plan or says what one could ask of it. */
const plan = [
  ['POST', '/rpc/status/read'],
  ['GET', '/openapi.json'],
  ['GET', '/api/status'],
  ['GET', '/api/years'],
  ['GET', '/api/files/sample'],
  ['GET', '/api/changes/live'],
  ['POST', '/api/backups'],
  ['POST', '/api/files/print'],
] as const;

describe.each(plan)('the proof of the page, for %s %s,', (method, path) => {
  const asked = { method, ...(method === 'POST' && { body: '{}' }) };
  test.each<[string, (token: string) => string]>([
    ['empty', () => ''],
    ['made up', () => 'A'.repeat(43)],
    ['cut short', (token) => token.slice(0, -1)],
    ['with something behind it', (token) => `${token}.x`],
  ])('%s gives no access', async (_, of) => {
    const { askInside, pageProof } = await aBrowserHost();
    const headers = { 'content-type': 'application/json', [pageTokenHeader]: of(pageProof) };
    expect((await askInside(path, { ...asked, headers })).status).toBe(403);
  });
  test('missing gives no access', async () => {
    const { origin, cookie } = await aBrowserHost();
    const headers = { cookie, origin, 'content-type': 'application/json' };
    expect((await ask(origin, path, { ...asked, headers })).status).toBe(403);
  });
  test('gives none without the cookie', async () => {
    const { askInside } = await aBrowserHost();
    expect((await askInside(path, { ...asked, headers: { cookie: '' } })).status).toBe(401);
  });
});

describe('what a page proves itself with', () => {
  test('of one browser is worth nothing to another', async () => {
    const { mintAddress, call } = await aBrowserHost();
    const { cookie } = await enter(mintAddress());
    expect((await call('status/read', undefined, { cookie })).status).toBe(403);
    expect((await call('status/read')).status).toBe(200);
  });
  test('has a token that is another for each page, and each works', async () => {
    const { origin, cookie, key, call } = await aBrowserHost();
    const tokens = [await loadPage(origin, cookie), await loadPage(origin, cookie)];
    expect(tokens[0]).not.toBe(tokens[1]);
    for (const token of tokens) {
      const headers = { [pageTokenHeader]: joinPageProof(token, key) };
      expect((await call('status/read', undefined, headers)).status).toBe(200);
    }
  });
  test('is not to be had by the cookie alone', async () => {
    const { origin, cookie, key, call } = await aBrowserHost();
    expect((await call('shell/remember', { name: 'userName', value: 'Petra Proef' })).status).toBe(200);
    const paths = ['/', '/index.html', '/assets/main.js', '/?token=x'];
    const answers = await Promise.all(paths.map((path) => ask(origin, path, { headers: { cookie } })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 303]);
    expect(answers.filter((answer) => JSON.stringify(answer).includes(key))).toEqual([]);
    expect(answers.filter(({ body }) => body.includes('Petra Proef'))).toEqual([]);
    const token = await loadPage(origin, cookie);
    const others = await enter((await aBrowserHost()).mintAddress());
    for (const guess of [token, `${token}.`, joinPageProof(token, 'A'.repeat(43)), joinPageProof(token, others.key)])
      expect((await call('status/read', undefined, { [pageTokenHeader]: guess })).status).toBe(403);
  });
  test('and what pages remember, which says who works here, comes to who has it', async () => {
    const { call } = await aBrowserHost();
    await call('shell/remember', { name: 'userName', value: 'Petra Proef' });
    expect(JSON.parse((await call('shell/recall')).body)).toEqual({ json: { userName: 'Petra Proef' } });
  });
  test('comes back by a second address, in the session that the browser has', async () => {
    const { origin, mintAddress, cookie, key } = await aBrowserHost();
    const again = await ask(origin, mintAddress().slice(origin.length), { headers: { cookie } });
    expect([again.status, again.headers.location, again.headers['set-cookie']]).toEqual([
      303,
      `/#key=${key}`,
      undefined,
    ]);
  });
});
