import { describe, expect, test } from 'vitest';
import { publicHolidaysFor } from '../../../electron/calendar/belgian-public-holidays.ts';
import { printSubject } from '../../../renderer/print/print-subject.ts';
import { loadYear } from '../../../renderer/year/loaded-year.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import { aCase } from '../../support/a-case.ts';
import { addClassmate } from '../../support/a-full-case.ts';

const classYear = aCase((draft) => {
  draft.schools[0]!.campuses = [{ id: 'noord', name: 'Campus Noord' }];
  draft.classGroups[0]!.campusId = 'noord';
  addClassmate(draft, 'bries', 'Testleerling Bries');
});
const publicHolidays = publicHolidaysFor(schoolYear('2026-2027'));
const year = loadYear({ classYear, versions: {}, publicHolidays, step: 1 }, isoDate('2026-11-23'));
const both = { learners: 'aster-2026,bries-2026' };

describe('what is printed from', () => {
  test.each<[string, string, Record<string, unknown>, object]>([
    ['the planner of a learner', '/learner/aster-2026', { view: 'month' }, { learners: 'aster-2026' }],
    ['the versions of a learner', '/versions/bries-2026', {}, { learners: 'bries-2026' }],
    ['a learner in the list', '/people/learners', { id: 'aster' }, { learners: 'aster-2026' }],
    ['a class in the list', '/people/classGroups', { id: '6vz' }, { ...both, sheets: 'class' }],
    ['a school', '/people/schools', { id: 'school' }, both],
    ['a company', '/people/companies', { id: 'wzc' }, both],
    ['a workplace', '/people/workplaces', { id: 'thuis-1' }, both],
    ['a mentor', '/people/mentors', { id: 'fien' }, both],
    ['the calendar of a class', '/calendar', { scope: 'class:6vz' }, { ...both, sheets: 'class' }],
    ['the calendar of a campus', '/calendar', { scope: 'campus:school:noord' }, both],
    ['the calendar of a school', '/calendar', { scope: 'school:school' }, both],
    ['a learner who is gone', '/learner/nobody', {}, {}],
    ['a mentor without learners', '/people/mentors', { id: 'nobody' }, {}],
    ['anywhere else', '/settings/general', { id: 'aster' }, {}],
  ])('%s', (_, pathname, search, asked) => {
    expect(printSubject({ pathname, search }, year)).toEqual(asked);
  });
  test('a store without a year', () => {
    expect(printSubject({ pathname: '/learner/aster-2026', search: {} }, undefined)).toEqual({});
  });
});
