import { type Aggregate, type AggregateRef, idOf } from '../../../shared/command/aggregate.ts';
import type { PutCommand, PutSettingCommand } from '../../../shared/command/command.ts';
import { withoutEmpty } from '../../../shared/input/without-empty.ts';
import { changeRecords, type Step } from '../journal/step.ts';
import { readForEdit } from './check-version.ts';
import { Refused } from './refused.ts';

async function write(step: Step, ref: AggregateRef, version: number, content: Aggregate): Promise<void> {
  const before = await readForEdit(step, ref, version);
  await changeRecords(step, ref.kind, [{ ref, before, content }]);
}

/** Writes an aggregate of a school year whole. */
export async function put(step: Step, { kind, schoolYear, version, content }: PutCommand): Promise<void> {
  const id = idOf(kind, content);
  if (kind === 'year' && id !== schoolYear) {
    const problem = { path: ['content', 'schoolYear'], code: 'choice', params: { choices: schoolYear } };
    throw new Refused({ code: 'unreadable', problems: [problem] });
  }
  await write(step, { kind, schoolYear, id }, version, withoutEmpty(content));
}

/** Writes a setting. */
export async function putSetting(step: Step, { version, content }: PutSettingCommand): Promise<void> {
  await write(step, { kind: 'setting', schoolYear: null, id: content.key }, version, content);
}
