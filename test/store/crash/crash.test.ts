import { expect, test } from 'vitest';
import { crash } from './crash.ts';
import { crashRestore } from './crash-restore.ts';

test('200 kills in the middle of editing lose no acknowledged change and leave no half one', {
  timeout: 180_000,
}, async () => {
  const { kills, acknowledged, problems } = await crash(200, 20_260_901);
  expect(problems).toEqual([]);
  expect(kills).toBe(200);
  expect(acknowledged).toBeGreaterThan(200);
});

test('kills in the middle of a restore leave one file or the other, whole', { timeout: 60_000 }, async () => {
  expect(await crashRestore(12, 20_260_901)).toEqual({ kills: 12, problems: [] });
});
