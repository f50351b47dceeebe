import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
const servers: Server[] = [];

async function serve(headers: Record<string, string>, body: string): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

describe('the Chromium of the tests', () => {
  test('renders accents with a font of its own', async () => {
    const page = await browser.newPage();
    await page.setContent('<p style="display:inline">Één leerling, 22 uur</p>');
    const width = (await page.locator('p').boundingBox())?.width ?? 0;
    expect(width).toBeGreaterThan(80);
    await page.close();
  });
  test('keeps the wall between origins and obeys a policy', async () => {
    const other = await serve({ 'content-type': 'text/plain' }, 'secret');
    const own = await serve({ 'content-type': 'text/html' }, '<script>window.ran = true</script>');
    const strict = await serve(
      { 'content-type': 'text/html', 'content-security-policy': `default-src 'none'` },
      '<script>window.ran = true</script>',
    );
    const page = await browser.newPage();
    await page.goto(own);
    expect(await page.evaluate(() => 'ran' in window)).toBe(true);
    const outcome = await page.evaluate((address) => fetch(address).then((answer) => answer.text(), String), other);
    expect(outcome).toContain('TypeError');
    await page.goto(strict);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await page.close();
  });
});
