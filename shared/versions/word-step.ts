import { type ListOfFile, listsOfFile } from '../command/aggregate.ts';
import type { AggregateChange, HistoryStep } from '../command/outcome.ts';
import { type EditWords, wordEdits } from '../messages/word-edit.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';

const fileLists = Object.keys(listsOfFile) as readonly ListOfFile[];

function versionChange(step: HistoryStep): AggregateChange | undefined {
  return step.changes.find(({ ref }) => ref.kind === 'planVersion');
}

/** The name that a thing got or had in the change, else the one that it has now. */
function thingName({ ref, fields }: AggregateChange, { context }: EditWords): string {
  const list = fileLists.find((one) => listsOfFile[one] === ref.kind);
  const things: readonly { readonly id: string; readonly name?: string }[] = (list && context?.classYear[list]) ?? [];
  const name = fields.name?.after ?? fields.name?.before ?? things.find(({ id }) => id === ref.id)?.name;
  return typeof name === 'string' ? ` ${name}` : '';
}

/** The number of the version that a step published or noted as signed. */
export function publishedIn(step: HistoryStep): number | undefined {
  const change = versionChange(step);
  const number = change?.fields.number?.after;
  return change?.action === 'add' && typeof number === 'number' ? number : undefined;
}

/** A step of the history as a title: what was done, as the person who did it would say. */
export function wordStep(step: HistoryStep, words: EditWords): string {
  const { translate } = words;
  const published = publishedIn(step);
  if (published !== undefined) return translate('versions.steps.published', { number: published });
  if (step.type === 'importClassYear') return translate('versions.steps.import');
  if (step.edits.length > 0) return wordEdits(step.edits as readonly PlanEdit[], words);
  const version = versionChange(step);
  if (version?.fields.signedDay) {
    return translate('versions.steps.signed', { number: version.ref.id.split('.v').at(-1)! });
  }
  const [change] = step.changes;
  if (!change) return translate('versions.steps.other');
  if (step.changeCount > 1) return translate('versions.steps.bulk');
  const kind = `${translate(`versions.kinds.${change.ref.kind}`)}${thingName(change, words)}`;
  return translate(`versions.steps.${change.action}`, { kind });
}
