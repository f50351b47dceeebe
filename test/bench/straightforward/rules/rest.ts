import { addDays, differenceInMinutes } from 'date-fns';
import { type Found, found } from '../finding.ts';
import type { PlannedYear } from '../plan-day.ts';
import { iso } from '../school-calendar.ts';
import { instant, type Work, type WorkYear, wallMinutes, worksByWeek } from '../work.ts';
import { shortRests, told } from './told.ts';

/** The longest rest that belongs to a week: what of a rest lies in it, and 11 hours of what lies beside it. */
function longestRest(all: WorkYear, monday: string, works: readonly Work[]): number {
  const start = wallMinutes(monday);
  const end = start + 7 * 1440;
  const first = all.works.indexOf(works[0]!);
  const around = [all.works[first - 1], ...works, all.works[first + works.length]];
  const rests = around.slice(0, -1).map((before, index) => {
    const after = around[index + 1];
    const from = before ? wallMinutes(before.day.iso) + before.end : start;
    const until = after ? wallMinutes(after.day.iso) + after.start : end;
    const inside = Math.min(until, end) - Math.max(from, start);
    return Math.min(before?.rest ?? Number.POSITIVE_INFINITY, inside + 660);
  });
  return Math.max(0, ...rests);
}

function weeklyRest(all: WorkYear): Found[] {
  const weeks = worksByWeek(all.works).map(([monday, works]) => ({
    first: works[0]!.day.iso,
    rest: longestRest(all, monday, works),
  }));
  return told(
    'working-time/weekly-rest',
    weeks.filter(({ rest }) => rest < 2100),
    ({ rest }) => `${rest}`,
    ({ first, rest }) => found('', first, rest),
  );
}

/** The first lesson with a known hour after the work of a day, up to the day after it ends. */
function nextLesson(year: PlannedYear, { day, end, endsAt }: Work): Date | undefined {
  const days = Math.floor(end / 1440) + 1;
  for (let offset = 1; offset <= days; offset++) {
    const next = year.byDate.get(iso(addDays(day.classDay.date, offset)));
    if (!next) continue;
    for (const part of ['morning', 'afternoon'] as const) {
      const clock = next.classDay[part].start;
      if (next[part].kind !== 'school' || !clock) continue;
      const [hours, minutes] = clock.split(':').map(Number);
      const start = instant(next.classDay.date, hours! * 60 + minutes!);
      if (start >= endsAt) return start;
    }
  }
  return undefined;
}

function restBeforeLesson(all: WorkYear): Found[] {
  const short = all.works.flatMap((work, index) => {
    const lesson = nextLesson(all.year, work);
    const next = all.works[index + 1];
    if (!lesson || (next && next.startsAt < lesson)) return [];
    const rest = differenceInMinutes(lesson, work.endsAt);
    const limit = lesson < all.majorityAt ? 720 : 660;
    return rest < limit ? [{ work, lesson, rest, limit }] : [];
  });
  return told(
    'working-time/rest-before-lesson',
    short,
    ({ work, lesson, rest, limit }) => `${work.shape} ${lesson.getHours()} ${lesson.getMinutes()} ${rest} ${limit}`,
    ({ work, rest }) => found('', work.day.iso, rest),
  );
}

/** Rest of adults, and rest before lessons at any age. */
export function checkRest(all: WorkYear): Found[] {
  return [...shortRests(all, 'working-time/daily-rest', 660, false), ...weeklyRest(all), ...restBeforeLesson(all)];
}
