import { expect, test } from 'vitest';
import { progressBar } from '../../electron/cli/progress-bar.ts';

function drawn(of: number): string[] {
  const texts: string[] = [];
  const tell = progressBar((text) => texts.push(text));
  for (let done = 1; done <= of; done++) tell(done, of);
  return texts;
}

test('grows on one line and is cleared at the end', () => {
  const texts = drawn(4);
  expect(texts).toEqual([
    `\r[${'#'.repeat(7)}${'-'.repeat(23)}] 1/4`,
    `\r[${'#'.repeat(15)}${'-'.repeat(15)}] 2/4`,
    `\r[${'#'.repeat(22)}${'-'.repeat(8)}] 3/4`,
    '\r\u001b[K',
  ]);
});

test('is drawn once a step, however many files there are', () => {
  expect(drawn(2600)).toHaveLength(31);
});

test('of one file shows nothing', () => {
  expect(drawn(1)).toEqual(['\r\u001b[K']);
});
