import type { z } from 'zod';
import type { classYearSchema } from '../../../shared/input/class-year.ts';
import { daysAfter, type Random, sometimes } from './random.ts';

type Draft = z.input<typeof classYearSchema>;
type School = Draft['schools'][number];
type ClassGroup = Draft['classGroups'][number];
type Entry = NonNullable<ClassGroup['calendar']>[number];
type LessonDay = NonNullable<ClassGroup['lessons'][number]['mon']>;
type Days = Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri', LessonDay>>;

const morning = { periods: 4, start: '08:25', end: '12:00' };
const afternoon = { periods: 3, start: '13:00', end: '15:40' };
const late = { periods: 4, start: '13:00', end: '16:30' };
const whole: LessonDay = { morning, afternoon };

const timetables: readonly Days[] = [
  { mon: whole },
  { mon: whole, tue: whole },
  { mon: { morning, afternoon: late }, tue: whole },
  { tue: whole, wed: { morning }, thu: whole },
  { thu: whole, fri: { morning, afternoon } },
  { mon: { afternoon }, fri: { morning } },
  { mon: whole, tue: whole, wed: { morning }, thu: whole, fri: whole },
];

/** Calendar entries of a year: free days, exams, blocks; more of them where the mess is larger. */
function entries(random: Random, year: number, mess: number): Entry[] {
  const list: Entry[] = [];
  const dayOf = () => daysAfter(`${year}-09-01`, random.between(0, 300));
  const part = () => random.pick(['day', 'day', 'morning', 'afternoon'] as const);
  const add = (kind: Entry['kind'], length: number) => {
    const firstDay = dayOf();
    const lastDay = daysAfter(firstDay, random.between(0, length));
    list.push({
      firstDay,
      lastDay,
      part: part(),
      kind,
      ...sometimes(random, 0.3, 'periods', () => random.between(0, 8)),
    });
  };
  if (random.chance(0.8)) add('localFree', 0);
  if (random.chance(0.8)) add('studyDay', 0);
  if (random.chance(0.3 + mess)) add('exam', 4);
  if (random.chance(0.2 + mess)) add('schoolBlock', 4);
  if (random.chance(mess)) add('workBlock', 11);
  if (random.chance(mess / 2)) add('schoolBlock', 30);
  return list;
}

export function variedSchools(random: Random, year: number, mess: number): School[] {
  return ['school-1', 'school-2'].map((id) => ({
    id,
    name: `School Toeval ${id}`,
    ...sometimes(random, 0.4, 'lessonPeriodMinutes', () => random.pick([50, 60] as const)),
    ...sometimes(random, mess, 'usualPeriods', () => ({
      morning: random.between(3, 5),
      afternoon: random.between(2, 4),
    })),
    calendar: entries(random, year, mess / 2),
    ...sometimes(random, mess / 8, 'calendarExceptions', () => [
      {
        holiday: 'carnival' as const,
        firstDay: `${year + 1}-02-01`,
        lastDay: daysAfter(`${year + 1}-02-01`, random.between(0, 13)),
        source: 'Toeval',
      },
    ]),
  }));
}

function lessonsOf(random: Random, year: number, mess: number): ClassGroup['lessons'] {
  const [firstDay, lastDay] = [`${year}-09-01`, `${year + 1}-06-30`];
  if (random.chance(mess / 8)) return [];
  if (!random.chance(0.2)) return [{ firstDay, lastDay, ...random.pick(timetables) }];
  const change = daysAfter(`${year + 1}-01-01`, random.between(0, 60));
  const next = daysAfter(change, random.chance(mess / 4) ? 15 : 1);
  return [
    { firstDay, lastDay: change, ...random.pick(timetables) },
    { firstDay: next, lastDay, ...random.pick(timetables) },
  ];
}

export function variedClassGroups(random: Random, year: number, mess: number): ClassGroup[] {
  return ['class-1', 'class-2', 'class-3'].map((id) => ({
    id,
    schoolId: random.pick(['school-1', 'school-2']),
    name: `Klas Toeval ${id}`,
    lessons: lessonsOf(random, year, mess),
    calendar: entries(random, year, mess),
    ...sometimes(random, mess / 4, 'lessonsStartDay', () => daysAfter(`${year}-09-01`, random.between(0, 20))),
  }));
}
