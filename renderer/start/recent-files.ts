import { z } from 'zod';
import { remember, remembered } from '../state/remembered.ts';

/** A class file that was imported: its name, the day, the school year it holds and how many learners. */
const recentFileSchema = z.strictObject({
  name: z.string(),
  day: z.string(),
  schoolYear: z.string(),
  learners: z.int(),
});
export type RecentFile = z.infer<typeof recentFileSchema>;

const memory = 'recentFiles';
const mostFiles = 6;

/** The files imported last on this computer, newest first; none where the list cannot be read. */
export function readRecentFiles(): readonly RecentFile[] {
  try {
    return z.array(recentFileSchema).parse(JSON.parse(remembered(memory) ?? '[]'));
  } catch {
    return [];
  }
}

/** Puts a file in front; the same name of the same year is listed once. */
export function addRecentFile(file: RecentFile): readonly RecentFile[] {
  const others = readRecentFiles().filter(
    ({ name, schoolYear }) => name !== file.name || schoolYear !== file.schoolYear,
  );
  const files = [file, ...others].slice(0, mostFiles);
  remember(memory, JSON.stringify(files));
  return files;
}
