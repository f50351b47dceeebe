import { describe, expect, test } from 'vitest';
import { fromDayNumber } from '../../shared/calendar/iso-date.ts';
import { switchWindow } from '../../shared/rules/switch-window.ts';
import { aCase, type CaseChange, factsOf } from '../support/a-case.ts';

function windowOf(change?: CaseChange) {
  const found = switchWindow(factsOf(aCase(change)));
  return found && [fromDayNumber(found.earliest), fromDayNumber(found.latest)];
}

describe('the days on which the second phase may start', () => {
  test('a year from 1 September to 30 June: five months after the start; 1 April is a holiday, so the Monday after it counts as 27 March', () => {
    expect(windowOf()).toEqual(['2027-02-01', '2027-04-12']);
  });
  test('a start too late for both phases has no such day', () => {
    expect(
      windowOf((draft) => {
        draft.trajectories[0]!.firstDay = '2027-01-04';
        draft.trajectories[0]!.agreements[0]!.firstDay = '2027-01-04';
      }),
    ).toBeUndefined();
  });
});
