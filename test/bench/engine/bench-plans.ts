import { publicHolidaysFor } from '../../../electron/calendar/belgian-public-holidays.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import { prepareContext } from '../../../shared/plan/prepare-context.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { checkPlan } from '../../../shared/rules/check-plan.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { rulesInBoth } from '../compare.ts';
import { checkYear } from '../straightforward/check-year.ts';
import { prepareShared } from '../straightforward/prepare.ts';
import type { Figure } from './figure.ts';
import { manyLearners } from './many-learners.ts';
import { bytesOf, measureInTurns, times } from './measure.ts';

const today = isoDate('2026-09-01');
const day = toDayNumber(today);
const holidays = publicHolidaysFor(schoolYear('2026-2027'));
const many = 10_000;
/** Learners that the slow version gets in one turn, and how often ours gets the same ones. */
const beside = 120;
const again = 10;
/** How often the sample class is checked in one turn, and how many contexts are made. */
const classes = 30;
const contexts = 300;

type Trajectories = ReturnType<typeof sampleClassYear>['trajectories'];

function checkAll(context: ReturnType<typeof prepareContext>, trajectories: Trajectories, of: readonly Rule[]): number {
  let findings = 0;
  for (const trajectory of trajectories) findings += checkPlan(gatherFacts(context, trajectory, day), of).length;
  return findings;
}

/** One learner-year of the sample class, and what a class prepares once. */
function benchSample(): Figure[] {
  const sample = sampleClassYear();
  const context = prepareContext(sample, holidays);
  const { trajectories } = sample;
  const figures = measureInTurns(
    {
      all: times(classes, () => checkAll(context, trajectories, rules)),
      prepare: times(contexts, () => prepareContext(sample, holidays)),
    },
    15,
    3,
  );
  const one = figures.all / classes / trajectories.length;
  return [
    {
      job: `one learner-year of the sample class built and checked, all ${rules.length} rules`,
      amount: one,
      unit: 'ms',
      budget: 0.2,
    },
    {
      job: 'calendar, places and lessons of that class prepared, once',
      amount: figures.prepare / contexts,
      unit: 'ms',
    },
  ];
}

/** Ten thousand different learners: time, memory, and the straightforward version beside ours on some of them. */
function benchMany(): Figure[] {
  const classYear = manyLearners(many);
  const context = prepareContext(classYear, holidays);
  const { trajectories } = classYear;
  const { all } = measureInTurns({ all: () => checkAll(context, trajectories, rules) }, 5, 1);
  const few = trajectories.slice(0, beside);
  const shared = prepareShared(classYear);
  const turns = measureInTurns(
    {
      ours: times(again, () => checkAll(context, few, rulesInBoth)),
      oursAll: times(again, () => checkAll(context, few, rules)),
      theirs: () => few.map((trajectory) => checkYear(shared, trajectory, today).findings.length),
    },
    15,
    3,
  );
  const [ours, oursAll, theirs] = [turns.ours / again / beside, turns.oursAll / again / beside, turns.theirs / beside];
  const kept = bytesOf(() =>
    trajectories.map((trajectory) => {
      const facts = gatherFacts(context, trajectory, day);
      return { facts, findings: checkPlan(facts, rules) };
    }),
  );
  const same = `${rulesInBoth.length} rules that both versions have`;
  return [
    { job: '10,000 different learner-years, all rules', amount: all, unit: 'ms', budget: 2000 },
    { job: `one of them, the ${same}`, amount: ours, unit: 'ms' },
    { job: 'the straightforward version with date-fns, these rules', amount: theirs, unit: 'ms' },
    { job: 'how many times as fast, these rules', amount: theirs / ours, unit: '×', least: 50 },
    { job: `the same with all ${rules.length} rules of ours`, amount: theirs / oursAll, unit: '×' },
    { job: 'memory of a plan with its figures and findings', amount: kept.bytes / many / 1024, unit: 'kB' },
    { job: 'the process with all 10,000 in memory', amount: kept.residentBytes / 1024 / 1024, unit: 'MB' },
  ];
}

export function benchPlans(): Figure[] {
  return [...benchSample(), ...benchMany()];
}
