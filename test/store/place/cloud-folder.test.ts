import { expect, test } from 'vitest';
import { cloudServiceOf } from '../../../electron/store/place/cloud-folder.ts';

test.each([
  ['C:\\Users\\Petra\\OneDrive\\plan.duaal', 'OneDrive'],
  ['C:\\Users\\Petra\\OneDrive - Zorghuis\\Documenten\\plan.duaal', 'OneDrive'],
  ['/Users/petra/Library/CloudStorage/OneDrive-Personal/plan.duaal', 'OneDrive'],
  ['/home/petra/Dropbox/school/plan.duaal', 'Dropbox'],
  ['/home/petra/Dropbox (Zorghuis)/plan.duaal', 'Dropbox'],
  ['G:\\Mijn Drive\\plan.duaal', 'Google Drive'],
  ['/Users/petra/Library/CloudStorage/GoogleDrive-petra@voorbeeld.be/My Drive/plan.duaal', 'Google Drive'],
  ['/Users/petra/Library/Mobile Documents/com~apple~CloudDocs/plan.duaal', 'iCloud'],
  ['C:\\Users\\Petra\\iCloudDrive\\plan.duaal', 'iCloud'],
  ['/home/petra/plannen/plan.duaal', undefined],
  ['/home/petra/onedrives/plan.duaal', undefined],
  ['/home/petra/plannen/dropbox', undefined],
  ['/home/petra/google/drive/plan.duaal', undefined],
])('%s: %s', (path, service) => {
  expect(cloudServiceOf(path)).toBe(service);
});
