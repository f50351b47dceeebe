/** Names that synchronising programs give their folders, as whole folder names. */
const folders: readonly (readonly [service: string, folder: RegExp])[] = [
  ['OneDrive', /^onedrive( - .+|-.+)?$/i],
  ['Dropbox', /^dropbox( \(.+\))?$/i],
  ['Google Drive', /^(google ?drive|googledrive-.+|my drive|mijn drive|mon drive|drivefs)$/i],
  ['iCloud', /^(iclouddrive|icloud drive|mobile documents|com~apple~clouddocs)$/i],
];

/** The service that synchronises the folder of a file, by the names of its folders; undefined when none is known. */
export function cloudServiceOf(path: string): string | undefined {
  const names = path.split(/[\\/]/).slice(0, -1);
  return folders.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}
