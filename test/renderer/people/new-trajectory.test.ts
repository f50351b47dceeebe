import { describe, expect, it } from 'vitest';
import { checkClassFile } from '../../../electron/check/check-class-file.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { newTrajectory } from '../../../renderer/people/learners/new-trajectory.ts';
import { usualTemplate } from '../../../renderer/people/learners/usual-template.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { readClassYear } from '../../../shared/input/read-class-year.ts';

const today = isoDate('2026-08-20');
const sample = sampleClassYear();
const calendar = checkClassFile(sample, today).learners[0]!.facts.plan.classDays.calendarDays;
const classGroup = sample.classGroups[0]!;
const place = (id: string) => {
  const { companyId } = sample.workplaces.find((workplace) => workplace.id === id)!;
  return { companyId, workplaceId: id, mentorId: sample.mentors.find((mentor) => mentor.companyId === companyId)!.id };
};
const residential = sample.workplaces.find(({ kind }) => kind === 'residentialCareCentre')!.id;
const home = sample.workplaces.find(({ kind }) => kind === 'homeCare')!.id;

function planned(places: Parameters<typeof newTrajectory>[0]['places']) {
  const learner = { id: 'nieuw', name: 'Testleerling Nieuw', birthDate: isoDate('2008-05-12') };
  const trajectory = newTrajectory({
    id: 'nieuw-2026',
    learnerId: 'nieuw',
    classGroup,
    programmeId: 'verzorgende-zorgkundige',
    calendar,
    template: usualTemplate(classGroup),
    places,
  });
  const classYear = { ...sample, learners: [learner], trajectories: [trajectory] };
  expect(readClassYear(classYear)).toMatchObject({ ok: true });
  const [checked] = checkClassFile(classYear, today).learners;
  return {
    trajectory,
    rules: checked!.findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId),
  };
}

describe('a new learner with a class and two companies', () => {
  const { trajectory, rules } = planned([place(residential), place(home)]);

  it('has a plan from the first school day to the end of June that switches on 1 March', () => {
    expect(trajectory).toMatchObject({ firstDay: '2026-09-01', lastDay: '2027-06-30' });
    expect(trajectory.agreements.flatMap(({ placements }) => placements.map(({ firstDay }) => firstDay))).toEqual([
      '2026-09-01',
      '2027-03-01',
    ]);
  });

  it('has no error that comes from its days', () => {
    const fromDays = rules.filter((rule) => /^(hours|phases|plan|working-time|leave|capacity)\//.test(rule));
    expect(fromDays).toEqual([]);
  });
});

describe('a new learner', () => {
  it('with one place stays there all year', () => {
    const { trajectory } = planned([place(residential)]);
    expect(trajectory.agreements).toHaveLength(1);
    expect(trajectory.agreements[0]!.placements).toMatchObject([{ firstDay: '2026-09-01', lastDay: '2027-06-30' }]);
  });

  it('without a place has no agreement and no pattern', () => {
    expect(planned([]).trajectory).toMatchObject({ agreements: [], segments: [] });
  });

  it('works as many days as the lessons leave open', () => {
    const [timetable] = classGroup.lessons;
    const { mon, tue, wed, thu, fri, ...period } = timetable!;
    const day = mon ?? tue ?? wed ?? thu ?? fri!;
    expect(usualTemplate({ ...classGroup, lessons: [{ ...period, mon: day }] })).toBe('fourDays');
    expect(usualTemplate({ ...classGroup, lessons: [{ ...period, mon: day, tue: day }] })).toBe('threeDays');
    expect(usualTemplate({ ...classGroup, lessons: [{ ...period, mon: day, tue: day, wed: day }] })).toBe('twoDays');
  });
});
