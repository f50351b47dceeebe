/** What the page keeps beside the store, on this machine: conveniences that no plan depends on. */
const prefix = 'duaalplanner.';

export function remembered(name: string): string | undefined {
  return localStorage.getItem(prefix + name) ?? undefined;
}

export function remember(name: string, value: string): void {
  localStorage.setItem(prefix + name, value);
}
