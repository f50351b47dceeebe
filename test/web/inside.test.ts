import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { pageTokenHeader } from '../../shared/api/over-http.ts';
import { aBrowserHost } from '../support/a-browser-host.ts';
import { readAnswer } from '../support/read-answer.ts';

const traversals = [
  ...['/../plan.duaal', '/assets/../../plan.duaal', '/..%2fplan.duaal', '/%2e%2e%2fplan.duaal', '/..\\plan.duaal'],
  ...['/assets/..%5c..%5cplan.duaal', '//etc/passwd', '/etc/passwd', '/assets/%00.js', '/.env', '/assets/', '/rpc'],
];

describe('a file', () => {
  test.each(traversals)('%s is not served', async (path) => {
    const { askInside } = await aBrowserHost();
    const { status, body } = await askInside(path);
    expect([status, body]).toEqual([404, 'There is nothing here.\n']);
  });
  test('of the page is, by a plain address or a whole one', async () => {
    const { askInside, origin } = await aBrowserHost();
    const { status, headers } = await askInside('/assets/main.js?v=1');
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect((await askInside(`${origin}/assets/main.js`)).status).toBe(404);
  });
  test('is not written, whatever the method', async () => {
    const { askInside } = await aBrowserHost();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect((await askInside('/assets/main.js', { method })).status).toBe(405);
  });
});

describe('every answer', () => {
  test.each(['/', '/assets/main.js', '/openapi.json', '/nothing', '/rpc/status/read', '/rpc/no/such', '/api/status'])(
    'to %s keeps the page from being framed, sniffed, stored or told on',
    async (path) => {
      const { askInside } = await aBrowserHost();
      const { headers } = await askInside(path, path.startsWith('/rpc') ? { method: 'POST', body: '{}' } : {});
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    },
  );
});

describe('the OpenAPI document', () => {
  test('is served to who is inside', async () => {
    const { askInside } = await aBrowserHost();
    const { headers, body } = await askInside('/openapi.json');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    const document = JSON.parse(body) as { openapi: string; paths: object };
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toContain('/status');
    expect(document).toMatchObject({ servers: [{ url: '/api' }] });
  });
});

describe('a body', () => {
  const tooMuch = 25_000_001;
  test('of more than 25 MB is refused before it is read', async () => {
    const { origin, askInside, cookie, pageProof } = await aBrowserHost();
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write(
      [
        'POST /rpc/status/read HTTP/1.1',
        ...[`host: ${new URL(origin).host}`, `origin: ${origin}`, `cookie: ${cookie}`],
        ...[`${pageTokenHeader}: ${pageProof}`, 'content-type: application/json', `content-length: ${tooMuch}`],
        ...['', ''],
      ].join('\r\n'),
    );
    expect(await readAnswer(socket)).toContain('HTTP/1.1 413');
    expect((await askInside('/')).status).toBe(200);
  });
  test('of unknown length is refused, and the host goes on', async () => {
    const { origin, askInside, cookie, pageProof } = await aBrowserHost();
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      [
        'POST /rpc/status/read HTTP/1.1',
        ...[`host: ${new URL(origin).host}`, `origin: ${origin}`, `cookie: ${cookie}`],
        ...[`${pageTokenHeader}: ${pageProof}`, 'content-type: application/json', 'transfer-encoding: chunked'],
        ...['', ''],
      ].join('\r\n'),
    );
    const answer = readAnswer(socket);
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, 0x20), Buffer.from('\r\n')]);
    for (let sent = 0; sent < 30 && socket.writable; sent++) socket.write(chunk);
    expect(await answer).toContain('HTTP/1.1 413');
    expect((await askInside('/')).status).toBe(200);
  });
  test('of exactly 25 MB is read', async () => {
    const { askInside } = await aBrowserHost();
    const body = Buffer.alloc(25_000_000, 0x20);
    body.write('{"json":7}');
    const headers = { 'content-type': 'application/json' };
    expect((await askInside('/rpc/status/read', { method: 'POST', headers, body })).status).toBe(400);
  });
  test.each([
    ['no JSON', '{"json":'],
    ['text', 'junk'],
    ['a polluted prototype', '{"json":{"__proto__":{"isAdmin":true}}}'],
    ['a deep nest', `{"json":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['broken meta data', '{"json":{},"meta":[[99,"a"]]}'],
  ])('of %s is refused', async (_, body) => {
    const { askInside, call } = await aBrowserHost();
    const headers = { 'content-type': 'application/json' };
    expect((await askInside('/rpc/changes/execute', { method: 'POST', headers, body })).status).toBe(400);
    expect((await call('status/read')).status).toBe(200);
  });
});

describe('a procedure', () => {
  test('answers a POST of the page only', async () => {
    const { askInside } = await aBrowserHost();
    expect((await askInside('/rpc/status/read', { method: 'POST', body: '' })).status).toBe(200);
    expect((await askInside('/rpc/status/read')).status).toBe(404);
    expect((await askInside('/rpc/status/read', { method: 'PUT' })).status).toBe(405);
  });
  test.each(['status', 'status/read/more', 'status/__proto__', 'constructor', 'no/such', '%2e%2e'])(
    'named %s does not exist',
    async (name) => {
      const { call } = await aBrowserHost();
      expect((await call(name)).status).toBe(404);
    },
  );
});
