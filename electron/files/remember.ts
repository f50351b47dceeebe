import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Keeps something small between two starts. What cannot be kept is forgotten: no work is lost by it. */
export function remember(file: string, value: unknown): void {
  const temporary = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, JSON.stringify(value));
    renameSync(temporary, file);
  } catch (error) {
    console.error(error);
  }
}
