import { useLayoutEffect, useMemo, useRef } from 'react';
import { isIsoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { CheckedLearner } from '../../../shared/rules/check-class.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { useStarted } from '../../state/use-started.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { PlannerPorts } from './carry-out.ts';
import type { ClassGround } from './class-ground.ts';
import { createPlannerActions } from './planner-actions.ts';
import { createPlannerStore } from './planner-store.ts';
import { storedPlan } from './shown-plan.ts';
import { takeStored } from './take-stored.ts';
import type { Planner } from './use-planner.ts';

/** The day that a planner opens on: the one of the address, else today, else the first of the trajectory. */
function firstDayShown({ facts }: CheckedLearner, today: number, asked: string | undefined): number {
  const { plan } = facts;
  const { first, dayCount } = plan.context.frame;
  if (asked !== undefined && isIsoDate(asked)) {
    const day = toDayNumber(asked) - first;
    if (day >= 0 && day < dayCount) return day;
  }
  const now = today - first;
  return now >= plan.first && now <= plan.last ? now : plan.first;
}

const noneYet: readonly Finding[] = [];

/** A store of the planner that follows what is stored of this learner. */
export function usePlannerStore(
  year: LoadedYear,
  learner: CheckedLearner,
  day: string | undefined,
  ports: PlannerPorts,
): Planner {
  const { id } = learner.facts.plan.trajectory;
  // The class is checked when the learner's year stands on the screen: that needs the plans of all others.
  const isChecked = useStarted() || year.isClassChecked;
  const classFindings = isChecked ? year.classFindingsOf(id) : noneYet;
  const stored = useMemo(() => storedPlan(learner.facts, learner.findings, classFindings), [learner, classFindings]);
  const ground = useMemo<ClassGround>(
    () => ({ learners: () => year.checked.learners.map(({ facts }) => facts), findings: classFindings }),
    [year, classFindings],
  );
  const latestPorts = useRef(ports);
  latestPorts.current = ports;
  const planner = useRef<Planner>(null);
  if (!planner.current) {
    const store = createPlannerStore(stored, ground);
    const head = firstDayShown(learner, year.today, day);
    store.set({ selection: { anchor: head, head } });
    planner.current = { store, actions: createPlannerActions(store, () => latestPorts.current) };
  }
  const { store } = planner.current;
  useLayoutEffect(() => takeStored(store, stored, ground), [store, stored, ground]);
  return planner.current;
}
