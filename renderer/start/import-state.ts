import type { WordedProblem } from '../../shared/api/files.ts';
import type { UsedBy } from '../../shared/command/outcome.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { ListChange } from './import-preview.ts';

/** Files larger than this are not sent at all. */
export const mostMegabytes = 25;

/** Where the reading of a file stands; only `preview` goes on to a change. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'wrongFile'; readonly name: string; readonly reason: 'wrongKind' | 'tooBig' | 'failed' }
  | { readonly step: 'problems'; readonly name: string; readonly problems: readonly WordedProblem[] }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly classYear: ClassYear;
      readonly version: number;
      readonly changes: readonly ListChange[];
      /** What would go along with what disappears, once the store said so. */
      readonly usedBy?: readonly UsedBy[];
      readonly isWriting?: boolean;
    };

/** Why a file is not even read. */
export function refuseFile(file: File): 'wrongKind' | 'tooBig' | undefined {
  if (!/\.(xlsx|json)$/i.test(file.name)) return 'wrongKind';
  return file.size > mostMegabytes * 1_000_000 ? 'tooBig' : undefined;
}
