import { describe, expect, test } from 'vitest';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { dayIndex, kindOn, planOf, workOn } from '../support/plan-of.ts';

type SegmentDraft = CaseDraft['trajectories'][number]['segments'][number];

function segment(change: (segment: SegmentDraft) => void): CaseChange {
  return (draft) => {
    const [first] = draft.trajectories[0]!.segments;
    first!.cycle = [{ wed: 'V' }, { wed: 'L' }, { wed: 'S' }];
    change(first!);
  };
}

/** Week numbers of the cycle on Wednesdays, from a day on; a dot where the week has none. */
function numbers(change: CaseChange, from: string, weeks: number): string {
  const plan = planOf(change);
  const first = dayIndex(plan, from);
  return Array.from({ length: weeks }, (_, week) => plan.cycleWeek[first + week * 7]!)
    .map((number) => (number < 0 ? '.' : String(number)))
    .join('');
}

describe('weeks of a cycle', () => {
  test('count from the first week of the segment, whatever the ISO week', () => {
    expect(
      numbers(
        segment(() => {}),
        '2026-09-02',
        6,
      ),
    ).toBe('012012');
    const startWeekLater = segment((it) => {
      it.firstDay = '2026-09-07';
    });
    expect(numbers(startWeekLater, '2026-09-02', 6)).toBe('.01201');
  });

  test('a segment that starts mid-week has that week as its first', () => {
    const midWeek = segment((it) => {
      it.firstDay = '2026-09-10';
    });
    expect(numbers(midWeek, '2026-09-09', 4)).toBe('.120');
    expect(planOf(midWeek).cycleWeek[10]).toBe(0);
  });

  test('whole weeks of school holiday do not count and have no number', () => {
    expect(
      numbers(
        segment(() => {}),
        '2026-10-21',
        4,
      ),
    ).toBe('12.0');
    expect(
      numbers(
        segment(() => {}),
        '2026-12-16',
        4,
      ),
    ).toBe('2..0');
  });

  test('whole weeks of school holiday count when the segment says so', () => {
    const counted = segment((it) => {
      it.holidayWeeksCount = true;
    });
    expect(numbers(counted, '2026-10-21', 4)).toBe('1201');
    expect(numbers(counted, '2026-12-16', 4)).toBe('0120');
  });

  test('a week with public holidays only counts', () => {
    expect(
      numbers(
        segment(() => {}),
        '2027-05-05',
        3,
      ),
    ).toBe('201');
  });

  test('a week across New Year and week 53 count as any other', () => {
    const counted = segment((it) => {
      it.holidayWeeksCount = true;
      it.cycle = [{ wed: 'V' }, { wed: 'L' }];
    });
    expect(numbers(counted, '2026-12-23', 4)).toBe('0101');
  });

  test('a segment that starts in a school holiday starts its cycle after it', () => {
    const inHoliday = segment((it) => {
      it.firstDay = '2026-12-21';
    });
    expect(numbers(inHoliday, '2026-12-23', 5)).toBe('..012');
  });

  test('the first counted day may lie in another week than the first', () => {
    const earlier = segment((it) => {
      it.firstDay = '2026-09-21';
      it.cycleFirstDay = '2026-09-09';
    });
    expect(numbers(earlier, '2026-09-23', 3)).toBe('201');
    const later = segment((it) => {
      it.cycleFirstDay = '2026-09-16';
    });
    expect(numbers(later, '2026-09-02', 5)).toBe('12012');
    const earlierAcrossHoliday = segment((it) => {
      it.firstDay = '2026-11-09';
      it.cycleFirstDay = '2026-10-26';
    });
    expect(numbers(earlierAcrossHoliday, '2026-11-11', 3)).toBe('120');
  });

  test('a segment that starts before the trajectory counts from its own start', () => {
    const before = segment((it) => {
      it.firstDay = '2026-08-19';
    });
    expect(numbers(before, '2026-09-02', 3)).toBe('201');
  });

  test.each(Array.from({ length: 16 }, (_, index) => index + 1))(
    'a cycle of %i weeks starts again after its last',
    (length) => {
      const cycle = segment((it) => {
        it.cycle = Array.from({ length }, (_, week) => ({ wed: week === 0 ? 'S' : 'V' }));
        it.holidayWeeksCount = true;
      });
      const plan = planOf(cycle);
      const first = dayIndex(plan, '2026-09-02');
      const expected = Array.from({ length: 40 }, (_, week) => week % length);
      expect(expected.map((_, week) => plan.cycleWeek[first + week * 7])).toEqual(expected);
      expect(workOn(plan, '2026-09-02')).toBe('S@wzc-1 07:00-11:00 16:00-19:36 = 456');
    },
  );

  test('where segments overlap the first one listed keeps the day', () => {
    const plan = planOf((draft) => {
      const [it] = draft.trajectories[0]!.segments;
      draft.trajectories[0]!.segments = [
        { ...it!, firstDay: '2026-09-14', lastDay: '2026-09-20', cycle: [{ wed: 'L' }] },
        { ...it!, cycle: [{ wed: 'V' }, { wed: 'S' }] },
      ];
    });
    const works = ['2026-09-09', '2026-09-16', '2026-09-23'].map((date) => workOn(plan, date).slice(0, 1));
    expect(works).toEqual(['S', 'L', 'S']);
  });

  test('outside every segment the class and the usual shift hold', () => {
    const plan = planOf((draft) => {
      draft.trajectories[0]!.segments[0]!.firstDay = '2026-09-14';
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'free' }];
    });
    expect(kindOn(plan, '2026-09-07')).toBe('school');
    expect(kindOn(plan, '2026-09-09')).toBe('work');
    expect(kindOn(plan, '2026-09-16')).toBe('rosterRest');
  });
});
