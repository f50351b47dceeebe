import { addMonths, type DayNumber, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { homeCareDaysOf } from '../../shared/home-care/home-care-days.ts';
import type { Mentor } from '../../shared/input/people.ts';
import type { CheckedClassYear, CheckedLearner } from '../../shared/rules/check-class.ts';
import { numberOn } from '../../shared/rules/legal-number.ts';
import { minimumSupervisedDays } from '../../shared/rules/legal-numbers-home-care.ts';
import { extractMonths } from '../../shared/rules/legal-numbers-people.ts';
import { mentorsOf } from '../../shared/rules/mentors.ts';
import type { Deadline } from './deadline.ts';

/** The tenth supervised day in home care, after which the evaluation can come. */
function tenthDay({ facts: { plan } }: CheckedLearner): Deadline[] {
  const days = homeCareDaysOf(plan);
  if (!days) return [];
  const { first } = plan.context.frame;
  const count = numberOn(minimumSupervisedDays, first + days[0].index);
  const tenth = days[count - 1];
  if (!tenth) return [];
  const day = first + tenth.index;
  return [
    {
      key: `tenthDay ${day}`,
      day,
      words: { text: 'tenthDay', params: { count } },
      trajectoryIds: [plan.trajectory.id],
    },
  ];
}

/** The day on which a learner goes from one workplace to the next. */
function placementStarts({ facts: { plan } }: CheckedLearner): Deadline[] {
  return plan.placements.flatMap(({ workplace, first }, at): Deadline[] => {
    const isFirst = plan.placements.every((other, place) => place === at || other.first >= first);
    if (isFirst) return [];
    const day = plan.context.frame.first + first;
    const { name, id } = plan.context.workplaces[workplace]!.workplace;
    const key = `phaseSwitch ${day} ${id}`;
    return [
      { key, day, words: { text: 'phaseSwitch', params: { workplace: name } }, trajectoryIds: [plan.trajectory.id] },
    ];
  });
}

/** The day a mentor's extract is a year old, while recognition with this mentor still has to be asked. */
function extractAges(mentor: Mentor, trajectoryId: string): Deadline[] {
  if (mentor.extractDay === undefined || mentor.recognitionRequestDay !== undefined) return [];
  const seen = toDayNumber(mentor.extractDay);
  const day = addMonths(seen, numberOn(extractMonths, seen));
  const words = { text: 'extract', params: { mentor: mentor.name } } as const;
  return [{ key: `extract ${day} ${mentor.id}`, day, words, trajectoryIds: [trajectoryId] }];
}

/** What the plans themselves say is coming: the tenth supervised day, a next workplace, an extract that grows old. */
export function plannedDeadlines({ learners }: CheckedClassYear, today: DayNumber): readonly Deadline[] {
  return learners
    .flatMap((learner) => [
      ...tenthDay(learner),
      ...placementStarts(learner),
      ...mentorsOf(learner.facts.plan).flatMap(({ mentor }) => extractAges(mentor, learner.facts.plan.trajectory.id)),
    ])
    .filter(({ day }) => day >= today);
}
