import { expect, test } from 'vitest';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { withField } from '../../../renderer/settings/with-field.ts';

test('a field that says what is usual is not kept', () => {
  const school = sampleClassYear().schools[0]!;
  const short = withField(school, 'lessonPeriodMinutes', 50, 60);
  expect(short.lessonPeriodMinutes).toBe(50);
  expect(withField(short, 'lessonPeriodMinutes', 60, 60)).toEqual(school);
});
