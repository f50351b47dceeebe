import type { BrowserWindow, WebPreferences } from 'electron';
import type { ElectronApplication } from 'playwright';
import { expect, test } from 'vitest';
import { permissions } from '../../../electron/shell/permissions.ts';
import { strictPreferences } from '../../../electron/shell/strict-preferences.ts';
import { describeInElectron, openPlanner } from '../../support/electron.ts';

/** Keeps what the shell would open in the browser of the machine. */
async function watchOpened(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address) => void opened.push(address);
  });
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

describeInElectron('a window', () => {
  test('runs with every gate closed, as Electron itself reads it back', async () => {
    const { app, page } = await openPlanner();
    const found = await app.evaluate(({ BrowserWindow: windows }) => {
      const [window] = windows.getAllWindows() as [BrowserWindow];
      const contents = window.webContents as unknown as { getLastWebPreferences: () => WebPreferences };
      return { ...contents.getLastWebPreferences() };
    });
    const { preload: _, ...wanted } = strictPreferences('', false);
    const known = Object.entries(wanted).filter(([name]) => name in found);
    expect(known.length).toBeGreaterThanOrEqual(8);
    expect(found).toMatchObject(Object.fromEntries(known));
    expect(strictPreferences('p', true)).toMatchObject({ devTools: false, preload: 'p' });
    const reach = await page.evaluate(() =>
      ['require', 'process', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
    );
    expect(reach).toEqual([]);
  });

  test('is served with the whole policy, from nothing upward', async () => {
    const { page } = await openPlanner();
    const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/')).headers));
    expect(headers['content-security-policy']?.replace(/'nonce-[\w-]+'/, `'nonce'`).split('; ')).toEqual([
      `default-src 'none'`,
      `script-src 'self'`,
      `style-src 'self' 'nonce'`,
      `img-src 'self' data: blob:`,
      `font-src 'self'`,
      `connect-src 'self'`,
      `worker-src 'self'`,
      `base-uri 'none'`,
      `form-action 'none'`,
      `frame-ancestors 'none'`,
    ]);
    expect(headers['x-content-type-options']).toBe('nosniff');
    const broken = await page.evaluate(async () => {
      const reports: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        reports.push(effectiveDirective),
      );
      const script = document.createElement('script');
      script.textContent = 'globalThis.hasRun = true';
      document.body.append(script);
      const frame = document.createElement('iframe');
      frame.src = 'https://www.vlaanderen.be/';
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { reports: reports.toSorted(), hasRun: 'hasRun' in globalThis };
    });
    expect(broken).toEqual({ reports: ['frame-src', 'script-src-elem'], hasRun: false });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'evaluated'))).toBe(false);
  });

  test('reads no file of the machine and no address but its own', async () => {
    const { page } = await openPlanner();
    const tries = [
      'app://planner/../../package.json',
      'app://planner/%2e%2e/%2e%2e/package.json',
      'app://planner/..%2f..%2fpackage.json',
      'app://elders/index.html',
      'file:///etc/passwd',
      'https://www.vlaanderen.be/',
      'http://127.0.0.1:9/',
    ];
    const outcomes = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              ({ status }) => status,
              () => 'refused',
            ),
          ),
        ),
      tries,
    );
    expect(outcomes).toEqual([404, 404, 404, 'refused', 'refused', 'refused', 'refused']);
    expect(await page.evaluate(() => fetch('/', { method: 'POST' }).then(({ status }) => status))).toBe(405);
  });

  test('goes nowhere, and opens a cited site in the browser of the machine', async () => {
    const { app, page } = await openPlanner();
    const opened = await watchOpened(app);
    const follow = (address: string, target = '') =>
      page.evaluate(
        ([href, where]) => {
          const link = Object.assign(document.createElement('a'), { href, target: where });
          document.body.append(link);
          link.click();
        },
        [address, target] as const,
      );
    await follow('https://www.vlaanderen.be/lerenden');
    await follow('https://onderwijs.vlaanderen.be/', '_blank');
    await follow('https://elders.example/', '_blank');
    await follow('https://elders.example/');
    await follow('file:///etc/passwd');
    await follow('app://elders/');
    await page.evaluate(() => {
      window.open('https://elders.example/');
      window.open('about:blank');
      location.href = 'data:text/html,weg';
    });
    await expect.poll(opened).toEqual(['https://www.vlaanderen.be/lerenden', 'https://onderwijs.vlaanderen.be/']);
    expect(page.url()).toMatch(/^app:\/\/planner\/(#.*)?$/);
    expect(app.windows()).toHaveLength(1);
  });

  test('gets no permission but to copy text', async () => {
    const { page } = await openPlanner();
    const answers = await page.evaluate(async () => {
      // Some requests that are refused just never come to an end.
      const outcome = async (ask: () => Promise<unknown>) => {
        const silence = new Promise<string>((resolve) => setTimeout(resolve, 3000, 'refused'));
        const asked = Promise.resolve().then(ask);
        return Promise.race([
          silence,
          asked.then(
            () => 'given',
            () => 'refused',
          ),
        ]);
      };
      return Promise.all([
        outcome(() => new Promise((...both) => navigator.geolocation.getCurrentPosition(...both))),
        outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
        outcome(() => navigator.mediaDevices.getDisplayMedia()),
        outcome(() => navigator.clipboard.readText()),
        outcome(() => navigator.requestMIDIAccess()),
        outcome(() => navigator.storage.persist().then((isGiven) => isGiven || Promise.reject())),
        outcome(() => Notification.requestPermission().then((given) => given === 'granted' || Promise.reject())),
      ]);
    });
    expect(answers).toEqual(Array(7).fill('refused'));
    await page.locator('main').click();
    expect(await page.evaluate(() => navigator.clipboard.writeText('x').then(() => 'given', String))).toBe('given');
    const given = Object.entries(permissions).filter(([, isGiven]) => isGiven);
    expect(given.map(([name]) => name)).toEqual(['clipboard-sanitized-write']);
  });
});
