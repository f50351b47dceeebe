import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { VersionLine } from '../../shared/api/years.ts';
import { fromDayNumber, type IsoDate } from '../../shared/calendar/iso-date.ts';
import { putBackEdits } from '../../shared/versions/part-edits.ts';
import type { VersionChange } from '../../shared/versions/plan-difference.ts';
import { wordPart } from '../../shared/versions/word-part.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useChange } from '../year/use-change.ts';
import { type Compared, useComparison } from './compare/use-comparison.ts';
import { groundOf, putBackOfPart, type SharedPutBack } from './history/shared-put-back.ts';
import { useHistory } from './history/use-history.ts';
import { useVersionLines } from './use-plan-versions.ts';

const none: readonly VersionLine[] = [];

/** The versions of a learner, the two that are compared, and what can be done with them. */
export function useVersions(year: LoadedYear, trajectoryId: string, onPutBackShared: (putBack: SharedPutBack) => void) {
  const { t, language } = useText();
  const navigate = useNavigate();
  const { editTrajectory } = useChange();
  const [asked, setCompared] = useState<Compared>({ from: undefined, to: undefined });
  const [selected, setSelected] = useState(0);
  const known = useVersionLines(trajectoryId);
  const lines = known ?? none;
  const { facts } = year.learnerOf(trajectoryId)!;
  const ground = useMemo(() => groundOf(year.content.classYear, trajectoryId), [year, trajectoryId]);
  const history = useHistory(facts.learner.id, year.schoolYear, ground);
  const has = (id: string | undefined) => lines.some((line) => line.id === id);
  const compared: Compared = {
    from: has(asked.from) ? asked.from : lines.find(({ id }) => id !== asked.to)?.id,
    to: has(asked.to) ? asked.to : undefined,
  };
  const comparison = useComparison(year, trajectoryId, compared, history.steps, lines);
  const changes = comparison?.difference.changes ?? [];

  const putBack = (change: VersionChange) => {
    const { part } = change;
    const title = wordPart(change, language, t);
    if (part.kind === 'ground') return onPutBackShared(putBackOfPart(part, title));
    const edits = putBackEdits(facts.plan.trajectory, part);
    const toast = t('versions.putBackDone', { change: title });
    if (edits.length > 0) void editTrajectory(trajectoryId, edits, { toast });
  };
  const showDay = (day: IsoDate | undefined) =>
    void navigate({ to: '/learner/$trajectoryId', params: { trajectoryId }, search: day === undefined ? {} : { day } });
  const show = ({ days: [first] }: VersionChange) => showDay(first && fromDayNumber(first.day));
  const print = (plan: 'changed' | 'published') =>
    void navigate({ to: '/print', search: { sheets: 'year', learners: trajectoryId, plan } });

  return {
    ...{ isRead: known !== undefined, lines, newest: lines[0], history, compared, setCompared, comparison },
    ...{
      changes,
      selected: Math.min(selected, Math.max(0, changes.length - 1)),
      setSelected,
      putBack,
      show,
      showDay,
      print,
    },
  };
}
