/**
 * Makes a measure of something that never changes, a plan or a context, that is taken once while rule after rule looks at it.
 * Only the last one is kept: rules run plan by plan, and a map of thousands of plans would cost more than it saves.
 */
export function rememberLast<Measured extends object, Value>(
  measure: (measured: Measured) => Value,
): (measured: Measured) => Value {
  let last: { readonly measured: Measured; readonly value: Value } | undefined;
  return (measured) => {
    if (last?.measured !== measured) last = { measured, value: measure(measured) };
    return last.value;
  };
}
