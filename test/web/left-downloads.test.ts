import { request } from 'node:http';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { router } from '../../electron/api/router.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';
import { aBrowserHost } from '../support/a-browser-host.ts';

test('a download of many files may be left at any moment', async () => {
  const unheld: unknown[] = [];
  const keep = (error: unknown) => unheld.push(error);
  process.on('unhandledRejection', keep);
  onTestFinished(() => void process.off('unhandledRejection', keep));
  const { origin, cookie, pageProof, host } = await aBrowserHost();
  const client = createRouterClient(router, { context: { host } });
  const classYear = sampleClassYear();
  await client.changes.execute({
    who: 'Petra Proef',
    command: { type: 'importClassYear', classYear, version: 0 },
  });
  const input = {
    ...{ schoolYear: classYear.schoolYear, trajectoryIds: classYear.trajectories.slice(0, 6).map(({ id }) => id) },
    ...{ language: 'nl', date: '2026-11-23', sheets: ['year'], style: 'colour', perLearner: true, isPublished: false },
  };
  const body = JSON.stringify({ json: input });
  /** Reads as many bytes and goes away; gives how many there were. */
  const leaveAfter = (bytes: number) => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const asked = request(`${origin}${rpcPath}/files/print`, {
      method: 'POST',
      headers: { cookie, origin, [pageTokenHeader]: pageProof, 'content-type': 'application/json' },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      let read = 0;
      response.on('data', (part: Buffer) => {
        read += part.length;
        if (read < bytes) return;
        resolve(read);
        asked.destroy();
      });
      response.on('end', () => resolve(read));
      response.on('error', () => resolve(read));
    });
    asked.end(body);
    return promise;
  };
  const whole = await leaveAfter(Number.POSITIVE_INFINITY);
  for (let part = 0; part < 12; part++) await leaveAfter(1 + (part * whole) / 12);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(whole).toBeGreaterThan(200_000);
  expect(unheld).toEqual([]);
});
