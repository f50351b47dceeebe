import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctNames, fileNameOf, foldedName, isSafeFileName } from '../../../electron/documents/names/file-name.ts';

describe('fileNameOf', () => {
  test.each([
    [['Testleerling Aster', '2026-2027'], 'Testleerling-Aster-2026-2027.pdf'],
    [['Ünal, "Aster" / de 1e'], 'Ünal-Aster-de-1e.pdf'],
    [['u\u0308nal'], 'ünal.pdf'],
    [['../../etc/passwd'], 'etc-passwd.pdf'],
    [['C:\\Windows\\win.ini'], 'C-Windows-win-ini.pdf'],
    [['naam. ', ' . '], 'naam.pdf'],
    [['-rf'], 'rf.pdf'],
    [['.verborgen'], 'verborgen.pdf'],
    [['???', '2026-2027'], '_-2026-2027.pdf'],
    [['', ''], '_.pdf'],
    [['CON'], 'CON_.pdf'],
    [['com1'], 'com1_.pdf'],
    [['Nul', '   '], 'Nul_.pdf'],
    [['Constant'], 'Constant.pdf'],
    [['CON', 'dagen'], 'CON-dagen.pdf'],
    [['a\u200bb\u202ec\ufe0f'], 'abc.pdf'],
    [['a\u0000b\nc'], 'a-b-c.pdf'],
    [['a\ud800b'], 'a-b.pdf'],
    [['हिन्दी'], 'हिन्दी.pdf'],
    [['½²'], '_.pdf'],
    [['snake_case - x'], 'snake_case-x.pdf'],
  ] as const)('%j is %s', (texts, name) => {
    expect(fileNameOf(texts as unknown as [string], 'pdf')).toBe(name);
  });

  test('cuts the first text, so that year and table stay readable', () => {
    const name = fileNameOf(['A'.repeat(120), '2026-2027', 'vaststellingen'], 'csv');
    expect(name).toBe(`${'A'.repeat(51)}-2026-2027-vaststellingen.csv`);
    expect(name.length).toBe(80);
  });

  test('cuts whole letters, also where they take two units or four bytes', () => {
    const name = fileNameOf(['𠀀'.repeat(60)], 'pdf');
    expect(name).toBe(`${'𠀀'.repeat(38)}.pdf`);
    expect(fileNameOf(['漢'.repeat(90)], 'pdf')).toBe(`${'漢'.repeat(76)}.pdf`);
  });

  test('gives a safe name for any texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 150 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const name = fileNameOf([a, b, c], 'xlsx');
        expect(isSafeFileName(name)).toBe(true);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).toBe(name.normalize('NFC'));
      }),
      { seed: 20260901, numRuns: 500 },
    );
  });
});

describe('isSafeFileName', () => {
  test.each([
    '../x.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    '.pdf',
    'x',
    'x.',
    'x .pdf',
    'x.pdf.',
    'x.exe.pdf',
    'CON.pdf',
    'lpt9.csv',
    '-x.pdf',
    'x\u0000.pdf',
    'u\u0308.pdf',
    'a\u200b.pdf',
    'c:x.pdf',
    `${'a'.repeat(77)}.pdf`,
  ])('refuses %j', (name) => {
    expect(isSafeFileName(name)).toBe(false);
  });
});

describe('distinctNames', () => {
  test.each([
    [
      ['a.pdf', 'b.pdf'],
      ['a.pdf', 'b.pdf'],
    ],
    [
      ['Aster.pdf', 'aster.pdf', 'ASTER.pdf'],
      ['Aster.pdf', 'aster-2.pdf', 'ASTER-3.pdf'],
    ],
    [
      ['Aster.pdf', 'Aster.pdf', 'Aster-2.pdf'],
      ['Aster.pdf', 'Aster-3.pdf', 'Aster-2.pdf'],
    ],
    [
      ['Straße.pdf', 'STRASSE.pdf'],
      ['Straße.pdf', 'STRASSE-2.pdf'],
    ],
    [
      ['ﬁets.pdf', 'fiets.pdf'],
      ['ﬁets.pdf', 'fiets-2.pdf'],
    ],
    [
      ['a.csv', 'a.pdf'],
      ['a.csv', 'a.pdf'],
    ],
  ])('%j become %j', (names, expected) => {
    expect(distinctNames(names)).toEqual(expected);
  });

  test('numbers stay within the length', () => {
    const long = `${'a'.repeat(76)}.pdf`;
    expect(distinctNames([long, long])).toEqual([long, `${'a'.repeat(74)}-2.pdf`]);
  });

  test('are safe and differ for any texts', () => {
    const names = fc.array(
      fc.string({ unit: fc.constantFrom(...'aA-2.ß'), maxLength: 4 }).map((text) => fileNameOf([text], 'pdf')),
    );
    fc.assert(
      fc.property(names, (asked) => {
        const given = distinctNames(asked);
        expect(new Set(given.map(foldedName)).size).toBe(asked.length);
        expect(given.every(isSafeFileName)).toBe(true);
      }),
      { seed: 20260901 },
    );
  });
});
