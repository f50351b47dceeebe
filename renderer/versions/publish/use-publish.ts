import { type VersionLine, versionKey } from '../../../shared/api/years.ts';
import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { SingleCommand } from '../../../shared/command/command.ts';
import { withoutEmpty } from '../../../shared/input/without-empty.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import { makePlanVersion, nextVersionNumber } from '../../../shared/versions/make-plan-version.ts';
import { acceptanceEdits, settleFixes } from '../../../shared/versions/settle-errors.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';

/** How an error is settled: by its own fix, or accepted for a reason. */
export type Settling = 'fix' | 'accept';

/** What a person fills in to publish. */
export type PublishForm = {
  /** By the key of the error; nothing is chosen for a person. */
  readonly settlings: Readonly<Record<string, Settling>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly name: string;
  readonly role: string;
  readonly note: string;
};

/** A form that nobody filled in yet. */
export function emptyForm(name: string): PublishForm {
  return { settlings: {}, reasons: {}, name, role: '', note: '' };
}

/** Publishing one learner's plan: what is in the way, what is still missing, and the one step that does it. */
export function usePublish(year: LoadedYear, trajectoryId: string, lines: readonly VersionLine[], form: PublishForm) {
  const { t } = useText();
  const { execute } = useChange();
  const { facts: now } = year.learnerOf(trajectoryId)!;
  const plan = {
    context: year.context,
    trajectory: now.plan.trajectory,
    today: year.today,
    classFindings: year.classFindingsOf(trajectoryId),
  };
  const fixed = new Set(Object.keys(form.settlings).filter((key) => form.settlings[key] === 'fix'));
  const settled = settleFixes(plan, fixed);
  const left = settled.errors.filter(({ isSolved }) => !isSolved);
  /** What is written counts only where it is asked. */
  const reasonOf = (key: string) => (form.settlings[key] === 'fix' ? undefined : form.reasons[key]);
  const withoutReason = left.filter(({ key }) => !reasonOf(key)?.trim());
  const number = nextVersionNumber(lines, trajectoryId);
  const missing = {
    reasons: withoutReason.length,
    name: form.name.trim() === '',
    role: left.length > withoutReason.length && form.role.trim() === '',
  };
  const isReady = missing.reasons === 0 && !missing.name && !missing.role;

  /** True once it is published. */
  const publish = async (): Promise<boolean> => {
    const [name, role] = [form.name.trim(), form.role.trim()];
    const by = role === '' ? name : t('versions.publish.byWithFunction', { name, function: role });
    const day = fromDayNumber(year.today);
    const edits: PlanEdit[] = [...settled.edits, ...acceptanceEdits(left, reasonOf, by, day)];
    const trajectory = withoutEmpty(edits.reduce(applyEdit, plan.trajectory));
    const trajectories = year.content.classYear.trajectories.map((one) => (one.id === trajectoryId ? trajectory : one));
    const note = form.note.trim();
    const content = makePlanVersion({
      classYear: { ...year.content.classYear, trajectories },
      facts: gatherFacts(year.context, trajectory, year.today),
      ...{ earlier: lines, day, by },
      ...(note !== '' && { note }),
    });
    const { schoolYear } = year;
    const version = year.content.versions[versionKey('trajectory', trajectoryId)] ?? 0;
    const editing = { type: 'editTrajectory', schoolYear, id: trajectoryId, version, edits } as const;
    const put = { type: 'put', kind: 'planVersion', schoolYear, version: 0, content } as const;
    const commands = [...(edits.length > 0 ? [editing] : []), put] as SingleCommand[];
    const outcome = await execute({ type: 'bulk', commands }, { toast: t('versions.publish.done', { number }) });
    return outcome.ok;
  };
  return { errors: settled.errors, leftCount: left.length, missing, isReady, number, publish };
}
