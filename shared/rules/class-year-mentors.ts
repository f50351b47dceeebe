import { numberOn } from './legal-number.ts';
import { usualLearnersPerMentor } from './legal-numbers-people.ts';
import { type MentorPresence, visitPresences } from './mentor-presence.ts';
import type { ClassFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { ClassRule } from './rule.ts';
import { runsOfWeeks, unbrokenRuns } from './runs-of-days.ts';

/** Learners of each mentor per day of the frame, by the periods of placements: `mentor * days + day`. A learner counts once a day. */
function countGuided({ context, learners }: ClassFacts): Uint16Array {
  const { dayCount } = context.frame;
  const counts = new Uint16Array(context.mentors.length * dayCount);
  for (const { plan } of learners) {
    for (const [index, { mentor, first, last }] of plan.placements.entries()) {
      if (mentor < 0) continue;
      const earlier = plan.placements.slice(0, index).filter((placement) => placement.mentor === mentor);
      for (let day = first; day <= last; day++) {
        const isCounted = earlier.some((placement) => placement.first <= day && day <= placement.last);
        if (!isCounted) counts[mentor * dayCount + day]!++;
      }
    }
  }
  return counts;
}

/** A mentor guides no more learners at the same time than the company allows. */
export const learnersPerMentor = {
  id: 'class-year/learners-per-mentor',
  severity: 'warning',
  source: usualLearnersPerMentor[0].source,
  *checkClass(facts) {
    const { context, learners } = facts;
    const { dayCount, first: frameFirst } = context.frame;
    const counts = countGuided(facts);
    for (const [index, mentor] of context.mentors.entries()) {
      const company = context.companies[context.companyIndex.get(mentor.companyId) ?? -1]?.company;
      const most = company?.learnersPerMentor ?? numberOn(usualLearnersPerMentor, frameFirst);
      const countOn = (day: number) => counts[index * dayCount + day]!;
      for (const [first, ...rest] of unbrokenRuns(dayCount, (day) => countOn(day) > most)) {
        const last = rest.at(-1) ?? first;
        const guided = learners.filter(({ plan }) =>
          plan.placements.some((held) => held.mentor === index && held.first <= last && held.last >= first),
        );
        yield {
          days: [frameFirst + first, ...rest.map((day) => frameFirst + day)],
          value: quantity(Math.max(...[first, ...rest].map(countOn)), 'learners'),
          limit: quantity(most, 'learners'),
          params: { mentor: mentor.name, learners: guided.map(({ learner }) => learner.name).join(', ') },
          trajectoryIds: guided.map(({ plan }) => plan.trajectory.id),
        };
      }
    }
  },
} as const satisfies ClassRule;

/** On no half day does a mentor have learners at two workplaces, save those who work remotely in home care. */
export const mentorInTwoPlaces = {
  id: 'class-year/mentor-in-two-places',
  severity: 'warning',
  source: { advice: 'mentorIsPresent' },
  *checkClass(facts) {
    const { context, learners } = facts;
    const { dayCount, first: frameFirst } = context.frame;
    const halves = dayCount * 2;
    // Per mentor and half day: 1 + the first workplace seen, and whether another one followed.
    const seen = new Uint16Array(context.mentors.length * halves);
    const isDouble = new Uint8Array(context.mentors.length * halves);
    visitPresences(facts, (_, mentor, at, workplace) => {
      const key = mentor * halves + at;
      if (seen[key] === 0) seen[key] = workplace + 1;
      else if (seen[key] !== workplace + 1) isDouble[key] = 1;
    });
    if (!isDouble.includes(1)) return;
    const presences: MentorPresence[] = [];
    visitPresences(facts, (learner, mentor, at, workplace) => {
      if (isDouble[mentor * halves + at] === 1) presences.push({ learner, mentor, at, workplace });
    });
    for (const [index, mentor] of context.mentors.entries()) {
      const at = (day: number) => index * halves + day * 2;
      const isWrong = (day: number) => isDouble[at(day)]! + isDouble[at(day) + 1]! > 0;
      const isInUse = (day: number) => seen[at(day)]! + seen[at(day) + 1]! > 0;
      for (const [first, ...rest] of runsOfWeeks(dayCount, isWrong, isInUse)) {
        const days = new Set([first, ...rest]);
        const there = presences.filter((presence) => presence.mentor === index && days.has(presence.at >> 1));
        const names = new Set(there.map(({ workplace }) => context.workplaces[workplace]!.workplace.name));
        const indexes = new Set(there.map(({ learner }) => learner));
        yield {
          days: [frameFirst + first, ...rest.map((day) => frameFirst + day)],
          params: { mentor: mentor.name, workplaces: [...names].join(', '), count: days.size },
          trajectoryIds: learners.filter((_, learner) => indexes.has(learner)).map(({ plan }) => plan.trajectory.id),
        };
      }
    }
  },
} as const satisfies ClassRule;

export const classYearMentorRules: readonly ClassRule[] = [learnersPerMentor, mentorInTwoPlaces];
