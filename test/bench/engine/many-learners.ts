import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { readClassYear } from '../../../shared/input/read-class-year.ts';
import type { CaseDraft } from '../../support/a-case.ts';
import { daysAfter, type Random, randomOf } from '../varied/random.ts';

type Trajectory = CaseDraft['trajectories'][number];

const yearStart = '2026-09-01';
/** Shift codes of every workplace of the sample class. */
const usualCodes = ['V', 'work'];

/** Starts later in September, as somebody does who changes school. */
function startLater(trajectory: Trajectory, random: Random): void {
  if (trajectory.firstDay !== yearStart || !random.chance(0.15)) return;
  const firstDay = daysAfter(yearStart, random.between(1, 25));
  const [agreement] = trajectory.agreements;
  trajectory.firstDay = firstDay;
  for (const dated of [agreement, agreement?.placements[0], trajectory.segments[0]]) {
    if (dated?.firstDay === yearStart) dated.firstDay = firstDay;
  }
}

/** Moves the switch between two placements of one agreement by up to two weeks. */
function moveSwitch(trajectory: Trajectory, random: Random): void {
  const [before, after] = trajectory.agreements[0]?.placements ?? [];
  if (!before || !after || !random.chance(0.5)) return;
  after.firstDay = daysAfter(after.firstDay, random.between(-14, 14));
  before.lastDay = daysAfter(after.firstDay, -1);
}

/** Another order of shifts and free days in the weeks of the pattern. */
function changePattern(trajectory: Trajectory, random: Random): void {
  for (const segment of trajectory.segments) {
    if (!random.chance(0.3)) continue;
    segment.cycle = [...segment.cycle, ...segment.cycle].map((week) => ({ ...week }));
    const week = random.pick(segment.cycle);
    const day = random.pick(['wed', 'thu', 'fri'] as const);
    week[day] = random.pick(usualCodes);
    if (random.chance(0.2)) week.sat = 'V';
  }
}

function pin(trajectory: Trajectory, random: Random): void {
  const pins = Array.from({ length: random.pick([0, 0, 1, 2, 5]) }, () => ({
    date: daysAfter(yearStart, random.between(20, 290)),
    part: random.pick(['day', 'morning', 'afternoon'] as const),
    assignment: random.pick(['V', 'school', 'free', 'V']),
    reason: 'Toeval',
  }));
  if (pins.length > 0) trajectory.pins = [...(trajectory.pins ?? []), ...pins];
}

/**
 * A class year as large as wanted, all learners different: the sample class over and over, each time with other dates, patterns,
 * pins and ages. Papers, places and lessons stay as they are, so that most plans are in order, as in a real school.
 */
export function manyLearners(count: number): ClassYear {
  const sample = JSON.parse(JSON.stringify(sampleClassYear())) as CaseDraft;
  const random = randomOf(2026);
  const learners: CaseDraft['learners'] = [];
  const trajectories: Trajectory[] = [];
  for (let index = 0; index < count; index++) {
    const trajectory = structuredClone(sample.trajectories[index % sample.trajectories.length]!);
    const learner = structuredClone(sample.learners.find(({ id }) => id === trajectory.learnerId)!);
    learner.id = `${learner.id}-${index}`;
    learner.name = `${learner.name} ${index}`;
    if (random.chance(0.5)) learner.birthDate = daysAfter('2005-01-01', random.between(0, 1500));
    trajectory.id = `trajectory-${index}`;
    trajectory.learnerId = learner.id;
    for (const change of [startLater, moveSwitch, changePattern, pin]) change(trajectory, random);
    learners.push(learner);
    trajectories.push(trajectory);
  }
  const read = readClassYear({ ...sample, learners, trajectories });
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  return read.classYear;
}
