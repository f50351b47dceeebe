import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { router } from '../../electron/api/router.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import type { contract } from '../../shared/api/contract.ts';
import type { ExportRequest, PrintRequest, Progress } from '../../shared/api/files.ts';
import { pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear as schoolYearOf } from '../../shared/calendar/school-year.ts';
import { aBrowserHost } from '../support/a-browser-host.ts';
import { countThreads } from '../support/count-threads.ts';

const classYear = sampleClassYear();
const all = {
  ...{ schoolYear: schoolYearOf(classYear.schoolYear), trajectoryIds: [], language: 'nl' as const },
  ...{ date: isoDate('2026-11-28'), perLearner: true },
};
const print: PrintRequest = {
  ...{ ...all, sheets: ['year', 'months', 'timetable', 'annexes'], style: 'colour', isPublished: false },
  job: 'job-1',
};

/** A browser host with the sample class, and a page that asks it. */
async function aPage() {
  const host = await aBrowserHost();
  const { origin, cookie, pageProof } = host;
  const headers = { origin, cookie, [pageTokenHeader]: pageProof };
  const page: ContractRouterClient<typeof contract> = createORPCClient(
    new RPCLink({ url: `${origin}${rpcPath}`, headers }),
  );
  const inside = createRouterClient(router, { context: { host: host.host } });
  await inside.changes.execute({ who: 'Petra Proef', command: { type: 'importClassYear', classYear, version: 0 } });
  return { host, page, inside };
}

describe('a page that stops its work', () => {
  test('stops the threads that print; nothing more is made, and nobody is told of trouble', async () => {
    const { host, page, inside } = await aPage();
    const threads = countThreads();
    const controller = new AbortController();
    const heard: Progress[] = [];
    const listening = new AbortController();
    const listen = async () => {
      const progress = await inside.files.progress({ job: 'job-1' }, { signal: listening.signal });
      for await (const one of progress) {
        heard.push(one);
        if (one.done === 2) controller.abort();
      }
    };
    const listened = listen().catch(() => undefined);
    await expect(page.files.print(print, { signal: controller.signal })).rejects.toThrow();
    await expect.poll(threads.running).toBe(0);
    expect(threads.started()).toBeGreaterThan(0);
    const made = heard.length;
    expect(heard.at(-1)!.done).toBeLessThan(heard.at(-1)!.total / 2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard).toHaveLength(made);
    listening.abort();
    await listened;
    expect(host.troubles).toEqual([]);
    // Whoever asks now for that work hears nothing of it: it is not there any more.
    const late = await inside.files.progress({ job: 'job-1' }, { signal: AbortSignal.timeout(200) });
    await expect(late.next()).rejects.toThrow();
  });
  test('may do so before the work has begun', async () => {
    const { host, page } = await aPage();
    const threads = countThreads();
    await expect(page.files.print(print, { signal: AbortSignal.abort() })).rejects.toThrow();
    await expect(page.files.print(print, { signal: AbortSignal.timeout(1) })).rejects.toThrow();
    await expect.poll(threads.running).toBe(0);
    expect(host.troubles).toEqual([]);
  });
  test('stops an export too', async () => {
    const { host, page } = await aPage();
    const request = { ...all, format: 'xlsx' } as ExportRequest;
    await expect(page.files.export(request, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    expect((await page.status.read()).host).toBe('browser');
    expect(host.troubles).toEqual([]);
  });
});
