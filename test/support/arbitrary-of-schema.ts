import fc from 'fast-check';
import { safeParse, type z } from 'zod';
import { fromDayNumber, isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { cleanText } from '../../shared/input/clean-text.ts';
import { shiftCodeSchema } from '../../shared/input/company.ts';
import {
  clockTimeSchema,
  idSchema,
  isoDateSchema,
  nameSchema,
  noteSchema,
  schoolYearSchema,
} from '../../shared/input/primitives.ts';
import { assignmentSchema, overrideSchema } from '../../shared/input/trajectory.ts';

const [firstDay, lastDay] = [toDayNumber(isoDate('1950-01-01')), toDayNumber(isoDate('2099-12-31'))];
const twoDigits = (value: number) => String(value).padStart(2, '0');
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('=1+1', '-x', '@home', 'l\'été; "ja"', '1/2', '007', 'true', 'a\nb'),
  )
  .map((raw) => cleanText(raw.replace(/(?![\n\t])\p{Cc}/gu, '')))
  .filter((clean) => clean !== '' && clean.length <= 100 && cleanText(clean) === clean);

/** Arbitraries of the schemas whose texts have a form. */
const known = new Map<unknown, fc.Arbitrary<unknown>>([
  [isoDateSchema, fc.integer({ min: firstDay, max: lastDay }).map(fromDayNumber)],
  [schoolYearSchema, fc.integer({ min: 2001, max: 2098 }).map((year) => `${year}-${year + 1}`)],
  [
    clockTimeSchema,
    fc.tuple(fc.nat(23), fc.nat(59)).map(([hours, minutes]) => `${twoDigits(hours)}:${twoDigits(minutes)}`),
  ],
  [idSchema, fc.stringMatching(/^[a-zé0-9][a-z0-9._-]{0,20}$/)],
  [nameSchema, text],
  [noteSchema, text],
  [assignmentSchema, fc.constantFrom('school', 'free', 'work', 'V', 'L1', 'V@wzc-1', 'work@a.b', '7+', 'N-2')],
  [overrideSchema.shape.ruleId, fc.constantFrom('hours/average-too-low', 'plan/school-day-mismatch')],
  [shiftCodeSchema.shape.code, fc.constantFrom('V', 'L', 'N2', '12', 'é+')],
]);

type Schema = z.core.$ZodType;

/** Values that a schema accepts, made from the schema itself, so that a new field is in the next run's values by itself. */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const own = known.get(schema);
  if (own) return own;
  const { def } = schema._zod as unknown as { def: Record<string, unknown> & { type: string } };
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape as Record<string, Schema>);
      const records = fc
        .record(Object.fromEntries(shape.map(([key, inner]) => [key, arbitraryOf(inner)])))
        .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
      const isRefined = (def.checks as unknown[] | undefined)?.length;
      return isRefined ? records.filter((record) => safeParse(schema, record).success) : records;
    }
    case 'string':
      return text;
    case 'array':
      return fc.array(arbitraryOf(def.element as Schema), { minLength: 1, maxLength: 3 });
    case 'optional':
      return fc.option(arbitraryOf(def.innerType as Schema), { nil: undefined });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as Record<string, string>));
    case 'literal':
      return fc.constantFrom(...(def.values as unknown[]));
    case 'union':
      return fc.oneof(...(def.options as Schema[]).map(arbitraryOf));
    case 'boolean':
      return fc.boolean();
    case 'number': {
      const { minValue, maxValue } = schema as unknown as { minValue: number; maxValue: number };
      return fc.integer({ min: Math.max(minValue, -1000), max: Math.min(maxValue, 10_000_000) });
    }
    default:
      throw new Error(`No arbitrary for ${def.type}`);
  }
}
