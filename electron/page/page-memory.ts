import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { remember } from '../files/remember.ts';

/** What pages remember on this machine, by name: conveniences such as the theme, never a plan. */
export type PageMemory = {
  readonly all: () => Readonly<Record<string, string>>;
  readonly keep: (name: string, value: string) => void;
};

/** So that the page, which carries them all, stays small. */
const mostNames = 200;

const memoriesSchema = z.record(z.string(), z.string());

function readMemories(file: string): Readonly<Record<string, string>> {
  try {
    return memoriesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** A memory in a file, read anew each time: planners of several stores may run at once. What was kept last is kept longest. */
export function pageMemory(file: string): PageMemory {
  return {
    all: () => readMemories(file),
    keep: (name, value) => {
      const { [name]: _, ...others } = readMemories(file);
      const kept = Object.entries(others).slice(1 - mostNames);
      remember(file, Object.fromEntries([...kept, [name, value]]));
    },
  };
}
