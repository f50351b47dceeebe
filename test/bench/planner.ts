import type { CDPSession, Page } from 'playwright';
import { launchChromium } from '../support/chromium.ts';
import { startPageHost } from '../support/page-host.ts';

/** Milliseconds of the page's own thread, so that other work on the machine does not count. */
type Spent = { readonly script: number; readonly layout: number; readonly style: number };

async function spentBy(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { script: of('ScriptDuration'), layout: of('LayoutDuration'), style: of('RecalcStyleDuration') };
}

async function middles(page: Page, days: readonly string[]): Promise<[number, number][]> {
  const places: [number, number][] = [];
  for (const day of days) {
    const box = (await page.locator(`[role=gridcell][data-date="${day}"]`).boundingBox())!;
    places.push([box.x + box.width / 2, box.y + box.height / 2]);
  }
  return places;
}

function show(name: string, values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(1);
  return `${name.padEnd(22)} median ${at(0.5).padStart(6)}   p90 ${at(0.9).padStart(6)}   most ${at(1).padStart(6)} ms`;
}

/** Drags a brush over forty days, one cell a move; every move builds and checks the plan anew and shows it. */
async function drag(page: Page, session: CDPSession, brush: string): Promise<readonly Spent[]> {
  const days = Array.from({ length: 40 }, (_, index) =>
    new Date(Date.UTC(2026, 10, 24 + index)).toISOString().slice(0, 10),
  );
  const places = await middles(page, days);
  await page.getByRole('button', { name: brush }).click();
  await page.mouse.move(...places[0]!);
  await page.mouse.down();
  await page.waitForTimeout(300);
  const moves: Spent[] = [];
  for (const place of places.slice(1)) {
    const before = await spentBy(session);
    await page.mouse.move(...place);
    await page.waitForTimeout(60);
    const after = await spentBy(session);
    moves.push({
      script: after.script - before.script,
      layout: after.layout - before.layout,
      style: after.style - before.style,
    });
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return moves;
}

const host = await startPageHost();
const browser = await launchChromium();
try {
  const page = await host.open(browser, '/learner/aster-2026?view=year&day=2026-11-23');
  await page.locator('[role=gridcell]').first().waitFor();
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const brush of ['Schilder Rust', 'Schilder Thuiszorg']) {
    const moves = await drag(page, session, brush);
    console.log(`${brush}: one pointer move of a drag, plan rebuilt and checked`);
    console.log(
      show(
        'script',
        moves.map(({ script }) => script),
      ),
    );
    console.log(
      show(
        'style and layout',
        moves.map(({ style, layout }) => style + layout),
      ),
    );
  }
} finally {
  await browser.close();
  await host.close();
}
