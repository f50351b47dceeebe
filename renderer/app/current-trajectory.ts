import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { remember, remembered } from '../state/remembered.ts';
import { useYear } from '../year/use-year.ts';

/** The part of an address in plain letters; nothing where it is cut off in the middle of a letter. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The trajectory that the address names, else the one that was looked at last, else the first of the year. */
export function useCurrentTrajectory(): string | undefined {
  const year = useYear();
  const { pathname } = useLocation();
  // The address is ahead of the screen that is still being loaded for it.
  const [, named] = /^\/(?:learner|versions)\/([^/]+)/.exec(pathname) ?? [];
  const trajectoryId = named && decoded(named);
  const memory = `learner ${year?.schoolYear}`;
  const isKnown = (id: string) => year?.content.classYear.trajectories.some((trajectory) => trajectory.id === id);
  const isNamed = trajectoryId !== undefined && isKnown(trajectoryId) === true;
  useEffect(() => {
    if (isNamed) remember(memory, trajectoryId);
  }, [isNamed, memory, trajectoryId]);
  if (isNamed) return trajectoryId;
  const last = remembered(memory);
  if (last !== undefined && isKnown(last)) return last;
  return year?.content.classYear.trajectories[0]?.id;
}
