import { expect, test } from 'vitest';
import { defaultStoreFile } from '../../../electron/launch/data-folder.ts';

test.each<[NodeJS.Platform, Record<string, string>, string, string]>([
  ['linux', {}, '/home/petra', '/home/petra/.local/share/duaalplanner/planning.duaal'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/petra', '/data/duaalplanner/planning.duaal'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/petra', '/home/petra/.local/share/duaalplanner/planning.duaal'],
  ['linux', { XDG_DATA_HOME: 'data' }, '/home/petra', '/home/petra/.local/share/duaalplanner/planning.duaal'],
  ['darwin', {}, '/Users/petra', '/Users/petra/Library/Application Support/Duaalplanner/planning.duaal'],
  ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\petra', 'D:\\Roaming\\Duaalplanner\\planning.duaal'],
  ['win32', {}, 'C:\\Users\\petra', 'C:\\Users\\petra\\AppData\\Roaming\\Duaalplanner\\planning.duaal'],
])('the usual store on %s with %o', (platform, env, home, file) => {
  expect(defaultStoreFile({ platform, env }, home)).toBe(file);
});
