import { describe, expect, it } from 'vitest';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { cleanDraft } from '../../../renderer/people/forms/clean-draft.ts';
import { judgeDraft } from '../../../renderer/people/forms/record-problems.ts';
import { valueAt, withValueAt } from '../../../renderer/people/forms/value-at.ts';
import { workplaceSchema } from '../../../shared/input/company.ts';
import { learnerSchema, mentorSchema } from '../../../shared/input/people.ts';
import { classGroupSchema } from '../../../shared/input/school.ts';

const sample = sampleClassYear();

describe('a draft', () => {
  const draft = { name: 'A', lines: [{ code: 'V' }, { code: 'L' }] };

  it('changes at one place and keeps the rest as it is', () => {
    const next = withValueAt(draft, ['lines', 1, 'code'], 'D');
    expect(next).toEqual({ name: 'A', lines: [{ code: 'V' }, { code: 'D' }] });
    expect(next.lines[0]).toBe(draft.lines[0]);
    expect(valueAt(next, ['lines', 1, 'code'])).toBe('D');
    expect(valueAt(next, ['other', 0, 'x'])).toBeUndefined();
  });

  it('gets lists and groups where there were none', () => {
    expect(withValueAt<object>({}, ['recognitions', 0, 'requestedDay'], '2026-01-01')).toEqual({
      recognitions: [{ requestedDay: '2026-01-01' }],
    });
  });

  it('leaves out what was emptied', () => {
    expect(cleanDraft({ name: '', address: undefined, lines: [{ code: '', name: 'x' }], flag: false })).toEqual({
      lines: [{ name: 'x' }],
      flag: false,
    });
  });
});

describe('judging a form', () => {
  const codes = ({ problems }: ReturnType<typeof judgeDraft>) =>
    Object.fromEntries([...problems].map(([path, { code }]) => [path, code]));

  it('asks for what is missing, field by field', () => {
    expect(codes(judgeDraft({ id: 'x', name: '' }, learnerSchema, 'learners', sample))).toEqual({
      name: 'missing',
      birthDate: 'missing',
    });
  });

  it('asks to look at the year of a birth date on which no learner is born', () => {
    const [learner] = sample.learners;
    const unborn = { ...learner, birthDate: '2030-01-01' };
    expect(codes(judgeDraft(unborn, learnerSchema, 'learners', sample))).toEqual({ birthDate: 'birthDate' });
    expect(codes(judgeDraft(learner, learnerSchema, 'learners', sample))).toEqual({});
  });

  it('knows the year around it: ids, periods, shift codes', () => {
    const [mentor] = sample.mentors;
    expect(codes(judgeDraft({ ...mentor, companyId: 'weg' }, mentorSchema, 'mentors', sample))).toEqual({
      companyId: 'unknownReference',
    });
    const [workplace] = sample.workplaces;
    const period = { firstDay: '2027-02-01', lastDay: '2027-01-01', places: 2 };
    const wrong = { ...workplace, defaultShift: 'Q', capacities: [period] };
    expect(codes(judgeDraft(wrong, workplaceSchema, 'workplaces', sample))).toEqual({
      defaultShift: 'unknownShift',
      'capacities.0.lastDay': 'lastBeforeFirst',
    });
    const [group] = sample.classGroups;
    const twice = { ...group, lessons: [group!.lessons[0], group!.lessons[0]] };
    expect(codes(judgeDraft(twice, classGroupSchema, 'classGroups', sample))).toEqual({
      'lessons.1.firstDay': 'overlappingTimetables',
    });
  });

  it.each([
    ['learners', learnerSchema],
    ['mentors', mentorSchema],
    ['workplaces', workplaceSchema],
    ['classGroups', classGroupSchema],
  ] as const)('takes every one of the %s of the sample as it is', (list, schema) => {
    for (const record of sample[list]) {
      expect(judgeDraft(record, schema as never, list, sample).record).toEqual(record);
    }
  });
});
