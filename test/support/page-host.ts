import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { router } from '../../electron/api/router.ts';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { execute } from '../../electron/store/commands/execute.ts';
import { type BrowserHost, startBrowserHost } from '../../electron/web/browser-host.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { builtPage } from './built-page.ts';

/** The day on the clock of a page host, so that the same findings are there every day. */
export const pageDay = '2026-11-23';

export type PageHost = BrowserHost & {
  /** What the page can ask of its host, asked as somebody else: open windows hear of its changes. */
  readonly api: RouterClient<typeof router>;
  /** Opens a window of its own on an address of the application, such as `/start`, once it shows its screen. */
  readonly open: (browser: Browser, address?: string, options?: PageOptions) => Promise<Page>;
};

export type PageOptions = BrowserContextOptions & {
  /** The language of the page; `test` prints keys. */
  readonly language?: string;
};

export type PageHostOptions = {
  /** What the store holds; the sample class where nothing is said, nothing for `empty`. */
  readonly content?: ClassYear | 'empty';
  readonly clock?: () => Date;
  /** Where the store lies; in a folder of its own, gone at the end, where nothing is said. */
  readonly storeFile?: string;
  /** What pages remember; nothing of an earlier host where nothing is said. */
  readonly memoryFile?: string;
};

/** How many times slower a page thinks (`PAGE_SLOWDOWN=6`): tests that only pass on a fast machine fail then. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env.PAGE_SLOWDOWN ?? 1);
  if (rate === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function fill({ host }: BrowserHost, classYear: ClassYear): Promise<void> {
  const origin = { who: 'Petra Proef', at: '2026-09-01T08:00:00Z' };
  const outcome = await execute(host.store(), { type: 'importClassYear', classYear, version: 0 }, origin);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
}

/** The application as it is, page and store, on a port of this machine. */
export async function startPageHost(options: PageHostOptions = {}): Promise<PageHost> {
  const { content = sampleClassYear(), clock = () => new Date(`${pageDay}T10:00:00`) } = options;
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-page-'));
  const memoryFile = options.memoryFile ?? join(folder, 'remembered.json');
  const made = await startBrowserHost({
    ...{ storeFile: options.storeFile ?? join(folder, 'klas.duaal'), memoryFile, pageRoot: await builtPage(), clock },
    ...{ appVersion: '0.1.0', userName: 'Petra Proef', translate: await createTranslate('nl') },
  });
  if (content !== 'empty') await fill(made, content);
  return {
    ...made,
    api: createRouterClient(router, { context: { host: made.host } }),
    open: async (browser, address = '/start', { language, ...contextOptions } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...contextOptions });
      const page = await context.newPage();
      await slowDown(page);
      await page.goto(made.mintAddress());
      // What was remembered is asked by the first page; its colours are set after that.
      await page.locator('html[data-mantine-color-scheme]').waitFor({ state: 'attached' });
      // Else only the part after the # differs, and the page may still be on its way to its own first screen.
      await page.goto('about:blank');
      await page.goto(`${made.origin}/${language === undefined ? '' : `?language=${language}`}#${address}`);
      await page.locator('main').waitFor();
      return page;
    },
    close: async () => {
      await made.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// By hand: `npm run page:host` or `npm run page:host -- empty` prints an address to open.
if (process.argv[1] === import.meta.filename) {
  const isEmpty = process.argv.includes('empty');
  const { mintAddress } = await startPageHost({ ...(isEmpty && { content: 'empty' }), clock: () => new Date() });
  console.log(mintAddress());
}
