import type { ClassYear } from '../input/class-year.ts';
import { type GroundList, type GroundThing, groundLists, isSame, type VersionPart } from './version-part.ts';

type Ground = Extract<VersionPart, { kind: 'ground' }>;

const thingsOf = (classYear: ClassYear, list: GroundList): readonly GroundThing[] => classYear[list] ?? [];

/** What both class years have of one learner's ground and say otherwise. What only one has comes and goes with the plan itself. */
export function compareGrounds(before: ClassYear, after: ClassYear): Ground[] {
  return groundLists.flatMap((list) => {
    const was = new Map(thingsOf(before, list).map((thing) => [thing.id, thing]));
    return thingsOf(after, list).flatMap((thing): Ground[] => {
      const old = was.get(thing.id);
      if (!old || isSame(old, thing)) return [];
      return [{ kind: 'ground', id: `${list} ${thing.id}`, list, name: thing.name, before: old, after: thing }];
    });
  });
}

/** A class year with one thing of its ground as it is after the part. */
export function withGround(classYear: ClassYear, { list, after }: Ground): ClassYear {
  const things = thingsOf(classYear, list).map((thing) => (thing.id === after?.id ? after : thing));
  return { ...classYear, [list]: things };
}

/** The first class year with all that only the second has: its plan stays the same, and edits may point at anything. */
export function withNewThings(before: ClassYear, after: ClassYear): ClassYear {
  const joined = { ...before, learners: after.learners, mentors: after.mentors };
  for (const list of groundLists) {
    const ids = new Set(thingsOf(before, list).map(({ id }) => id));
    const come = thingsOf(after, list).filter(({ id }) => !ids.has(id));
    if (come.length > 0) Object.assign(joined, { [list]: [...thingsOf(before, list), ...come] });
  }
  return joined;
}
