import { isDefinedError } from '@orpc/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/use-api.ts';
import { type PrintChoice, previewRequests } from './choices/print-choice.ts';

/** Why there is no preview: a version that can no longer be made as it was published, or something unforeseen. */
export type PreviewTrouble =
  | { readonly code: 'notAsPublished'; readonly trajectoryId: string; readonly number: number }
  | { readonly code: 'failed' };

export type Preview = {
  readonly files: readonly File[];
  /** True while other files are being made than the ones that are shown. */
  readonly isMaking: boolean;
  /** True once it is known that there is nothing to show. */
  readonly isEmpty: boolean;
  readonly trouble: PreviewTrouble | undefined;
  readonly retry: () => void;
};

const none: readonly File[] = [];

function troubleOf(error: unknown): PreviewTrouble {
  if (isDefinedError(error as Error)) {
    const { code, data } = error as unknown as { code: string; data: { trajectoryId: string; number: number } };
    if (code === 'NOT_AS_PUBLISHED') return { code: 'notAsPublished', ...data };
  }
  return { code: 'failed' };
}

/** The files of a preview, made anew when the choice or the plan changes; work that nobody waits for is stopped. */
export function usePreview(choice: PrintChoice, schoolYear: string, learner: string | undefined): Preview {
  const api = useApi();
  const requests = previewRequests(choice, schoolYear, learner);
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: ['print', requests],
    enabled: requests.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: async ({ signal }) =>
      (await Promise.all(requests.map((request) => api.files.print(request, { signal })))).flat(),
  });
  const isAsked = requests.length > 0;
  return {
    files: isAsked && !error && data ? data : none,
    isMaking: isAsked && isFetching,
    isEmpty: isAsked && !isPlaceholderData && data?.length === 0,
    trouble: isAsked && error ? troubleOf(error) : undefined,
    retry: () => void refetch(),
  };
}
