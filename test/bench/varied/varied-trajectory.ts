import type { z } from 'zod';
import type { trajectorySchema } from '../../../shared/input/trajectory.ts';
import { daysAfter, type Random, sometimes } from './random.ts';
import { atHome, codes, residential } from './varied-places.ts';

type Draft = z.input<typeof trajectorySchema>;
type Agreement = Draft['agreements'][number];
type Placement = Agreement['placements'][number];
type Segment = Draft['segments'][number];
type Week = Segment['cycle'][number];
type Deviation = NonNullable<Draft['deviations']>[number];

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const weekend = ['sat', 'sun'] as const;
const usualWeeks: readonly Week[] = [
  { mon: 'school', tue: 'school', wed: 'V', thu: 'V', fri: 'V' },
  { mon: 'school', tue: 'V', wed: 'V', thu: 'L', fri: 'V' },
  { mon: 'school', tue: 'school', wed: 'work', thu: 'work', fri: 'work' },
  { mon: 'school', tue: 'school', wed: 'free', thu: 'L', fri: 'V', sat: 'V', sun: 'V' },
  { mon: 'V', tue: 'V', wed: 'V', thu: 'V', fri: 'V' },
];

function assignment(random: Random, mess: number): string {
  if (random.chance(mess / 8)) return `V@${random.pick([...residential, ...atHome])[0]}`;
  const code = random.chance(mess) ? random.pick(codes) : random.pick(['V', 'L', 'D']);
  return random.pick(['V', 'V', 'work', 'school', 'school', 'free', code]);
}

function week(random: Random, mess: number): Week {
  if (!random.chance(mess)) return random.pick(usualWeeks);
  const days: Week = {};
  for (const day of weekdays) {
    if (random.chance(0.15)) continue;
    days[day] = random.chance(0.8)
      ? assignment(random, mess)
      : { ...sometimes(random, 0.7, 'morning', () => assignment(random, mess)), afternoon: assignment(random, mess) };
  }
  for (const day of weekend) if (random.chance(0.2)) days[day] = random.pick(codes);
  return days;
}

function segments(random: Random, firstDay: string, lastDay: string, mess: number): Segment[] {
  const count = random.pick(mess > 0.3 ? [0, 1, 2, 3] : [1, 1, 2]);
  const starts = Array.from({ length: count }, (_, index) =>
    index === 0 ? firstDay : daysAfter(firstDay, index * random.between(40, 100)),
  );
  return starts.map((start, index) => ({
    firstDay: start,
    lastDay: max(
      start,
      index === count - 1 ? lastDay : daysAfter(starts[index + 1]!, random.chance(mess / 4) ? 5 : -1),
    ),
    cycle: Array.from({ length: random.pick([1, 1, 1, 2, 2, 3, 4]) }, () => week(random, mess)),
    ...sometimes(random, mess / 4, 'holidayWeeksCount', () => random.chance(0.6)),
    ...sometimes(random, mess / 4, 'leavesClassPattern', () => true),
    ...sometimes(random, mess / 4, 'cycleFirstDay', () => daysAfter(start, random.between(0, 60))),
    ...sometimes(random, mess / 6, 'contractualMinutesPerCycle', () => random.between(600, 5000)),
  }));
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}

/** One or two agreements over a residential and a home workplace; with mess other kinds, gaps, overlaps and early ends. */
function agreements(random: Random, firstDay: string, lastDay: string, mess: number): Agreement[] {
  const length = Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000);
  const change = daysAfter(firstDay, Math.max(1, Math.round(length * (0.35 + random.between(0, 30) / 100))));
  const isTurned = random.chance(mess / 8);
  const [here, there] = isTurned ? [atHome, residential] : [residential, atHome];
  const first = random.pick(here);
  const second = random.chance(0.5) ? there.find(([, company]) => company === first[1])! : random.pick(there);
  const kind = () => (random.chance(mess / 3) ? random.pick(['partTime', 'sao'] as const) : ('oao' as const));
  const signed = () => sometimes(random, 0.8, 'signedDay', () => daysAfter(firstDay, random.between(-10, 45)));
  const before: Placement = { workplaceId: first[0], firstDay, lastDay: daysAfter(change, -1) };
  const after: Placement = { workplaceId: second[0], firstDay: change, lastDay };
  if (random.chance(mess / 10)) return [];
  if (first[1] === second[1] && !random.chance(mess / 4)) {
    const placements = random.chance(mess / 5) ? [before] : [before, after];
    const agreement = { companyId: first[1], kind: kind(), firstDay, plannedLastDay: lastDay, ...signed(), placements };
    return [
      { ...agreement, ...sometimes(random, mess / 5, 'actualLastDay', () => daysAfter(change, random.between(5, 60))) },
    ];
  }
  const shift = random.chance(mess / 3) ? random.between(-12, 25) : 0;
  const start = random.chance(mess / 5) ? daysAfter(firstDay, random.between(-4, 12)) : firstDay;
  return [
    {
      companyId: first[1],
      kind: kind(),
      firstDay: start,
      plannedLastDay: max(start, before.lastDay),
      ...signed(),
      placements: [before],
    },
    {
      companyId: second[1],
      kind: kind(),
      firstDay: daysAfter(change, shift),
      plannedLastDay: max(daysAfter(change, shift), lastDay),
      ...signed(),
      placements: [after],
    },
  ];
}

function deviation(random: Random, id: string, year: number, firstDay: string): Deviation {
  const holiday = daysAfter(
    random.pick([`${year}-11-02`, `${year}-12-27`, `${year + 1}-04-05`, `${year + 1}-07-05`]),
    random.between(-2, 6),
  );
  const entry = (date: string) => ({ date, part: random.pick(['day', 'day', 'morning', 'afternoon'] as const) });
  const worked = Array.from({ length: random.between(1, 4) }, (_, index) => ({
    ...entry(daysAfter(holiday, index)),
    ...sometimes(random, 0.3, 'shift', () => random.pick(codes)),
  }));
  const recuperation = Array.from({ length: random.between(0, 4) }, () =>
    entry(daysAfter(firstDay, random.between(10, random.chance(0.1) ? 420 : 280))),
  );
  const agreed = (
    key: 'agreedByLearnerDay' | 'agreedBySchoolDay' | 'agreedByCompanyDay' | 'agreedByRepresentativeDay',
  ) => sometimes(random, 0.9, key, () => `${year}-09-15`);
  return {
    id,
    learningOpportunity: `Toevallige kans ${id}`,
    isVoluntary: true,
    worked,
    recuperation,
    ...agreed('agreedByLearnerDay'),
    ...agreed('agreedBySchoolDay'),
    ...agreed('agreedByCompanyDay'),
    ...agreed('agreedByRepresentativeDay'),
  };
}

/** A trajectory as varied as a file may hold; `mess` from 0 to 1 says how unusual. */
export function variedTrajectory(random: Random, year: number, index: number, mess: number): Draft {
  const isUsual = !random.chance(0.15 + mess / 4);
  const firstDay = isUsual ? `${year}-09-01` : daysAfter(`${year}-09-01`, random.between(-6, 75));
  const lastDay = random.chance(mess / 3)
    ? daysAfter(`${year + 1}-04-30`, random.between(0, 123))
    : `${year + 1}-06-30`;
  const pins = Array.from({ length: random.between(0, mess > 0.3 ? 8 : 3) }, () => ({
    date: daysAfter(firstDay, random.between(0, 310)),
    part: random.pick(['day', 'day', 'morning', 'afternoon'] as const),
    assignment: random.chance(0.2) ? 'leave' : assignment(random, mess),
    reason: 'Toeval',
  }));
  const remote = daysAfter(`${year + 1}-01-15`, random.between(0, 120));
  return {
    id: `trajectory-${index}`,
    learnerId: `learner-${index}`,
    classGroupId: random.pick(['class-1', 'class-2', 'class-3']),
    programmeId: 'verzorgende-zorgkundige',
    firstDay,
    lastDay,
    agreements: agreements(random, firstDay, lastDay, mess),
    segments: segments(random, firstDay, lastDay, mess),
    pins,
    deviations: random.chance(0.1 + mess / 2)
      ? [deviation(random, 'd1', year, firstDay), deviation(random, 'd2', year, firstDay)]
      : [],
    ...sometimes(random, mess / 3, 'lateEntryBeside', () => 'Testleerling Toeval'),
    ...sometimes(random, 0.3 + mess / 4, 'entitlement', () => ({
      ...sometimes(random, 0.3, 'agreedDay', () => daysAfter(firstDay, random.between(0, 200))),
      ...sometimes(random, 0.5, 'allocation', () => 'earliest' as const),
      years: [year, year + 1]
        .filter(() => random.chance(0.5))
        .map((calendarYear) => ({
          calendarYear,
          ...sometimes(random, 0.3, 'broughtCountedDays', () => random.between(0, 250)),
          ...sometimes(random, 0.3, 'broughtFullMonths', () => random.between(0, 12)),
          ...sometimes(random, 0.3, 'decidedHalfDays', () => random.between(0, 44)),
        })),
    })),
    ...sometimes(random, 0.3 + mess / 4, 'homeCare', () => ({
      remoteFirstDay: remote,
      ...sometimes(random, 0.5, 'supervised', () => [
        { firstDay: daysAfter(remote, 5), lastDay: daysAfter(remote, 12) },
      ]),
      ...sometimes(random, 0.6, 'evaluations', () => [
        { date: daysAfter(remote, random.between(-20, 20)), outcome: random.pick(['positive', 'negative'] as const) },
      ]),
    })),
  };
}
