/** A thing without a field that only says what is usual, so that taking a choice back leaves no trace. */
export function withField<T extends object, F extends keyof T>(thing: T, field: F, value: T[F], usual: T[F]): T {
  const { [field]: _, ...others } = thing;
  return (value === usual ? others : { ...others, [field]: value }) as T;
}
