import { describe, expect, test } from 'vitest';
import {
  fileSystemOf,
  isNetworkKind,
  isOnNetworkDrive,
  isUncPath,
  mountsOfMac,
} from '../../../electron/store/place/network-drive.ts';

const mounts = [
  'proc /proc proc rw 0 0',
  '/dev/sda1 / ext4 rw 0 0',
  'server:/home /home nfs4 rw 0 0',
  '/dev/sdb1 /home/petra/eigen ext4 rw 0 0',
  '//nas/school /mnt/school\\040schijf cifs rw 0 0',
  'petra@host:/ /media/ssh fuse.sshfs rw 0 0',
  'tmpfs /media/laag tmpfs rw 0 0',
  'nas:/laag /media/laag nfs rw 0 0',
].join('\n');

test.each([
  ['/var/plan/', 'ext4'],
  ['/home/petra/', 'nfs4'],
  ['/home/petra/eigen/plan/', 'ext4'],
  ['/home/petra/eigenaardig/', 'nfs4'],
  ['/homestead/', 'ext4'],
  ['/mnt/school schijf/2026/', 'cifs'],
  ['/media/ssh/', 'fuse.sshfs'],
  ['/media/laag/plan/', 'nfs'],
])('%s lies on %s', (path, kind) => {
  expect(fileSystemOf(path, mounts)).toBe(kind);
});

test('without a table of mounts nothing is known', () => {
  expect(fileSystemOf('/var/', '')).toBeUndefined();
});

test.each([
  ['nfs', true],
  ['nfs4', true],
  ['cifs', true],
  ['smb3', true],
  ['smbfs', true],
  ['davfs', true],
  ['fuse.sshfs', true],
  ['fuse.gvfsd-fuse', true],
  ['ext4', false],
  ['btrfs', false],
  ['tmpfs', false],
  ['fuseblk', false],
  ['overlay', false],
])('%s on another machine: %s', (kind, expected) => {
  expect(isNetworkKind(kind)).toBe(expected);
});

describe('on macOS', () => {
  const printed = [
    '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
    '//petra@nas._smb._tcp.local/school on /Volumes/School schijf (smbfs, nodev, nosuid, mounted by petra)',
    'nas:/plan on /Volumes/plan (nfs)',
    'afp_0x on /Volumes/oud (afpfs, nodev)',
    'https://wolk.example/dav on /Volumes/wolk (webdav, nodev)',
    '/dev/disk4s1 on /Volumes/Stick (local) (msdos, local)',
  ].join('\n');
  test.each([
    ['/Users/petra/plan/', 'apfs', false],
    ['/Volumes/School schijf/2026/', 'smbfs', true],
    ['/Volumes/plan/', 'nfs', true],
    ['/Volumes/oud/', 'afpfs', true],
    ['/Volumes/wolk/', 'webdav', true],
    ['/Volumes/Stick (local)/', 'msdos', false],
  ])('%s lies on %s', (path, kind, isRemote) => {
    expect(fileSystemOf(path, mountsOfMac(printed))).toBe(kind);
    expect(isNetworkKind(kind)).toBe(isRemote);
  });
});

describe('on Windows', () => {
  test.each([
    ['\\\\server\\school\\plan.duaal', true],
    ['//server/school/plan.duaal', true],
    ['\\\\?\\UNC\\server\\school\\plan.duaal', true],
    ['\\\\wsl$\\Debian\\plan.duaal', true],
    ['\\\\?\\C:\\Users\\Petra\\plan.duaal', false],
    ['\\\\.\\C:\\plan.duaal', false],
    ['C:\\Users\\Petra\\plan.duaal', false],
    ['C:/Users/Petra/plan.duaal', false],
  ])('%s is on another machine: %s', (path, expected) => {
    expect(isUncPath(path)).toBe(expected);
  });
  test('such a path is refused before anything is touched', () => {
    expect(isOnNetworkDrive('\\\\server\\school\\plan.duaal', 'win32')).toBe(true);
  });
});

test('a folder of this machine is none, also one that is still to be made', () => {
  expect(isOnNetworkDrive(`${import.meta.dirname}/nog/niet/gemaakt/plan.duaal`)).toBe(false);
});
