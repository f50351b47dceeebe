import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type ABrowserHost, aBrowserHost } from '../support/a-browser-host.ts';
import { readAnswer } from '../support/read-answer.ts';

/** The first line of the answer to these very bytes; nothing when the connection was closed without one. */
async function answerTo({ origin, askInside }: ABrowserHost, ...lines: string[]): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  const answer = readAnswer(socket);
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  const [first = ''] = (await answer).split('\r\n');
  // Whatever came in, the host goes on for who is inside.
  expect((await askInside('/')).status).toBe(200);
  return first;
}

describe('bytes that no browser sends', () => {
  test.each<[string, (host: ABrowserHost) => string[], RegExp]>([
    ['no Host', () => ['GET / HTTP/1.1'], /^HTTP\/1\.1 400/],
    ['two Hosts', ({ origin }) => hostOf(origin, 'GET / HTTP/1.1', 'host: evil.example'), /^HTTP\/1\.1 4/],
    ['a whole address', ({ origin }) => hostOf(origin, 'GET http://evil.example/ HTTP/1.1'), /^HTTP\/1\.1 401/],
    ['a star', ({ origin }) => hostOf(origin, 'OPTIONS * HTTP/1.1'), /^HTTP\/1\.1 403/],
    ['a tunnel', () => ['CONNECT evil.example:80 HTTP/1.1', 'host: evil.example:80'], /^$/],
    ['a web socket', ({ origin }) => hostOf(origin, 'GET / HTTP/1.1', ...webSocket), /^HTTP\/1\.1 401/],
    [
      'too long a header',
      ({ origin }) => hostOf(origin, 'GET / HTTP/1.1', `x: ${'a'.repeat(17_000)}`),
      /^HTTP\/1\.1 431/,
    ],
    ['two lengths', ({ origin }) => hostOf(origin, 'POST / HTTP/1.1', ...twoLengths), /^HTTP\/1\.1 400/],
    ['another protocol', () => ['\x16\x03\x01'], /^HTTP\/1\.1 400/],
  ])('%s', async (_, linesOf, answer) => {
    const host = await aBrowserHost();
    expect(await answerTo(host, ...linesOf(host))).toMatch(answer);
  });
});

const webSocket = ['connection: upgrade', 'upgrade: websocket', 'sec-websocket-version: 13', 'sec-websocket-key: AAAA'];
const twoLengths = ['content-length: 5', 'transfer-encoding: chunked'];

function hostOf(origin: string, first: string, ...more: string[]): string[] {
  return [first, `host: ${new URL(origin).host}`, ...more];
}
