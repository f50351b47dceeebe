import { type Aggregate, type AggregateRef, listsOfFile } from '../../../shared/command/aggregate.ts';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { freezeClassYear } from '../../../shared/versions/freeze-class-year.ts';
import { groundLists, type VersionPart } from '../../../shared/versions/version-part.ts';
import { withoutChange } from '../../../shared/versions/without-change.ts';
import { isSharedKind, type SharedKind, thingsOf } from '../../year/with-thing.ts';

/** A thing that many plans rest on, as it is to become again. */
export type SharedPutBack = {
  readonly kind: SharedKind;
  readonly content: Aggregate<SharedKind>;
  /** What is put back, in words. */
  readonly title: string;
};

/** What taking back a step of what many share would make; undefined for other steps, and where it became other again since. */
export function putBackOfStep(classYear: ClassYear, step: HistoryStep, title: string): SharedPutBack | undefined {
  const [change] = step.changes;
  if (step.state !== 'done' || step.changeCount !== 1 || !change || !isSharedKind(change.ref.kind)) return undefined;
  const { kind, id } = change.ref;
  const thing = thingsOf(classYear, kind).find((one) => one.id === id);
  const content = thing && withoutChange(thing, change);
  return content && { kind, content, title };
}

/** The same for a difference with a published version. */
export function putBackOfPart(part: Extract<VersionPart, { kind: 'ground' }>, title: string): SharedPutBack {
  return { kind: listsOfFile[part.list], content: part.before as Aggregate<SharedKind>, title };
}

/** All that a plan rests on beside its own trajectory. */
export function groundOf(classYear: ClassYear, trajectoryId: string): readonly AggregateRef[] {
  const frozen = freezeClassYear(classYear, trajectoryId);
  const { schoolYear } = frozen;
  return groundLists.flatMap((list) =>
    (frozen[list] ?? []).map(({ id }): AggregateRef => ({ kind: listsOfFile[list], schoolYear, id })),
  );
}
