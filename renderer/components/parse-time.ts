/** Reads an amount of time in minutes: "7,6", "7:36", "7 u 36", "7h36", "45 min". */
export function parseHours(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  const minutes = /^(\d{1,4})\s*min\.?$/.exec(plain);
  if (minutes) return Number(minutes[1]);
  const parts = /^(\d{1,4})\s*[:uh]\s*(\d{1,2})?(?:\s*min\.?)?$/.exec(plain);
  if (parts) {
    const rest = Number(parts[2] ?? 0);
    return rest > 59 ? undefined : Number(parts[1]) * 60 + rest;
  }
  const decimal = /^(\d{1,4})(?:[.,](\d{1,3}))?\s*[uh]?$/.exec(plain);
  return decimal ? Math.round(Number(`${decimal[1]}.${decimal[2] ?? 0}`) * 60) : undefined;
}

/** Reads a time of day in minutes since midnight: "7", "13.24", "13:24", "13u24", "1324". */
export function parseClock(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  const parts = /^(\d{1,2})(?:\s*[.:uh]\s*(\d{2})?)?(?:\s*[uh])?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  return hours > 24 || minutes > 59 || hours * 60 + minutes > 1440 ? undefined : hours * 60 + minutes;
}
