import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isContractProcedure } from '@orpc/contract';
import { createRouterClient, isLazy, isProcedure } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../../electron/api/open-api-document.ts';
import { router } from '../../electron/api/router.ts';
import type { Host } from '../../electron/host/host.ts';
import { contract } from '../../shared/api/contract.ts';

type Names = readonly [subject: string, procedure: string];
type Tree = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const procedures: Names[] = Object.entries(contract as Tree).flatMap(([subject, of]) =>
  Object.keys(of).map((name): Names => [subject, name]),
);

/** A host that must not be reached: what is refused is refused before any work. */
const untouched = new Proxy({} as Host, {
  get: (_, name) => {
    throw new Error(`A handler asked for ${String(name)}`);
  },
});

const callOf = ([subject, name]: Names) => {
  const client = createRouterClient(router, { context: { host: untouched } }) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  return client[subject]![name]!;
};

describe.each(procedures)('%s.%s', (...names) => {
  const [subject, name] = names;
  test('is a procedure with one handler', () => {
    expect(isContractProcedure((contract as Tree)[subject]![name])).toBe(true);
    const handler = (router as unknown as Tree)[subject]![name];
    expect(isLazy(handler)).toBe(false);
    expect(isProcedure(handler)).toBe(true);
  });
  test.each([
    ['text', 'junk'],
    ['a number', 7],
    ['a list', [1]],
    ['an unknown key', { unknownKey: 1 }],
    ['a polluted prototype', JSON.parse('{"__proto__":{"isAdmin":true},"constructor":1}')],
  ])('refuses %s', async (_, junk) => {
    await expect(callOf(names)(junk)).rejects.toMatchObject({ code: 'BAD_REQUEST', status: 400 });
  });
});

test('the contract has no handler too many', () => {
  const handlers = Object.entries(router as unknown as Tree).flatMap(([subject, of]) =>
    Object.keys(of).map((name) => [subject, name]),
  );
  expect(handlers.sort()).toEqual(procedures.map((names) => [...names]).sort());
});

test('each subject of the contract has a file of its own on both sides', () => {
  const root = join(import.meta.dirname, '..', '..');
  for (const subject of Object.keys(contract)) {
    expect(readdirSync(join(root, 'shared/api'))).toContain(`${subject}.ts`);
    expect(readdirSync(join(root, 'electron/api'))).toContain(`${subject}.ts`);
  }
});

test('the OpenAPI document names every procedure but those of a window, with its method and path', async () => {
  const document = (await openApiDocument('1.2.3')) as { paths: Record<string, Record<string, unknown>> };
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes).toHaveLength(procedures.filter(([subject]) => subject !== 'shell').length);
  expect(routes).toContain('GET /years/{schoolYear}');
  expect(routes).toContain('POST /changes');
});

test('a GET route is of a procedure that only reads', () => {
  const writing = /^(execute|undo|redo|make|restore|takeFile|saveFiles|openStore)$/;
  for (const [subject, name] of procedures) {
    const { method } = ((contract as Tree)[subject]![name] as { '~orpc': { route: { method: string } } })['~orpc']
      .route;
    if (writing.test(name)) expect([subject, name, method]).toEqual([subject, name, 'POST']);
  }
});
