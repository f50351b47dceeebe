import { z } from 'zod';

/** A class file that was imported: its name, the day, the school year it holds and how many learners. */
const recentFileSchema = z.strictObject({
  name: z.string(),
  day: z.string(),
  schoolYear: z.string(),
  learners: z.int(),
});
export type RecentFile = z.infer<typeof recentFileSchema>;

const storageKey = 'duaalplanner.recentFiles';
const mostFiles = 6;

/** The files imported last on this computer, newest first; none where the list cannot be read. */
export function readRecentFiles(storage: Pick<Storage, 'getItem'>): readonly RecentFile[] {
  try {
    return z.array(recentFileSchema).parse(JSON.parse(storage.getItem(storageKey) ?? '[]'));
  } catch {
    return [];
  }
}

/** Puts a file in front; the same name of the same year is listed once. */
export function addRecentFile(storage: Pick<Storage, 'getItem' | 'setItem'>, file: RecentFile): readonly RecentFile[] {
  const others = readRecentFiles(storage).filter(
    ({ name, schoolYear }) => name !== file.name || schoolYear !== file.schoolYear,
  );
  const files = [file, ...others].slice(0, mostFiles);
  storage.setItem(storageKey, JSON.stringify(files));
  return files;
}
