import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkClassFile } from '../../electron/check/check-class-file.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { readableYear } from '../support/readable-year.ts';

const { learners } = checkClassFile(sampleClassYear(), isoDate('2026-09-01'));
const folder = join(import.meta.dirname, '..', 'golden', 'years');

/** Each is there for something: a plain year, blocks, weekends, a split shift, a late entry, a minor, deviations, part-time, a restart. */
const golden = [
  'aster',
  'gerbera',
  'klaver',
  'narcis',
  'olijf',
  'papaver',
  'roos',
  'vlier',
  'yucca',
  'zinnia',
  'salie',
  'tulp',
];

test.each(golden)('the year of %s reads as it was checked by hand', async (id) => {
  const found = learners.find(({ facts }) => facts.learner.id === id)!;
  await expect(readableYear(found.facts, found.findings)).toMatchFileSnapshot(join(folder, `${id}.txt`));
});
