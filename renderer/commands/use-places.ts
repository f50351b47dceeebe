import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { fromDayNumber, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDay } from '../../shared/messages/format.ts';
import { useCurrentTrajectory } from '../app/current-trajectory.ts';
import { parseDay } from '../components/parse-day.ts';
import { listNames } from '../people/list-names.ts';
import { settingsSections } from '../settings/sections.ts';
import { useText } from '../text/use-text.ts';
import { useYear } from '../year/use-year.ts';
import type { AppCommand } from './app-command.ts';

/** Going to a learner, as commands. */
export function useLearnerCommands(): readonly AppCommand[] {
  const { t } = useText();
  const year = useYear();
  const navigate = useNavigate();
  return useMemo(() => {
    const { trajectories = [], learners = [], classGroups = [] } = year?.content.classYear ?? {};
    const groups = new Map(classGroups.map(({ id, name }) => [id, name]));
    const names = new Map(learners.map(({ id, name }) => [id, name]));
    const group = t('app.groups.learners');
    return trajectories.map(({ id, learnerId, classGroupId }) => {
      return {
        ...{ id: `learner ${id}`, label: names.get(learnerId) ?? '', group, detail: groups.get(classGroupId) ?? '' },
        perform: () => void navigate({ to: '/learner/$trajectoryId', params: { trajectoryId: id } }),
      };
    });
  }, [year, t, navigate]);
}

/** Going to a list of people and places, or to a part of the settings, as commands. */
export function usePartCommands(): readonly AppCommand[] {
  const { t } = useText();
  const navigate = useNavigate();
  return useMemo(() => {
    const group = t('app.groups.go');
    const lists = listNames.map((list) => ({
      ...{ id: `list ${list}`, label: t(`peopleScreen.lists.${list}`), group, detail: t('peopleScreen.title') },
      perform: () => void navigate({ to: '/people/$list', params: { list } }),
    }));
    const sections = settingsSections.map((section) => ({
      ...{ id: `settings ${section}`, label: t(`settings.sections.${section}`), group, detail: t('settings.title') },
      perform: () => void navigate({ to: '/settings/$section', params: { section } }),
    }));
    return [...lists, ...sections];
  }, [t, navigate]);
}

/** Going to the day that a query says, in the plan of the learner who was looked at last. */
export function useDayCommands(query: string): readonly AppCommand[] {
  const { t, language } = useText();
  const year = useYear();
  const navigate = useNavigate();
  const trajectoryId = useCurrentTrajectory();
  const day = year && parseDay(query, year.schoolYear);
  if (day === undefined || trajectoryId === undefined) return [];
  const date = fromDayNumber(day);
  const perform = () =>
    void navigate({ to: '/learner/$trajectoryId', params: { trajectoryId }, search: { view: 'month', day: date } });
  const label = t('app.palette.goToDay', { day: formatDay(toDayNumber(date), language, true) });
  return [{ id: `day ${date}`, label, group: t('app.groups.days'), keywords: query, perform }];
}
