/** The reason that pins of this session get until another is given; a pin without a reason is refused. */
let reason = '';
const listeners = new Set<() => void>();

export function pinReason(): string {
  return reason;
}

export function setPinReason(text: string): void {
  reason = text.trim();
  for (const listener of listeners) listener();
}

export function subscribePinReason(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
