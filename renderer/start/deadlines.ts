import type { DossierLine } from '../../shared/api/years.ts';
import { type DayNumber, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { CheckedClassYear } from '../../shared/rules/check-class.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { Deadline } from './deadline.ts';
import { dossierDeadlines } from './dossier-deadlines.ts';
import { plannedDeadlines } from './planned-deadlines.ts';

/** Informations whose first date is the last day to do something. */
const dueRules: ReadonlySet<string> = new Set([
  'agreements/sign-by',
  'agreements/following-sign-by',
  'companies/recognition-due',
  'home-care/evaluation-due',
  'home-care/introduction-due',
  'home-care/registration-number-due',
  'money/premium-registration-due',
  'paperwork/medical-examination-due',
  'people/mentor-training-due',
  'trajectory/screening-due',
]);

const feedbackRule = 'home-care/feedback-due';

/** The day a finding is due: its first, of a feedback moment the last work day of its week that is not yet over. */
function dueDayOf(finding: Finding, today: DayNumber): DayNumber | undefined {
  if (finding.override !== undefined) return undefined;
  if (finding.ruleId === feedbackRule) return Math.max(today, toDayNumber(finding.dates.at(-1)!));
  return dueRules.has(finding.ruleId) ? toDayNumber(finding.dates[0]) : undefined;
}

function deadlinesOfFindings(checked: CheckedClassYear, today: DayNumber): Deadline[] {
  return checked.learners.flatMap(({ facts, findings }) =>
    findings.flatMap((finding): Deadline[] => {
      const day = dueDayOf(finding, today);
      if (day === undefined || day < today) return [];
      // A mentor or company that many learners share is one thing to do.
      const { mentor, company } = finding.params;
      const about = typeof mentor === 'string' ? mentor : typeof company === 'string' ? company : '';
      const key = `${finding.ruleId} ${day} ${about}`;
      return [{ key, day, words: { finding }, trajectoryIds: [facts.plan.trajectory.id] }];
    }),
  );
}

/** The same thing on the same day is one deadline of several learners. */
function joinEqual(deadlines: readonly Deadline[]): Deadline[] {
  return [...Map.groupBy(deadlines, ({ key }) => key).values()].map((equal) => ({
    ...equal[0]!,
    trajectoryIds: [...new Set(equal.flatMap(({ trajectoryIds }) => trajectoryIds))],
  }));
}

/** Everything that comes from today on, soonest first. */
export function deadlinesOf(
  checked: CheckedClassYear,
  classYear: ClassYear,
  dossier: readonly DossierLine[],
  today: DayNumber,
): readonly Deadline[] {
  const all = [
    ...deadlinesOfFindings(checked, today),
    ...plannedDeadlines(checked, today),
    ...dossierDeadlines(classYear, dossier, today),
  ];
  return joinEqual(all).sort((a, b) => a.day - b.day || a.key.localeCompare(b.key, 'en'));
}
