import { describe, expect, test } from 'vitest';
import { kindOfFormatCode, kindOfFormatId } from '../../../../electron/documents/spreadsheet/parts/number-format.ts';

describe('number formats', () => {
  test.each([
    ['General', 'number'],
    ['0', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0.00;[Red]-#,##0.00', 'number'],
    ['@', 'number'],
    ['0 "dagen"', 'number'],
    ['0\\d', 'number'],
    ['0_d', 'number'],
    ['[$€-413] #,##0.00', 'number'],
    ['[Red][>100]0;0', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['[$-813]dddd d mmmm yyyy', 'date'],
    ['d/m/yy h:mm', 'date'],
    ['mmm', 'date'],
    ['yyyy\\-mm\\-dd;@', 'date'],
    ['h:mm', 'time'],
    ['hh:mm:ss AM/PM', 'time'],
    ['mm:ss', 'time'],
    ['[$-F400]h:mm:ss\\ AM/PM', 'time'],
    ['[h]:mm', 'elapsed'],
    ['[HH]:MM', 'elapsed'],
    ['[mm]:ss', 'elapsed'],
    ['0;[h]:mm', 'number'],
  ])('%s makes a number a %s', (code, kind) => {
    expect(kindOfFormatCode(code)).toBe(kind);
  });

  test.each([
    [0, 'number'],
    [9, 'number'],
    [14, 'date'],
    [20, 'time'],
    [22, 'date'],
    [46, 'elapsed'],
    [49, 'number'],
  ])('format number %d makes a number a %s', (id, kind) => {
    expect(kindOfFormatId(id)).toBe(kind);
  });
});
