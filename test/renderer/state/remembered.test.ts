import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepWith, recall, remember, remembered } from '../../../renderer/state/remembered.ts';
import { stubPage } from '../../support/page-globals.ts';

const told: string[] = [];
beforeEach(() => {
  stubPage();
  told.length = 0;
  keepWith((name, value) => told.push(`${name} ${value}`));
});
afterEach(() => {
  keepWith(() => undefined);
  vi.unstubAllGlobals();
});

test('the host is told what changed, once', () => {
  for (const theme of ['dark', 'dark', 'light', 'light', 'dark']) remember('theme', theme);
  expect(told).toEqual(['theme dark', 'theme light', 'theme dark']);
  expect(remembered('theme')).toBe('dark');
});

test('the host is not told what it told itself', () => {
  recall({ theme: 'dark', language: 'fr' });
  remember('theme', 'dark');
  expect(told).toEqual([]);
  remember('language', 'nl');
  expect(told).toEqual(['language nl']);
});
