import { formatQuantity } from '../../../shared/messages/format.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import type { Words } from '../table/words.ts';
import { learnerEvents } from './learner-events.ts';
import { compareEvents, type PlanEvent } from './plan-event.ts';

type SharedEvent = { readonly event: PlanEvent; readonly learners: string[] };

/** Learners whose trajectory covers a day. */
function countOn(learners: readonly PlanFacts[], day: number): number {
  return learners.filter(({ plan }) => {
    const index = day - plan.context.frame.first;
    return plan.first <= index && index <= plan.last;
  }).length;
}

/** One person's event carries the name; one of the whole class speaks for itself; one of some counts and lists them. */
function sharedEvent({ event, learners }: SharedEvent, ofDay: number, words: Words): PlanEvent {
  const [first = ''] = learners;
  if (learners.length === 1) return { ...event, summary: `${first}: ${event.summary}`, description: '' };
  if (learners.length === ofDay) return { ...event, description: words.text('exports.events.wholeClass') };
  const count = formatQuantity({ amount: learners.length, unit: 'learners' }, words.language);
  return { ...event, summary: `${event.summary} (${count})`, description: learners.join('\n') };
}

/**
 * The events of a class: what learners share is one event. Whether leave is paid and who mentors whom stay in the
 * learners' own files.
 */
export function classEvents(learners: readonly PlanFacts[], words: Words): PlanEvent[] {
  const shared = new Map<string, SharedEvent>();
  for (const facts of learners) {
    for (const event of learnerEvents(facts, words)) {
      const { day, times, summary, location } = event;
      const key = JSON.stringify([day, times?.start, times?.end, summary, location]);
      const known = shared.get(key);
      if (known) known.learners.push(facts.learner.name);
      else shared.set(key, { event, learners: [facts.learner.name] });
    }
  }
  const counts = new Map<number, number>();
  return [...shared.values()]
    .map((group) => {
      const { day } = group.event;
      const ofDay = counts.get(day) ?? countOn(learners, day);
      counts.set(day, ofDay);
      return sharedEvent(group, ofDay, words);
    })
    .sort(compareEvents);
}
