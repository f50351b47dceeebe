import { describe, expect, it } from 'vitest';
import { publicHolidaysFor } from '../../../electron/calendar/belgian-public-holidays.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { confirmEdit, editContent } from '../../../renderer/year/edit-content.ts';
import { loadYear } from '../../../renderer/year/loaded-year.ts';
import { reuseContent } from '../../../renderer/year/reuse-content.ts';
import { versionKey, type YearContent } from '../../../shared/api/years.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import { type ListOfFile, listsOfFile } from '../../../shared/command/aggregate.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';

const today = isoDate('2026-11-23');

/** The sample class as a host gives it, every time with objects of its own. */
function read(versions: Readonly<Record<string, number>> = {}): YearContent {
  const classYear = sampleClassYear();
  const keys = (Object.keys(listsOfFile) as ListOfFile[]).flatMap((list) =>
    (classYear[list] ?? []).map(({ id }) => versionKey(listsOfFile[list], id)),
  );
  const all = [versionKey('year', classYear.schoolYear), ...keys];
  return {
    classYear,
    versions: { ...Object.fromEntries(all.map((key) => [key, 1])), ...versions },
    publicHolidays: publicHolidaysFor(schoolYear('2026-2027')),
    step: 1,
  };
}
const free: PlanEdit = {
  type: 'pin',
  pins: [{ date: isoDate('2026-11-25'), part: 'day', assignment: 'free', reason: 'proef' }],
};
const edit = { trajectoryId: 'aster-2026', edits: [free] };
const verdicts = (year: ReturnType<typeof loadYear>) => [
  year.checked.learners.map(({ findings }) => findings.map(({ ruleId, dates }) => [ruleId, dates])),
  year.checked.findings.map(({ ruleId, dates, trajectoryIds }) => [ruleId, dates, trajectoryIds]),
];

describe('a year that is read again', () => {
  const before = read();
  it('keeps every object while nothing changed', () => {
    const after = reuseContent(before, read());
    for (const list of Object.keys(listsOfFile) as ListOfFile[]) {
      expect(after.classYear[list]).toBe(before.classYear[list]);
    }
  });
  it('has new objects only for what has another version', () => {
    const after = reuseContent(before, read({ [versionKey('trajectory', 'aster-2026')]: 2 }));
    const differing = after.classYear.trajectories.filter((one, index) => one !== before.classYear.trajectories[index]);
    expect(differing.map(({ id }) => id)).toEqual(['aster-2026']);
    expect(after.classYear.companies).toBe(before.classYear.companies);
  });
  it('takes nothing from another school year', () => {
    const fresh = read();
    const other = { ...before, classYear: { ...before.classYear, schoolYear: schoolYear('2025-2026') } };
    expect(reuseContent(other, fresh)).toBe(fresh);
  });
});

describe('an edit on screen', () => {
  const content = read();
  const before = loadYear(content, today);
  const edited = editContent(content, edit);

  it('builds and checks that learner alone, with the verdict of a whole check', () => {
    const { learners } = before.checked;
    const after = loadYear(edited, today, before);
    const changed = after.checked.learners.filter((learner, index) => learner !== learners[index]);
    expect(changed.map(({ facts }) => facts.plan.trajectory.id)).toEqual(['aster-2026']);
    expect(verdicts(after)).toEqual(verdicts(loadYear(edited, today)));
    expect(verdicts(after)).not.toEqual(verdicts(before));
  });
  it('is in the content until it is confirmed, then with its step as version', () => {
    const confirmed = confirmEdit(content, edit, 7);
    expect(confirmed.classYear).toEqual(edited.classYear);
    expect(confirmed.versions[versionKey('trajectory', 'aster-2026')]).toBe(7);
    expect(content.versions[versionKey('trajectory', 'aster-2026')]).toBe(1);
  });
  it('that is impossible changes nothing', () => {
    const impossible = { ...edit, edits: [{ type: 'removeSegment', index: 99 } satisfies PlanEdit] };
    expect(editContent(content, impossible)).toBe(content);
    expect(editContent(content, { ...edit, trajectoryId: 'niemand' })).toBe(content);
  });
});

describe('a loaded year', () => {
  const year = loadYear(read(), today);
  it('finds a learner and what the class says of them', () => {
    expect(year.learnerOf('aster-2026')?.facts.learner.name).toBe('Testleerling Aster');
    expect(year.learnerOf('niemand')).toBeUndefined();
    for (const finding of year.checked.findings) {
      for (const id of finding.trajectoryIds) expect(year.classFindingsOf(id)).toContain(finding);
    }
    expect(year.classFindingsOf('niemand')).toEqual([]);
  });
  it('does not check the class before it is asked about it', () => {
    const fresh = loadYear(read(), today);
    const aster = fresh.learnerOf('aster-2026');
    expect(fresh.isClassChecked).toBe(false);
    expect(fresh.classFindingsOf('niemand')).toEqual([]);
    expect(fresh.isClassChecked).toBe(true);
    expect(fresh.checked.learners).toContain(aster);
  });
  it('is checked whole on another day', () => {
    const tomorrow = loadYear(year.content, isoDate('2026-11-24'), year);
    expect(tomorrow.today).toBe(year.today + 1);
    expect(tomorrow.learnerOf('aster-2026')).not.toBe(year.learnerOf('aster-2026'));
  });
});
