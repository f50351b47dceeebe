import { versionKey, type YearContent } from '../../../shared/api/years.ts';
import type { Command, SingleCommand } from '../../../shared/command/command.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { kindOfList, type ListName } from '../list-names.ts';

/** The command that removes records of a list, one step for all. */
export function removeCommand(
  { classYear: { schoolYear }, versions }: YearContent,
  list: ListName,
  ids: readonly string[],
  withDependents: boolean,
): Command {
  const kind = kindOfList[list];
  const commands = ids.map(
    (id): SingleCommand => ({
      ...{ type: 'remove', kind, schoolYear, id, version: versions[versionKey(kind, id)] ?? 0 },
      ...(withDependents && { withDependents: true }),
    }),
  );
  return commands.length === 1 ? commands[0]! : { type: 'bulk', commands };
}

/** A trajectory that names another mentor or class wherever it named this one. */
function withAnother(trajectory: Trajectory, list: 'mentors' | 'classGroups', id: string, other: string): Trajectory {
  if (list === 'classGroups') return { ...trajectory, classGroupId: other };
  const agreements = trajectory.agreements.map((agreement) => ({
    ...agreement,
    placements: agreement.placements.map((placement) =>
      placement.mentorId === id ? { ...placement, mentorId: other } : placement,
    ),
  }));
  return { ...trajectory, agreements };
}

/** One step that gives all who named a mentor or class another, and removes it. */
export function replaceCommand(
  content: YearContent,
  list: 'mentors' | 'classGroups',
  id: string,
  other: string,
): Command {
  const { classYear, versions } = content;
  const { schoolYear } = classYear;
  const names = (trajectory: Trajectory) =>
    list === 'classGroups'
      ? trajectory.classGroupId === id
      : trajectory.agreements.some(({ placements }) => placements.some(({ mentorId }) => mentorId === id));
  const puts = classYear.trajectories.filter(names).map((trajectory): SingleCommand => {
    const version = versions[versionKey('trajectory', trajectory.id)] ?? 0;
    return { type: 'put', kind: 'trajectory', schoolYear, version, content: withAnother(trajectory, list, id, other) };
  });
  return { type: 'bulk', commands: [...puts, removeCommand(content, list, [id], true) as SingleCommand] };
}
