import { type DayNumber, fromDayNumber } from '../../../../shared/calendar/iso-date.ts';
import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import type { HomeCareStart } from '../../home-care-paper.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import { blank } from '../annex/fill-in.ts';
import { companyColumn, learnerColumn, partiesPiece, schoolColumn } from '../annex/party-piece.ts';
import type { Piece } from '../annex/piece.ts';
import { signingCompany, signingLearner, signingSchool } from '../annex/signatories.ts';
import type { Signatory } from '../annex/signature-piece.ts';
import type { Fact } from '../annex/text-pieces.ts';
import { longDate } from '../file-title.ts';
import type { SheetTexts } from '../sheet-texts.ts';

/** A day in words, or a line to write it on. */
export function dayOrBlank(day: DayNumber | undefined, texts: SheetTexts): string {
  return day === undefined ? blank : longDate(fromDayNumber(day), texts);
}

function companyOf({ plan }: PlanFacts, { placement }: HomeCareStart): number {
  return plan.context.workplaces[placement.workplace]!.company;
}

function mentorOf({ plan }: PlanFacts, { placement }: HomeCareStart): string | undefined {
  return placement.mentor < 0 ? undefined : plan.context.mentors[placement.mentor]!.name;
}

export function homeCareParties(drawing: AnnexDrawing, facts: PlanFacts, start: HomeCareStart): Piece {
  const { texts } = drawing;
  const company = companyColumn(facts, companyOf(facts, start), texts);
  return partiesPiece(drawing, [learnerColumn(facts, texts), schoolColumn(facts, texts), company]);
}

/** Where and with whom the learner works in home care, and how it began. */
export function homeCareFacts(facts: PlanFacts, start: HomeCareStart, texts: SheetTexts): Fact[] {
  const { plan } = facts;
  const say = (key: string, params: Record<string, string> = {}) =>
    texts.translate(`annexes.evaluation.${key}`, params);
  const { workplace } = plan.context.workplaces[start.placement.workplace]!;
  const introduction = plan.trajectory.homeCare?.introductionDay;
  const until = start.firstPeriodLastDay;
  return [
    { label: say('service'), value: [workplace.name, ...(workplace.address ? [workplace.address] : [])].join(', ') },
    { label: say('mentor'), value: mentorOf(facts, start) ?? blank },
    { label: say('introduction'), value: introduction === undefined ? blank : longDate(introduction, texts) },
    { label: say('firstDay'), value: dayOrBlank(start.firstDay, texts) },
    ...(until === undefined
      ? []
      : [{ label: say('firstPeriod'), value: say('until', { day: dayOrBlank(until, texts) }) }]),
  ];
}

/** Learner, school and company, with who guides the learner there. */
export function homeCareSignatories(facts: PlanFacts, start: HomeCareStart, texts: SheetTexts): Signatory[] {
  const { translate } = texts;
  const supervisor = facts.plan.classDays.classGroup.trajectorySupervisor;
  const mentor = mentorOf(facts, start);
  return [
    signingLearner(facts, texts),
    {
      ...signingSchool(facts, texts),
      ...(supervisor !== undefined && { role: translate('annexes.sign.supervisor', { name: supervisor }) }),
    },
    {
      ...signingCompany(facts, companyOf(facts, start), texts),
      ...(mentor !== undefined && { role: translate('annexes.sign.mentor', { name: mentor }) }),
    },
  ];
}
