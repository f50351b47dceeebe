import { civilDate, toDayNumber } from '../../../../shared/calendar/iso-date.ts';
import type { DayPart } from '../../../../shared/input/primitives.ts';
import { formatPeriod } from '../../../../shared/messages/format.ts';
import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import { longDate } from '../file-title.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { blank } from './fill-in.ts';
import type { Fact } from './text-pieces.ts';

/** "1 sep 2026 – 30 jun 2027" of two day numbers; the year stands with the first where it is another. */
export function longPeriod(first: number, last: number, { language }: SheetTexts): string {
  const [from, to] = [civilDate(first).year, civilDate(last).year];
  if (from === to) return `${formatPeriod(first, last, language)} ${to}`;
  const day = (at: number, year: number) => `${formatPeriod(at, at, language)} ${year}`;
  return `${day(first, from)} – ${day(last, to)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Bijlage bij de overeenkomst van alternerende opleiding (OAO) OAO-1, Testleerling Aster". */
export function agreementCaption({ plan, learner }: PlanFacts, index: number, { translate }: SheetTexts): string {
  const agreement = plan.agreements[index]?.agreement;
  const kind = translate(`annexes.agreementKinds.${agreement?.kind ?? 'oao'}`);
  const number = agreement?.modelNumber;
  if (number === undefined) return translate('annexes.captionWithout', { agreement: kind, name: learner.name });
  return translate('annexes.captionOf', { agreement: kind, number, name: learner.name });
}

/** "Verzorgende/zorgkundige duaal, 2026-2027, Testleerling Aster": for papers that belong to no agreement. */
export function learnerCaption({ plan, learner, programme }: PlanFacts, { translate }: SheetTexts): string {
  const { schoolYear } = plan.context.frame;
  return translate('annexes.captionLearner', { programme: programme.name, schoolYear, name: learner.name });
}

/** Kind and duration of an agreement, and number and date of its model contract: lines to write on where they are unknown. */
export function agreementFacts({ plan }: PlanFacts, index: number, texts: SheetTexts): Fact[] {
  const { agreement } = plan.agreements[index]!;
  const { translate } = texts;
  const first = toDayNumber(agreement.firstDay);
  const last = toDayNumber(agreement.actualLastDay ?? agreement.plannedLastDay);
  const kind = translate(`annexes.agreementKinds.${agreement.kind}`);
  const day = agreement.modelDay === undefined ? blank : longDate(agreement.modelDay, texts);
  return [
    {
      label: translate('annexes.agreement'),
      value: translate('annexes.agreementText', { kind: capitalised(kind), period: longPeriod(first, last, texts) }),
    },
    {
      label: translate('annexes.model'),
      value: translate('annexes.modelText', { number: agreement.modelNumber ?? blank, day }),
    },
  ];
}

/** A date, with the half of the day where it is not whole: "wo 10 feb 2027 (voormiddag)". */
export function dayPartText(date: string, part: DayPart, { translate }: SheetTexts): string {
  return part === 'day' ? date : translate('annexes.halfDay', { date, part: translate(`annexes.parts.${part}`) });
}
