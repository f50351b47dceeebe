import { connect } from '../../renderer/api/link.ts';

declare global {
  /** Calls a procedure over a port of its own; of what goes on for ever it gives the first, of a file its name and text. */
  function callApi(subject: string, procedure: string, input?: unknown): Promise<unknown>;
}

async function plain(value: unknown): Promise<unknown> {
  if (value instanceof File) return { name: value.name, text: await value.text() };
  const isEndless = typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
  return isEndless ? (await (value as AsyncGenerator<unknown>).next()).value : value;
}

globalThis.callApi = async (subject, procedure, input) => {
  const client = (await connect()) as unknown as Record<string, Record<string, (given: unknown) => unknown>>;
  return plain(await client[subject]![procedure]!(input));
};
