/** A verdict, as far as the two versions are compared: which rule, on which first date, and how much. */
export type Found = { rule: string; date: string; value?: number };

export function found(rule: string, date: string, value?: number): Found {
  return value === undefined ? { rule, date } : { rule, date, value };
}
