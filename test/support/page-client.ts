import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, type Rolldown } from 'vite';

let bundle: Promise<string> | undefined;

async function bundleClient(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome148',
      rolldownOptions: {
        input: join(import.meta.dirname, 'page-client.entry.ts'),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

/** Gives a page the function `callApi`, which asks its host as the page itself does: over its port, or over HTTP. */
export async function lendApi(page: Page): Promise<void> {
  bundle ??= bundleClient();
  // Evaluated by the debugger, which the policy of the page does not concern.
  if (!(await page.evaluate(() => 'callApi' in globalThis))) await page.evaluate(await bundle);
}

/** Calls a procedure of the contract from inside a page. */
export async function callFromPage<T>(page: Page, name: `${string}.${string}`, input?: unknown): Promise<T> {
  await lendApi(page);
  const [subject = '', procedure = ''] = name.split('.');
  return page.evaluate(([of, what, given]) => callApi(of, what, given) as Promise<T>, [
    subject,
    procedure,
    input,
  ] as const);
}
