import { type LinkProps, useLocation } from '@tanstack/react-router';
import { useCurrentTrajectory } from './current-trajectory.ts';

export const screenNames = ['start', 'planner', 'calendar', 'people', 'versions', 'print', 'settings'] as const;
export type ScreenName = (typeof screenNames)[number];

/** The first part of each screen's address. */
const addresses: Readonly<Record<ScreenName, string>> = {
  start: 'start',
  planner: 'learner',
  calendar: 'calendar',
  people: 'people',
  versions: 'versions',
  print: 'print',
  settings: 'settings',
};

/** Where each screen is, for the learner that was looked at last, and which one is open. */
export function useScreenLinks(): {
  linkTo(screen: ScreenName): LinkProps;
  readonly current: ScreenName | undefined;
} {
  const { pathname } = useLocation();
  const trajectoryId = useCurrentTrajectory() ?? 'none';
  const first = pathname.split('/')[1];
  const links: Readonly<Record<ScreenName, LinkProps>> = {
    start: { to: '/start' },
    planner: { to: '/learner/$trajectoryId', params: { trajectoryId } },
    calendar: { to: '/calendar' },
    people: { to: '/people/$list', params: { list: 'learners' } },
    versions: { to: '/versions/$trajectoryId', params: { trajectoryId } },
    print: { to: '/print' },
    settings: { to: '/settings/$section', params: { section: 'general' } },
  };
  return {
    linkTo: (screen) => links[screen],
    current: screenNames.find((screen) => addresses[screen] === first),
  };
}
