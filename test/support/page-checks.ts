import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds wrong on the screen as it is now: the rule and where. Electron opens no second page for it (`isInElectron`). */
export async function axeFindings(page: Page, isInElectron = false): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(isInElectron).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Keeps what a page complains of: errors, warnings of the policy, exceptions. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // Chromium's own word that an observer had more to do in one frame; nothing is lost.
    if (message.type() === 'error' && !message.text().includes('ResizeObserver loop')) complaints.push(message.text());
  });
  return complaints;
}

/** Elements that stick out of the window to the right, where nobody could reach them. */
export async function outsideWindow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, textarea')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1) && !element.closest('[data-scrolls]');
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? element.tagName),
  );
}
