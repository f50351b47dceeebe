import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Broken } from './Broken.tsx';
import { Frame } from './Frame.tsx';
import { createHashHistory } from './hash-history.ts';
import { NotFound } from './NotFound.tsx';
import { ofLearner } from './of-learner.tsx';
import { screens } from './screens.ts';
import { plannerSearch, printSearch, recordsSearch, scopeSearch } from './search-params.ts';

const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/start', replace: true });
  },
});

/** A screen of several parts opens on the first. */
const shortRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/people',
    beforeLoad: () => {
      throw redirect({ to: '/people/$list', params: { list: 'learners' }, replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/settings',
    beforeLoad: () => {
      throw redirect({ to: '/settings/$section', params: { section: 'general' }, replace: true });
    },
  }),
];

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/start',
  component: lazyRouteComponent(screens.start, 'StartScreen'),
});

const plannerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/learner/$trajectoryId',
  validateSearch: plannerSearch,
  component: ofLearner(lazyRouteComponent(screens.learner, 'PlannerScreen')),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$list',
  validateSearch: recordsSearch,
  component: lazyRouteComponent(screens.people, 'PeopleScreen'),
});

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calendar',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(screens.calendar, 'SchoolCalendarScreen'),
});

const versionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/versions/$trajectoryId',
  component: ofLearner(lazyRouteComponent(screens.versions, 'VersionsScreen')),
});

const printRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print',
  validateSearch: printSearch,
  component: lazyRouteComponent(screens.print, 'PrintScreen'),
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/$section',
  component: lazyRouteComponent(screens.settings, 'SettingsScreen'),
});

/** Every address of the application; after the `#`, because both hosts serve one page. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    ...shortRoutes,
    startRoute,
    plannerRoute,
    peopleRoute,
    calendarRoute,
    versionsRoute,
    printRoute,
    settingsRoute,
  ]),
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
