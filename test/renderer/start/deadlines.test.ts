import { describe, expect, it } from 'vitest';
import { checkClassFile } from '../../../electron/check/check-class-file.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import type { Deadline } from '../../../renderer/start/deadline.ts';
import { deadlinesOf } from '../../../renderer/start/deadlines.ts';
import { fromDayNumber, isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';

function comingOn(
  date: string,
  classYear: ClassYear = sampleClassYear(),
  dossier: Parameters<typeof deadlinesOf>[2] = [],
) {
  const today = isoDate(date);
  return deadlinesOf(checkClassFile(classYear, today), classYear, dossier, toDayNumber(today)).map(line);
}

function line({ day, words, trajectoryIds }: Deadline): string {
  const what = 'finding' in words ? words.finding.ruleId : words.text;
  return `${fromDayNumber(day)} ${what} ${trajectoryIds.length}`;
}

describe('what comes for the sample class', () => {
  it('begins with what is soonest and joins learners', () => {
    expect(comingOn('2026-11-23').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "2026-12-07 phaseSwitch 1",
        "2027-01-04 phaseSwitch 1",
        "2027-03-01 phaseSwitch 5",
      ]
    `);
  });

  it('counts the tenth supervised day in home care', () => {
    expect(comingOn('2027-03-12').filter((text) => text.includes('tenthDay')).length).toBeGreaterThan(0);
  });

  it('never shows a day that has passed', () => {
    for (const text of comingOn('2027-03-12')) expect(text.slice(0, 10) >= '2027-03-12', text).toBe(true);
  });

  it('tells that an agreement is to be signed by the twentieth training day', () => {
    const classYear = sampleClassYear();
    const [first, ...others] = classYear.trajectories;
    const [{ signedDay: _, ...agreement }, ...following] = first!.agreements as [
      (typeof first & object)['agreements'][0],
    ];
    const unsigned = { ...classYear, trajectories: [{ ...first!, agreements: [agreement, ...following] }, ...others] };
    expect(comingOn('2026-09-02', unsigned)).toContain('2026-09-28 agreements/sign-by 1');
  });

  it('tells which proof in the dossier stops being valid', () => {
    const classYear = sampleClassYear();
    const learnerId = classYear.learners[0]!.id;
    const entry = { id: 'e1', learnerId, kind: 'medicalExamination', validUntil: isoDate('2026-12-01') } as const;
    expect(comingOn('2026-11-23', classYear, [{ entry, version: 1 }])).toContain('2026-12-01 validUntil 1');
  });

  it('tells when an extract is a year old before recognition is asked', () => {
    const classYear = sampleClassYear();
    const mentors = classYear.mentors.map(({ recognitionRequestDay: _, ...mentor }) => ({
      ...mentor,
      extractDay: isoDate('2026-02-10'),
    }));
    const extracts = comingOn('2026-11-23', { ...classYear, mentors }).filter((text) => text.includes(' extract '));
    expect(extracts[0]).toMatch(/^2027-02-10 extract \d+$/);
  });
});
