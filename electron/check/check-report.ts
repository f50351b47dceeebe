import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Language } from '../../shared/messages/format.ts';
import { type Translate, wordFinding, wordSource } from '../../shared/messages/word-finding.ts';
import { countHalfDays, type HalfDayCounts } from '../../shared/plan/count-half-days.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';
import type { CheckedClassYear, ClassFinding } from '../../shared/rules/check-class.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';
import type { Quantity } from '../../shared/rules/quantity.ts';
import { type ReportedHomeCare, reportHomeCare } from './report-home-care.ts';
import {
  type ReportedAllowance,
  type ReportedClaims,
  type ReportedIncentive,
  reportAllowance,
  reportClaims,
  reportIncentives,
} from './report-money.ts';

export type ReportedFinding = {
  readonly ruleId: string;
  readonly severity: Finding['severity'];
  readonly dates: readonly IsoDate[];
  readonly value?: Quantity;
  readonly limit?: Quantity;
  readonly margin?: Quantity;
  /** What, how much and when, what to do: whole sentences in the language of the report. */
  readonly message: string;
  readonly source: string;
  readonly fix?: PlanEdit;
  /** Accepted with a reason by a named person. */
  readonly override?: NonNullable<Finding['override']>;
};

export type LearnerReport = {
  readonly name: string;
  readonly trajectoryId: string;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly counts: HalfDayCounts;
  readonly hours: {
    /** Under an OAO, which the 20-hour rule covers; `allWorkMinutes` is under every kind of agreement. */
    readonly workMinutes: number;
    readonly allWorkMinutes: number;
    readonly schoolMinutes: number;
    readonly requiredMinutes: number;
    readonly toPlanMinutes: number;
    readonly averageMinutesPerWeek: number;
    readonly nominalMinutesPerWeek: number;
    readonly averageMinutesPerCalendarWeek: number;
    /** 0 to 1, four decimals. */
    readonly workplaceShare: number;
  };
  readonly leave: { readonly paidHalfDays: number; readonly unpaidHalfDays: number; readonly entitledHalfDays: number };
  readonly homeCare?: ReportedHomeCare;
  /** Month by month under an OAO. */
  readonly allowance: readonly ReportedAllowance[];
  readonly incentives: readonly ReportedIncentive[];
  readonly findings: readonly ReportedFinding[];
};

export type CheckReport = {
  readonly schoolYear: string;
  readonly date: IsoDate;
  readonly learners: readonly LearnerReport[];
  /** Findings about the class as a whole; `trajectoryIds` says whom they touch. */
  readonly findings: readonly (ReportedFinding & { readonly trajectoryIds: readonly string[] })[];
  readonly claims: readonly ReportedClaims[];
};

/** A title has no full stop of its own; in running text it gets one. */
function asSentence(text: string): string {
  return /[.?:]$/.test(text) ? text : `${text}.`;
}

export function reportFinding(finding: Finding, language: Language, translate: Translate): ReportedFinding {
  const text = wordFinding(finding, language, translate);
  const { ruleId, severity, dates, value, limit, margin, fix, override, source } = finding;
  return {
    ruleId,
    severity,
    dates,
    ...(value && { value }),
    ...(limit && { limit }),
    ...(margin && { margin }),
    message: [text.title, text.detail, text.advice]
      .filter((part) => part !== '')
      .map(asSentence)
      .join(' '),
    source: wordSource(source, translate),
    ...(fix && { fix }),
    ...(override && { override }),
  };
}

function reportLearner(
  facts: PlanFacts,
  findings: readonly Finding[],
  language: Language,
  translate: Translate,
): LearnerReport {
  const { plan, learner, hours, leave } = facts;
  const homeCare = reportHomeCare(plan);
  return {
    name: learner.name,
    trajectoryId: plan.trajectory.id,
    firstDay: plan.trajectory.firstDay,
    lastDay: plan.trajectory.lastDay,
    counts: countHalfDays(plan),
    hours: {
      workMinutes: hours.workMinutes,
      allWorkMinutes: hours.allWorkMinutes,
      schoolMinutes: hours.schoolMinutes,
      requiredMinutes: hours.requiredMinutes,
      toPlanMinutes: hours.toPlanMinutes,
      averageMinutesPerWeek: hours.averageMinutesPerWeek,
      nominalMinutesPerWeek: hours.nominalMinutesPerWeek,
      averageMinutesPerCalendarWeek: hours.averageMinutesPerCalendarWeek,
      workplaceShare: hours.workplaceShare / 10_000,
    },
    leave: {
      paidHalfDays: leave.paidHalfDays,
      unpaidHalfDays: leave.unpaidHalfDays,
      entitledHalfDays: leave.entitledHalfDays,
    },
    ...(homeCare && { homeCare }),
    allowance: reportAllowance(facts),
    incentives: reportIncentives(facts, language, translate),
    findings: findings.map((finding) => reportFinding(finding, language, translate)),
  };
}

function reportClassFinding(
  finding: ClassFinding,
  language: Language,
  translate: Translate,
): CheckReport['findings'][number] {
  return { ...reportFinding(finding, language, translate), trajectoryIds: finding.trajectoryIds };
}

/** The whole check as data for `check --format json`: minutes, half days and ISO days, with every finding in words. */
export function checkReport(
  checked: CheckedClassYear,
  schoolYear: string,
  date: IsoDate,
  language: Language,
  translate: Translate,
): CheckReport {
  return {
    schoolYear,
    date,
    learners: checked.learners.map(({ facts, findings }) => reportLearner(facts, findings, language, translate)),
    findings: checked.findings.map((finding) => reportClassFinding(finding, language, translate)),
    claims: reportClaims(checked.learners.map(({ facts }) => facts)),
  };
}
