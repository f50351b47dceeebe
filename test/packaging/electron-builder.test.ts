import { describe, expect, test } from 'vitest';
import { config } from '../../build/electron-builder.ts';

describe('what is packed', () => {
  test('is installed by each desktop in its own way', () => {
    expect(config.win.target).toBe('nsis');
    expect(config.mac.target).toBe('dmg');
    expect(config.linux.target).toEqual(['AppImage', 'deb']);
  });
  test('needs no administrator on Windows and leaves the plans there when it goes', () => {
    expect(config.nsis).toMatchObject({ perMachine: false, allowElevation: false, deleteAppDataOnUninstall: false });
  });
  test('takes planning files as its own, and class files only beside other programs', () => {
    expect(config.fileAssociations.map(({ ext, role }) => [ext, role])).toEqual([['duaal', 'Editor']]);
    expect(config.mac.fileAssociations.every(({ rank }) => rank === 'Alternate')).toBe(true);
    expect(Object.keys(config.win)).not.toContain('fileAssociations');
  });
  test('has names of files without spaces, and goes nowhere by itself', () => {
    expect(config.artifactName).not.toContain(' ');
    expect(config.publish).toBeNull();
  });
});
