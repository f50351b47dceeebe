/** What the page keeps beside the store, on this machine: conveniences that no plan depends on. */
const prefix = 'duaalplanner.';

type Keep = (name: string, value: string) => void;
let keep: Keep = () => undefined;

export function remembered(name: string): string | undefined {
  return localStorage.getItem(prefix + name) ?? undefined;
}

/** Keeps a value; the host is told what changed, since it told or was told what is here already. */
export function remember(name: string, value: string): void {
  if (remembered(name) === value) return;
  localStorage.setItem(prefix + name, value);
  keep(name, value);
}

/** Takes over what the host kept: a browser forgets it with the port, which is another at each start. */
export function recall(kept: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(kept)) localStorage.setItem(prefix + name, value);
}

/** Has the host keep what is remembered from now on. */
export function keepWith(keeper: Keep): void {
  keep = keeper;
}
