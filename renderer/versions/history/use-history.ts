import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AggregateRef } from '../../../shared/command/aggregate.ts';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import { useApi } from '../../api/use-api.ts';

/** Steps that are read at once. */
const page = 100;
const none: readonly HistoryStep[] = [];

/** What was done in a school year to a learner and to what the plan rests on, the newest first, and the way to read on. */
export function useHistory(learnerId: string | undefined, schoolYear: string, beside: readonly AggregateRef[]) {
  const api = useApi();
  const [limit, setLimit] = useState(page);
  const { data } = useQuery({
    queryKey: ['history', schoolYear, learnerId, beside, limit],
    enabled: learnerId !== undefined,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const steps: HistoryStep[] = [];
      for (;;) {
        const before = steps.at(-1)?.step;
        const read = await api.changes.history({
          ...{ learnerId: learnerId!, schoolYear, beside, limit: page },
          ...(before !== undefined && { before }),
        } as Parameters<typeof api.changes.history>[0]);
        steps.push(...read);
        if (read.length < page || steps.length >= limit) return { steps, isAll: read.length < page };
      }
    },
  });
  return {
    steps: data?.steps ?? none,
    readMore: data && !data.isAll ? () => setLimit(limit + page) : undefined,
  };
}
