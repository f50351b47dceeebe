import { addMonths, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatMinutes, formatPeriod, formatQuantity, type Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import type { CheckReport, LearnerReport } from './check-report.ts';
import type { ReportedClaims } from './report-money.ts';
import { wrap } from './wrap.ts';

type Words = { readonly language: Language; readonly translate: Translate };

/** Whole percents rounded down, as findings say them: a share under 60 % never reads 60 %. */
function percentOf(share: number): number {
  return Math.floor(Math.round(share * 10_000) / 100);
}

/** The hours of a learner in one line; without any OAO there is no 20-hour rule to measure against. */
export function hoursLine({ hours, allowance }: LearnerReport, { language, translate }: Words): string {
  const minutes = (amount: number) => formatMinutes(amount, language);
  const share = percentOf(hours.workplaceShare);
  if (allowance.length === 0) return translate('report.otherHours', { planned: minutes(hours.allWorkMinutes), share });
  return translate('cli.hoursLine', {
    required: minutes(hours.requiredMinutes),
    planned: minutes(hours.workMinutes),
    average: minutes(hours.averageMinutesPerWeek),
    nominal: minutes(hours.nominalMinutesPerWeek),
    share,
  });
}

/** Neighbouring months with the same amount, known or not, as one period; none for a learner without an allowance. */
function allowanceLines({ allowance }: LearnerReport, { language, translate }: Words): string[] {
  if (allowance.length === 0) return [];
  if (allowance.every(({ cents }) => cents === undefined)) return [translate('report.allowanceAllUnknown')];
  const runs: { first: number; last: number; cents: number | undefined }[] = [];
  for (const { month, cents } of allowance) {
    const first = toDayNumber(month);
    const last = addMonths(first, 1) - 1;
    const run = runs.at(-1);
    if (run && run.cents === cents && run.last + 1 === first) run.last = last;
    else runs.push({ first, last, cents });
  }
  const amounts = runs.map(({ first, last, cents }) => {
    const period = formatPeriod(first, last, language);
    if (cents === undefined) return translate('report.allowanceUnknown', { period });
    const amount = formatQuantity({ amount: cents, unit: 'cents' }, language);
    return translate('report.allowanceKnown', { period, amount });
  });
  return [translate('report.allowance', { amounts: amounts.join(', ') })];
}

function homeCareLines({ homeCare }: LearnerReport, { language, translate }: Words): string[] {
  if (!homeCare) return [];
  const sum = (of: 'sendableMinutes' | 'excessMinutes' | 'mentorMinutes') =>
    homeCare.months.reduce((total, month) => total + month[of], 0);
  const days = (amount: number) => formatQuantity({ amount, unit: 'days' }, language);
  const supervised = days(homeCare.supervisedDays);
  if (homeCare.remoteDays === 0) return [translate('report.supervised', { supervised })];
  const line = translate('report.homeCare', {
    supervised,
    remote: days(homeCare.remoteDays),
    sendable: formatMinutes(sum('sendableMinutes'), language),
    excess: formatMinutes(sum('excessMinutes'), language),
  });
  const mentor = sum('mentorMinutes');
  if (mentor === 0) return [line];
  return [line, translate('report.mentorHours', { minutes: formatMinutes(mentor, language) })];
}

/** Lines under a learner's figures: work outside the 20-hour rule, home care, allowance. */
export function extraLines(learner: LearnerReport, words: Words): string[] {
  const { hours, allowance } = learner;
  const other = hours.allWorkMinutes - hours.workMinutes;
  const planned = formatMinutes(other, words.language);
  return [
    ...(other > 0 && allowance.length > 0 ? [words.translate('report.otherWork', { planned })] : []),
    ...homeCareLines(learner, words),
    ...allowanceLines(learner, words),
  ];
}

/** Which sentence says what a company can claim: what is met, what depends on open conditions, or both. */
function claimKey({ metCents, unknownCents }: ReportedClaims): string | undefined {
  if (metCents > 0) return unknownCents > 0 ? 'report.claimBoth' : 'report.claimMet';
  return unknownCents > 0 ? 'report.claimOpen' : undefined;
}

/** What each company can claim; none where no company can. */
export function claimsText({ claims }: CheckReport, { language, translate }: Words): string[] {
  const euros = (amount: number) => formatQuantity({ amount, unit: 'cents' }, language);
  const lines = claims.flatMap((claim) => {
    const key = claimKey(claim);
    if (key === undefined) return [];
    const { company, metCents, unknownCents } = claim;
    return [translate(key, { company, met: euros(metCents), unknown: euros(unknownCents) })];
  });
  if (lines.length === 0) return [];
  return [[translate('report.claims'), ...lines.map((line) => wrap(line, '  '))].join('\n')];
}

function hasUnknownAmount({ allowance }: LearnerReport): boolean {
  return allowance.some(({ cents }) => cents === undefined);
}

/** What holds for every learner with an allowance or in home care, once for the class. */
export function notesText({ learners }: CheckReport, { translate }: Words): string[] {
  const notes = [
    ...(learners.some(({ allowance }) => allowance.length > 0) ? ['allowanceNote', 'benefitsNote'] : []),
    ...(learners.some(hasUnknownAmount) ? ['unknownNote'] : []),
    ...(learners.some(({ homeCare }) => homeCare !== undefined) ? ['homeCareNote'] : []),
  ];
  if (notes.length === 0) return [];
  return [[translate('report.notes'), ...notes.map((note) => wrap(translate(`report.${note}`), '  '))].join('\n')];
}
