import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

/** File systems that lie on another machine: SQLite's log needs memory that all users of a file share. */
const networkKinds =
  /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afpfs|webdav|afs|coda|ceph|glusterfs|lustre|beegfs|davfs|fuse\.(sshfs|davfs2?|rclone|s3fs|gvfsd-fuse|glusterfs|ceph-fuse|cifs))$/;

/** The kind of file system that a path lies on, by the table of mounts of a Linux machine. */
export function fileSystemOf(path: string, mounts: string): string | undefined {
  const unescaped = (text: string) =>
    text.replace(/\\(\d{3})/g, (_all, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
  const holding = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, point = '', kind = '']) => ({ point: unescaped(point), kind }))
    .filter(
      ({ point }) => point !== '' && (path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`)),
    );
  // The longest mount point holds the path; of two on the same one the later covers the earlier.
  return holding.reduce<(typeof holding)[number] | undefined>(
    (best, mount) => (best && best.point.length > mount.point.length ? best : mount),
    undefined,
  )?.kind;
}

/** What `mount` prints on macOS, as a table of mounts of a Linux machine has it. */
export function mountsOfMac(printed: string): string {
  const lines = [...printed.matchAll(/^.+? on (.+) \(([^,)]+)[^)]*\)$/gm)];
  return lines.map(([, point = '', kind = '']) => `- ${point.replaceAll(' ', '\\040')} ${kind}`).join('\n');
}

/** True for a Windows path on another machine: `\\server\share`, but not `\\?\C:\` or `\\.\`. */
export function isUncPath(path: string): boolean {
  return /^(\\\\\?\\UNC\\|[\\/]{2}(?![?.][\\/]))/i.test(path);
}

/** The nearest folder of a path that exists, without links; a mapped drive letter of Windows becomes its `\\server\share`. */
function realFolder(path: string): string {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    try {
      return realpathSync.native(folder);
    } catch {
      if (dirname(folder) === folder) return folder;
    }
  }
}

function readMounts(platform: 'linux' | 'darwin'): string {
  if (platform === 'linux') return readFileSync('/proc/mounts', 'utf8');
  return mountsOfMac(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 5000 }));
}

/** True when a file would lie on a network drive, as far as this machine tells. */
export function isOnNetworkDrive(path: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return isUncPath(path) || isUncPath(realFolder(path));
  if (platform !== 'linux' && platform !== 'darwin') return false;
  try {
    const kind = fileSystemOf(`${realFolder(path)}${sep}`, readMounts(platform));
    return kind !== undefined && networkKinds.test(kind);
  } catch {
    return false;
  }
}

/** True for a kind of file system that lies on another machine. */
export function isNetworkKind(kind: string): boolean {
  return networkKinds.test(kind);
}
