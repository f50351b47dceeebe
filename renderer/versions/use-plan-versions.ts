import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { VersionLine } from '../../shared/api/years.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import { useApi } from '../api/use-api.ts';
import { useYearState } from '../year/year-store-context.ts';

const none: readonly VersionLine[] = [];

/** The published versions of a trajectory, the newest first; undefined until they are known. */
export function useVersionLines(trajectoryId: string): readonly VersionLine[] | undefined {
  const api = useApi();
  const schoolYear = useYearState(({ year }) => year?.schoolYear);
  const { data } = useQuery({
    queryKey: ['planVersions', schoolYear],
    enabled: schoolYear !== undefined,
    queryFn: () => api.years.planVersions({ schoolYear: schoolYear! }),
    select: (lines) => lines.filter((line) => line.trajectoryId === trajectoryId).sort((a, b) => b.number - a.number),
  });
  return schoolYear === undefined ? none : data;
}

/** One version with everything it was made from. */
export function usePlanVersion(id: string | undefined): PlanVersion | undefined {
  const api = useApi();
  const schoolYear = useYearState(({ year }) => year?.schoolYear);
  const { data } = useQuery({
    queryKey: ['planVersion', schoolYear, id],
    enabled: schoolYear !== undefined && id !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () => api.years.planVersion({ schoolYear: schoolYear!, id: id! }),
  });
  return data?.id === id ? (data ?? undefined) : undefined;
}
