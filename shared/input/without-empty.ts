/** Optional lists and groups: empty means the same as absent, so that a file says one thing in one way. */
const optionalContainers: ReadonlySet<string> = new Set([
  'calendar',
  'campuses',
  'calendarExceptions',
  'programmes',
  'capacities',
  'closures',
  'replacementDays',
  'recognitions',
  'conditions',
  'pins',
  'deviations',
  'overrides',
  'entitlement',
  'chosen',
  'years',
  'homeCare',
  'supervised',
  'evaluations',
  'feedbackDays',
  'mentorHours',
  'money',
  'guaranteedIncomes',
  'incentives',
]);

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Leaves empty optional lists and groups out, and fields without a value. */
export function withoutEmpty<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutEmpty) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([key, inner]) => inner !== undefined && !(optionalContainers.has(key) && isEmpty(inner)));
  return Object.fromEntries(kept) as T;
}
