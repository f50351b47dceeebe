import { type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import type { Language } from '../../../shared/messages/format.ts';
import type { Translate } from '../../../shared/messages/word-finding.ts';
import { shiftsAt, workMinutesAt } from '../../../shared/plan/plan.ts';
import { formatMinutes } from '../../text/unbroken.ts';
import type { ShownPlan } from '../state/shown-plan.ts';
import { shownDays } from './day-marks.ts';
import { nameOfShift } from './shift-names.ts';

function nameOfLook(look: HalfLook, t: Translate): string {
  return hasKind(look) ? t(`dayKinds.${look.kind}.name`) : t(`planner.emptyKinds.${look.kind}`);
}

function kindWords({ looks }: ShownPlan, day: number, t: Translate): string {
  const { morning, afternoon, isWhole } = looks[day]!;
  if (isWhole || morning.kind === afternoon.kind) return nameOfLook(morning, t);
  return t('planner.day.halves', { morning: nameOfLook(morning, t), afternoon: nameOfLook(afternoon, t) });
}

/** What a day says after its date when it gets the focus: kind of each half, shift, pin, and what was found on it. */
export function labelOfDay(shown: ShownPlan, day: number, t: Translate, language: Language): string {
  const { facts, findings, looks } = shown;
  const { plan } = facts;
  const { first } = plan.context.frame;
  const look = looks[day]!;
  const shifts = shiftsAt(plan, day).map((shift) => nameOfShift(plan, shift));
  const found = findings.filter(
    (finding) => finding.severity !== 'info' && !finding.override && shownDays(finding, first).includes(day),
  );
  const words = [
    kindWords(shown, day, t),
    ...(shifts.length > 0 ? [`${shifts.join(', ')}, ${formatMinutes(workMinutesAt(plan, day), language)}`] : []),
    ...(look.morning.isPinned || look.afternoon.isPinned ? [t('planner.day.pinned')] : []),
    ...(found.length > 0 ? [t('planner.day.findings', { count: found.length })] : []),
  ];
  return `, ${words.join(', ')}`;
}
