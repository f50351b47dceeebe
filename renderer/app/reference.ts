/** A short name for a failure: shown to a person, and written with the failure itself to the log of the page. */
export function referenceOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name} ${error.message} ${error.stack ?? ''}` : String(error);
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  const reference = (hash >>> 0).toString(36).toUpperCase().padStart(7, '0');
  console.error(reference, error);
  return reference;
}
