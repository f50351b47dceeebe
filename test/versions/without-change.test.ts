import { describe, expect, test } from 'vitest';
import type { AggregateChange } from '../../shared/command/outcome.ts';
import { withoutChange } from '../../shared/versions/without-change.ts';

type Fields = AggregateChange['fields'];
const change = (fields: Fields, action: AggregateChange['action'] = 'change'): AggregateChange => ({
  ref: { kind: 'company', schoolYear: '2026-2027' as never, id: 'wzc' },
  ...{ action, fields, learnerId: null },
});
const thing = { id: 'wzc', name: 'Zorg Namaak', closures: [{ firstDay: '2027-03-01' }] };

describe('a thing without one change', () => {
  test('has the old value of what was changed and keeps what changed otherwise', () => {
    const fields = { name: { before: 'Zorg Verzonnen', after: 'Zorg Namaak' } };
    expect(withoutChange(thing, change(fields))).toEqual({ ...thing, name: 'Zorg Verzonnen' });
  });
  test('loses a field that the change brought, and gets one back that it took', () => {
    const fields = {
      closures: { before: null, after: [{ firstDay: '2027-03-01' }] },
      phone: { before: '012 34', after: null },
    };
    expect(withoutChange(thing, change(fields))).toEqual({ id: 'wzc', name: 'Zorg Namaak', phone: '012 34' });
  });
  test('is nothing where the field became other again since, and for what came or went as a whole', () => {
    expect(withoutChange(thing, change({ name: { before: 'A', after: 'B' } }))).toBeUndefined();
    const fields = { name: { before: null, after: 'Zorg Namaak' } };
    expect(withoutChange(thing, change(fields, 'add'))).toBeUndefined();
  });
});
