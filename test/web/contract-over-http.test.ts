import { createORPCClient, isDefinedError, safe } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { describe, expect, test } from 'vitest';
import { contract } from '../../shared/api/contract.ts';
import { pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';
import { type ABrowserHost, aBrowserHost } from '../support/a-browser-host.ts';

const procedures = Object.entries(contract).flatMap(([subject, of]) =>
  Object.keys(of).map((name) => `${subject}/${name}`),
);
const who = 'Petra Proef';

/** The client of a page, as the page makes it. */
function clientOf({ origin, cookie, pageProof }: ABrowserHost): ContractRouterClient<typeof contract> {
  const headers = { origin, cookie, [pageTokenHeader]: pageProof };
  return createORPCClient(new RPCLink({ url: `${origin}${rpcPath}`, headers }));
}

describe.each(procedures)('%s over HTTP', (procedure) => {
  test.each([
    ['text', 'junk'],
    ['a number', 7],
    ['a list', [1]],
    ['an unknown key', { unknownKey: 1 }],
    ['a polluted prototype', JSON.parse('{"__proto__":{"isAdmin":true},"constructor":1}')],
  ])('refuses %s', async (_, junk) => {
    const { call } = await aBrowserHost();
    const { status, body } = await call(procedure, junk);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ json: { code: 'BAD_REQUEST', defined: false } });
  });
});

describe('the contract over HTTP', () => {
  test('imports the sample, edits it, and undoes that', async () => {
    const client = clientOf(await aBrowserHost());
    const classYear = await client.files.sample();
    const schoolYear = classYear.schoolYear;
    const imported = { type: 'importClassYear', classYear, version: 0 } as const;
    expect(await client.changes.execute({ who, command: imported })).toMatchObject({ ok: true, step: 1 });
    const learner = { ...classYear.learners[0]!, name: 'Testleerling Andere' };
    const command = { type: 'put', kind: 'learner', schoolYear, version: 1, content: learner } as const;
    expect(await client.changes.execute({ who, command })).toMatchObject({ ok: true, step: 2 });
    expect((await client.years.read({ schoolYear })).classYear.learners[0]).toEqual(learner);
    expect(await client.changes.undo({ who, step: 2 })).toMatchObject({ ok: true });
    expect((await client.years.read({ schoolYear })).classYear).toEqual(classYear);
  });
  test('carries files both ways', async () => {
    const client = clientOf(await aBrowserHost());
    const template = await client.files.template({ language: 'nl' });
    expect(template).toBeInstanceOf(File);
    expect(template.name).toMatch(/\.xlsx$/);
    expect((await client.files.read({ file: template, language: 'nl' })).ok).toBe(true);
  });
  test('tells every window of a change in one of them', async () => {
    const host = await aBrowserHost();
    const [first, second] = [clientOf(host), clientOf(host)];
    const heard = await Promise.all([first.changes.live(), second.changes.live()]);
    const next = heard.map((live) => live.next());
    const command = { type: 'putSetting', version: 0, content: { key: 'language', value: 'fr' } } as const;
    await first.changes.execute({ who, command });
    for (const { value } of await Promise.all(next)) expect(value).toMatchObject({ step: 1, undoState: { undo: 1 } });
    await Promise.all(heard.map((live) => live.return()));
  });
  test('says what is in the way in words of the contract, and nothing of what went wrong inside', async () => {
    const client = clientOf(await aBrowserHost());
    const { error } = await safe(client.years.read({ schoolYear: '2031-2032' }));
    expect(isDefinedError(error) && [error.code, error.data]).toEqual(['NO_YEAR', { schoolYear: '2031-2032' }]);
  });
  test('ends with the host, which waits for no window', async () => {
    const host = await aBrowserHost();
    const live = await clientOf(host).changes.live();
    const next = live.next();
    await host.close();
    await expect(next).rejects.toThrow();
  });
});
