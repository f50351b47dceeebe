import { describe, expect, test } from 'vitest';
import { endlessRest, realMinutes, workBlocksOf } from '../../shared/working-time/work-blocks.ts';
import { aCase, type CaseChange, factsOf } from '../support/a-case.ts';
import { all, born, on, onPart } from '../support/work-on.ts';

function blocksOf(change?: CaseChange) {
  const { plan, learner } = factsOf(aCase(change));
  return { plan, blocks: workBlocksOf(plan, learner), frame: plan.context.frame };
}

/** Blocks of a learner who works on the pinned days of one week only, as "day start–end rest". */
function weekOf(change: CaseChange): string[] {
  const { blocks } = blocksOf(
    all(({ trajectories }) => {
      trajectories[0]!.segments = [
        {
          firstDay: '2026-09-01',
          lastDay: '2027-06-30',
          cycle: [{ mon: 'free', tue: 'free', wed: 'free', thu: 'free', fri: 'free' }],
          leavesClassPattern: true,
        },
      ];
    }, change),
  );
  return Array.from({ length: blocks.count }, (_, at) => {
    const midnight = blocks.day[at]! * 1440;
    const rest = blocks.rest[at] === endlessRest ? 'end' : String(blocks.rest[at]);
    return `${blocks.day[at]} ${blocks.start[at]! - midnight}–${blocks.end[at]! - midnight} ${rest}`;
  });
}

describe('workBlocksOf', () => {
  test.each<[string, CaseChange, string[]]>([
    ['nothing worked', () => {}, []],
    ['one day', on('V', '2026-09-02'), ['2 420–906 end']],
    ['two days in a row', on('V', '2026-09-02', '2026-09-03'), ['2 420–906 954', '3 420–906 end']],
    ['a night and the next evening', on('N', '2026-09-02', '2026-09-03'), ['2 1245–1845 840', '3 1245–1845 end']],
    [
      'an early shift inside a night',
      all(on('N', '2026-09-02'), on('V', '2026-09-03')),
      ['2 1245–1845 15', '3 420–906 end'],
    ],
    ['a split shift is one block', on('S', '2026-09-02'), ['2 420–1176 end']],
    [
      'the second half of a shift of one minute',
      all(
        ({ workplaces }) => {
          workplaces[0]!.shiftCodes.push({ code: 'T', parts: [{ start: '08:00', end: '08:01', breakMinutes: 0 }] });
        },
        onPart('afternoon', 'T', '2026-09-02'),
      ),
      ['2 480–481 end'],
    ],
    ['half a day', onPart('afternoon', 'L', '2026-09-02'), ['2 1062–1290 end']],
    [
      'halves of two shifts at two workplaces are one block',
      all(onPart('morning', 'V@thuis-1', '2026-09-02'), onPart('afternoon', 'L', '2026-09-02')),
      ['2 450–1290 end'],
    ],
    [
      'the night in which the clock goes back, and the day before it',
      all(on('V', '2026-10-23'), on('L', '2026-10-24'), on('V', '2026-10-25')),
      ['53 420–906 1338', '54 804–1290 630', '55 420–906 end'],
    ],
    ['over New Year', on('V', '2026-12-31', '2027-01-01'), ['122 420–906 954', '123 420–906 end']],
  ])('%s', (_, change, expected) => {
    expect(weekOf(change)).toEqual(expected);
  });

  test('a plan has its blocks once, and equal days share a shape', () => {
    const { plan, blocks } = blocksOf();
    expect(workBlocksOf(plan, plan.context.learners.get('aster')!)).toBe(blocks);
    expect(blocks.shapes.map(({ name, minutes }) => `${name} ${minutes}`)).toEqual([
      'Vroege dienst 456',
      'Dagdienst 456',
    ]);
  });

  test.each([
    ['2008-09-16', '2026-09-16'],
    ['2009-02-28', '2027-02-28'],
    ['2007-04-12', '2025-04-12'],
  ])('born on %s is 18 from midnight of %s', (birthDate, expected) => {
    const { blocks, frame } = blocksOf(born(birthDate));
    const day = new Date((frame.first + blocks.majorityDay) * 86_400_000).toISOString().slice(0, 10);
    expect([day, blocks.majority]).toEqual([expected, blocks.majorityDay * 1440]);
  });
});

describe('realMinutes', () => {
  const { frame } = blocksOf();
  const [october, march] = [55, 209];
  test.each([
    ['an ordinary night', 10 * 1440 + 1320, 11 * 1440 + 360, 480],
    ['the night in which the clock goes back', (october - 1) * 1440 + 1320, october * 1440 + 360, 540],
    ['the night in which it goes forward', (march - 1) * 1440 + 1320, march * 1440 + 360, 420],
    ['until the midnight before the change', (october - 1) * 1440, october * 1440, 1440],
    ['the day of the change', october * 1440, (october + 1) * 1440, 1500],
    ['from the midnight after the change', (october + 1) * 1440, (october + 2) * 1440, 1440],
    ['from autumn into spring', (october - 1) * 1440, (march + 1) * 1440, (march - october + 2) * 1440],
    ['backwards', 1440, 0, -1440],
  ])('%s', (_, from, to, expected) => {
    expect(realMinutes(frame, from, to)).toBe(expected);
  });
});
