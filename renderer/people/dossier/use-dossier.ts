import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DossierLine } from '../../../shared/api/years.ts';
import { useApi } from '../../api/use-api.ts';
import { useYear } from '../../year/use-year.ts';

/** Whom entries of the dossier are about. */
export type DossierOwner =
  | { readonly learnerId: string }
  | { readonly mentorId: string }
  | { readonly workplaceId: string };

/** The entries of one learner, mentor or workplace, newest first. */
export function useDossier(owner: DossierOwner): readonly DossierLine[] {
  const api = useApi();
  const schoolYear = useYear()?.schoolYear ?? '';
  const { data } = useQuery({
    queryKey: ['dossier', schoolYear],
    queryFn: () => api.years.dossier({ schoolYear }),
  });
  const [[field, id]] = Object.entries(owner) as [[keyof DossierLine['entry'], string]];
  return useMemo(() => {
    const own = (data ?? []).filter(({ entry }) => entry[field] === id);
    const dayOf = ({ entry }: DossierLine) => entry.day ?? entry.seenDay ?? '';
    return own.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  }, [data, field, id]);
}
