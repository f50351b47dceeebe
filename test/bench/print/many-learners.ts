import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import { type ClassYear, classYearSchema } from '../../../shared/input/class-year.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';

const assignments = ['free', 'school', 'work'] as const;
const parts = ['day', 'morning', 'afternoon', 'day'] as const;

/** A few days changed by hand, others for every copy of a learner. */
function withPins(trajectory: Trajectory, copy: number): Trajectory['pins'] {
  const own = [1, 2, 3].map((nth) => ({
    date: addDays(isoDate('2026-09-07'), (copy * 53 + nth * 97) % 290),
    part: parts[(copy + nth) % parts.length]!,
    assignment: assignments[(copy + nth) % assignments.length]!,
    reason: 'Meting',
  }));
  return [...(trajectory.pins ?? []), ...own];
}

/** Every fifth copy of the class stops in spring. */
function agreementsOf({ agreements }: Trajectory, copy: number): Trajectory['agreements'] {
  const last = agreements.at(-1);
  if (copy % 5 !== 3 || last === undefined) return agreements;
  return [...agreements.slice(0, -1), { ...last, actualLastDay: addDays(last.plannedLastDay, -40) }];
}

/** The sample class again and again, in classes of its own and with other days in every copy, until there are enough learners. */
export function manyLearners(count: number): ClassYear {
  const base = sampleClassYear();
  const copies = Array.from({ length: Math.ceil(count / base.learners.length) }, (_, copy) => copy);
  const named = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`);
  return classYearSchema.parse({
    ...base,
    classGroups: copies.flatMap((copy) =>
      base.classGroups.map((group) => ({ ...group, id: named(group.id, copy), name: named(group.name, copy) })),
    ),
    learners: copies
      .flatMap((copy) =>
        base.learners.map((learner) => ({ ...learner, id: named(learner.id, copy), name: named(learner.name, copy) })),
      )
      .slice(0, count),
    trajectories: copies
      .flatMap((copy) =>
        base.trajectories.map((trajectory) => ({
          ...trajectory,
          id: named(trajectory.id, copy),
          learnerId: named(trajectory.learnerId, copy),
          classGroupId: named(trajectory.classGroupId, copy),
          ...(copy > 0 && { pins: withPins(trajectory, copy), agreements: agreementsOf(trajectory, copy) }),
        })),
      )
      .slice(0, count),
  });
}
