import { describe, expect, it } from 'vitest';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { readBirthDate, readPasted } from '../../../renderer/people/paste/read-pasted.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';

const sample = sampleClassYear();
const [group] = sample.classGroups;
const known = sample.learners[0]!;

describe('rows pasted from a spreadsheet', () => {
  it('are learners with a class, under a heading or not, with empty rows between', () => {
    const rows = `Een Test\t12/5/2008\t${group!.name.toUpperCase()}\r\n\r\nTwee Test\t2008-06-01\t`;
    const read = [
      { name: 'Een Test', birthDate: '2008-05-12', classGroupId: group!.id },
      { name: 'Twee Test', birthDate: '2008-06-01', classGroupId: undefined },
    ];
    expect(readPasted(rows, sample)).toEqual({ learners: read, problems: [] });
    expect(readPasted(`Naam\tGeboortedatum\tKlas\n${rows}`, sample)).toEqual({ learners: read, problems: [] });
  });

  it.each([
    ['\t12/5/2008\t', 'noName'],
    ['Een Test\t\t', 'noBirthDate'],
    ['Een Test\t31/2/2008\t', 'badBirthDate'],
    ['Een Test\t12/5\t', 'badBirthDate'],
    ['Een Test\t12/5/2030\t', 'oddBirthDate'],
    ['Een Test\t12/5/1900\t', 'oddBirthDate'],
    [`${'x'.repeat(121)}\t12/5/2008\t`, 'longName'],
    ['Een\u0007Test\t12/5/2008\t', 'unreadableName'],
    ['Een Test\t12/5/2008\t7 Bestaat Niet', 'unknownClass'],
    ['Een Test\t12/5/2008\t\tnog iets', 'columns'],
    [`${known.name.toUpperCase()}\t${known.birthDate}\t`, 'duplicate'],
  ])('%j is told as %s with its row', (row, code) => {
    const { learners, problems } = readPasted(`Goed Test\t1/1/2008\t\n${row}`, sample);
    expect(problems).toMatchObject([{ row: 2, code }]);
    expect(learners.map(({ name }) => name)).toEqual(['Goed Test']);
  });

  it('name nobody twice', () => {
    const { problems } = readPasted('Één Test\t1/1/2008\t\nEen Test\t2008-01-01\t', sample);
    expect(problems).toMatchObject([{ row: 2, code: 'twice' }]);
  });

  it('may be divided by semicolons and quoted', () => {
    expect(readPasted('"Een Test";12/5/2008;', sample).learners).toMatchObject([{ name: 'Een Test' }]);
  });

  it('have cells of several lines, which count as one row', () => {
    const rows = '"Een\r\nTest"\t12/5/2008\t\nTwee ""Bis"" Test\t12/5/2008\t\n"Drie ""Bis"" Test"\t12/5\t';
    const { learners, problems } = readPasted(rows, sample);
    expect(learners.map(({ name }) => name)).toEqual(['Een Test', 'Twee ""Bis"" Test']);
    expect(problems).toMatchObject([{ row: 3, code: 'badBirthDate' }]);
  });

  it('are not more than a school has', () => {
    const many = Array.from({ length: 2001 }, (_, index) => `Test ${index}\t1/1/2008\t`).join('\n');
    expect(readPasted(many, sample)).toMatchObject({ learners: [], problems: [{ code: 'tooMany' }] });
  });
});

describe('a birth date', () => {
  const year = schoolYear('2026-2027');
  it.each([
    ['12/5/2008', '2008-05-12'],
    ['12 mei 2008', '2008-05-12'],
    ['2008-05-12', '2008-05-12'],
    ['39580', '2008-05-12'],
    ['29/2/2007', undefined],
    ['12/5/08', undefined],
  ])('%s is %s', (text, date) => {
    expect(readBirthDate(text, year)).toBe(date);
  });
});
