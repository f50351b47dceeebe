import { setMaxListeners } from 'node:events';
import { vi } from 'vitest';

/** What code of the page asks of a browser beside drawing, for tests of that code against a real host without a window. */
export function stubPage(): { focus(): void } {
  const kept = new Map<string, string>();
  const window = new EventTarget();
  setMaxListeners(0, window);
  vi.stubGlobal('window', window);
  // Not over HTTP: as in a window of the desktop, each hears for itself.
  vi.stubGlobal('location', new URL('app://duaalplanner/#/start'));
  vi.stubGlobal('document', { documentElement: { lang: '' }, querySelector: () => null });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
  return { focus: () => void window.dispatchEvent(new Event('focus')) };
}
