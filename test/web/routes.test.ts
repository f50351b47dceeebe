import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../../electron/api/open-api-document.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { pageTokenHeader } from '../../shared/api/over-http.ts';
import { type ABrowserHost, aBrowserHost, ask } from '../support/a-browser-host.ts';

const who = 'Petra Proef';
const classYear = sampleClassYear();
const { schoolYear } = classYear;
const trajectoryIds = [classYear.trajectories[0]!.id];
const ofOne = { schoolYear, trajectoryIds, language: 'nl', date: '2026-11-28', perLearner: true };

type Asked = { readonly address?: string; readonly input?: object | FormData; readonly answers: RegExp };

function classFile(): FormData {
  const form = new FormData();
  form.append('file', new File([JSON.stringify(classYear)], 'klas.json', { type: 'application/json' }));
  form.append('language', 'nl');
  return form;
}

const json = /^application\/json/;
const live = /^text\/event-stream/;
const files = /^multipart\/form-data/;

/** Every route of the document, in the order of a use of it, with what to ask it and what kind of answer comes. */
const routes: Readonly<Record<string, Asked>> = {
  'GET /status': { answers: json },
  'GET /files/sample': { answers: json },
  'POST /changes': { input: { who, command: { type: 'importClassYear', classYear, version: 0 } }, answers: json },
  'GET /years': { answers: json },
  'GET /years/{schoolYear}': { address: `/years/${schoolYear}`, answers: json },
  'GET /years/{schoolYear}/dossier': { address: `/years/${schoolYear}/dossier`, answers: json },
  'GET /years/{schoolYear}/plan-versions': { address: `/years/${schoolYear}/plan-versions`, answers: json },
  'GET /years/{schoolYear}/plan-versions/{id}': { address: `/years/${schoolYear}/plan-versions/v-1`, answers: json },
  'GET /years/{schoolYear}/trajectories/{id}/at/{step}': {
    address: `/years/${schoolYear}/trajectories/${trajectoryIds[0]}/at/1`,
    answers: json,
  },
  'GET /changes/history': { address: `/changes/history?before=9&limit=2&schoolYear=${schoolYear}`, answers: json },
  'GET /changes/live': { answers: live },
  'GET /settings': { answers: json },
  'POST /files/read': { input: classFile(), answers: json },
  'GET /files/template': { address: '/files/template?language=fr', answers: /spreadsheet/ },
  'POST /files/print': { input: { ...ofOne, sheets: ['year'], style: 'grey', isPublished: false }, answers: files },
  'GET /files/progress/{job}': { address: '/files/progress/job-1', answers: live },
  'POST /files/export': { input: { ...ofOne, format: 'csv' }, answers: files },
  'POST /files/calendar': {
    input: { schoolYear, schoolId: classYear.schools[0]!.id, language: 'nl', date: '2026-11-23' },
    answers: files,
  },
  'POST /changes/undo': { input: { who, step: 1 }, answers: json },
  'POST /changes/redo': { input: { who, step: 1 }, answers: json },
  'POST /backups': { answers: json },
  'GET /backups': { answers: json },
  'POST /backups/restore': { input: { name: 'none' }, answers: json },
};
const document = (await openApiDocument('0.0.0')) as { servers: [{ url: string }]; paths: Record<string, object> };
const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

type Answered = { readonly status: number; readonly headers: Headers; readonly text: string };

/** Asks a route as a program does that opened the printed address; of what goes on for ever it reads nothing. */
async function askRoute(host: ABrowserHost, route: string, address: string, body?: BodyInit): Promise<Answered> {
  const { origin, cookie, pageProof } = host;
  const type = typeof body === 'string' && { 'content-type': 'application/json' };
  const {
    status,
    headers,
    body: answer,
  } = await fetch(`${origin}${document.servers[0].url}${address}`, {
    method: route.split(' ')[0]!,
    headers: { cookie, origin, [pageTokenHeader]: pageProof, ...type },
    ...(body !== undefined && { body }),
  });
  if (!live.test(headers.get('content-type') ?? ''))
    return { status, headers, text: await new Response(answer).text() };
  await answer?.cancel();
  return { status, headers, text: '' };
}

const addressOf = (route: string) => routes[route]?.address ?? route.split(' ')[1]!;
const reading = documented.filter((route) => route.startsWith('GET'));
const writing = documented.filter((route) => route.startsWith('POST'));

test('every route of the document is asked here', () => {
  expect(Object.keys(routes).sort()).toEqual(documented.sort());
});

describe('a program', () => {
  test('is answered on every route, and what is read changes nothing', async () => {
    const host = await aBrowserHost();
    for (const [route, { input, answers }] of Object.entries(routes)) {
      const body = input instanceof FormData || input === undefined ? input : JSON.stringify(input);
      const before = (await host.call('changes/history')).body;
      const { status, headers } = await askRoute(host, route, addressOf(route), body);
      // A backup that is not there is said in words of the contract.
      expect([route, status]).toEqual([route, route === 'POST /backups/restore' ? 503 : 200]);
      expect(headers.get('content-type'), route).toMatch(answers);
      expect(headers.get('content-security-policy'), route).toMatch(/^default-src 'none'/);
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      if (route.startsWith('GET')) expect((await host.call('changes/history')).body, route).toBe(before);
    }
  });
  test('hears of changes as events', async () => {
    const host = await aBrowserHost();
    const { origin, cookie, pageProof } = host;
    const headers = { cookie, origin, [pageTokenHeader]: pageProof };
    const { body } = await fetch(`${origin}/api/changes/live`, { headers });
    const command = { type: 'putSetting', version: 0, content: { key: 'language', value: 'fr' } };
    await askRoute(host, 'POST /changes', '/changes', JSON.stringify({ who, command }));
    let heard = '';
    const decoder = new TextDecoder();
    for await (const part of body!) {
      heard += decoder.decode(part);
      if (heard.includes('"step":1')) break;
    }
    expect(heard).toMatch(/event: message\ndata: \{"step":1/);
  });
  test('gets a whole number of an address as one, and an answer in words of the contract', async () => {
    const host = await aBrowserHost();
    for (const value of ['1', 1, 2.5, 'x', '-1', '1e9', ''])
      expect([value, (await askRoute(host, 'GET', `/changes/history?limit=${value}`)).status]).toEqual([
        value,
        ['1', 1].includes(value) ? 200 : 400,
      ]);
    const none = await askRoute(host, 'GET', '/years/2031-2032');
    expect(none.status).toBe(404);
    expect(JSON.parse(none.text)).toMatchObject({ defined: true, code: 'NO_YEAR', data: { schoolYear: '2031-2032' } });
  });
  test('has no window of a desktop to ask of', async () => {
    const host = await aBrowserHost();
    for (const path of ['/shell/asked', '/shell/stores', '/nothing', '/status/more', '/', '/__proto__', '/constructor'])
      expect((await askRoute(host, 'GET', path)).status).toBe(404);
    expect((await askRoute(host, 'POST', '/shell/file')).status).toBe(404);
  });
});

/** What is said of junk: that it is, and nothing of what went wrong inside. */
const refused = { defined: false, code: 'BAD_REQUEST', status: 400 };

describe.each(reading)('%s', (route) => {
  const address = addressOf(route);
  test.each(['unknownKey=1', '__proto__[isAdmin]=true', 'constructor[prototype][x]=1', 'a[b][c]=1'])(
    'refuses ?%s',
    async (query) => {
      const host = await aBrowserHost();
      const { status, text } = await askRoute(host, route, `${address}${address.includes('?') ? '&' : '?'}${query}`);
      expect([status, JSON.parse(text)]).toMatchObject([400, refused]);
    },
  );
  test('is not answered to another method', async () => {
    const { askInside } = await aBrowserHost();
    for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE'])
      expect((await askInside(`/api${address}`, { method })).status).toBe(404);
  });
});

describe.each(writing)('%s', (route) => {
  test.each([
    ['text', '"junk"'],
    ['a number', '7'],
    ['a list', '[1]'],
    ['an unknown key', '{"unknownKey":1}'],
    ['a polluted prototype', '{"__proto__":{"isAdmin":true},"constructor":1}'],
    ['no JSON', '{"who":'],
    ['a deep nest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('refuses %s', async (_, body) => {
    const host = await aBrowserHost();
    const { status, text } = await askRoute(host, route, addressOf(route), body);
    expect([status, JSON.parse(text)]).toMatchObject([400, refused]);
    expect(text).not.toMatch(/node_modules|\.ts|\/tmp/);
  });
  test('refuses who does not say where it comes from, or from elsewhere, or under another name', async () => {
    const { origin, cookie, pageProof } = await aBrowserHost();
    const { port } = new URL(origin);
    const inside = { cookie, [pageTokenHeader]: pageProof, 'content-type': 'application/json' };
    const statuses = await Promise.all(
      [
        inside,
        { ...inside, origin: 'http://evil.example' },
        { ...inside, origin: `http://localhost:${port}` },
        { ...inside, origin, host: `planner.evil.example:${port}` },
        { ...inside, origin, 'sec-fetch-site': 'same-site' },
      ].map((headers) => ask(origin, `/api${addressOf(route)}`, { method: 'POST', headers, body: '{}' })),
    );
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([403]));
  });
  test('refuses more than 25 MB', async () => {
    const { askInside } = await aBrowserHost();
    const headers = { 'content-type': 'application/json', 'content-length': '25000001', connection: 'close' };
    const { status } = await askInside(`/api${addressOf(route)}`, { method: 'POST', headers, body: '{}' });
    expect(status).toBe(413);
  });
});
