import { ageOn, toDayNumber } from '../../../../shared/calendar/iso-date.ts';
import { formatPeriod } from '../../../../shared/messages/format.ts';
import { ageOfMajority } from '../../../../shared/plan/lay-deviations.ts';
import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { blank } from './fill-in.ts';
import type { Signatory } from './signature-piece.ts';

export function signingLearner({ learner }: PlanFacts, { translate }: SheetTexts): Signatory {
  return { role: translate('documents.learner'), name: learner.name, isOrganisation: false };
}

export function signingSchool({ plan }: PlanFacts, { translate }: SheetTexts): Signatory {
  return { role: translate('documents.school'), name: plan.classDays.school.name, isOrganisation: true };
}

/** The legal representative of a minor: a line for the name where it is unknown. */
export function signingRepresentative({ learner }: PlanFacts, { translate }: SheetTexts): Signatory {
  const name = learner.legalRepresentative ?? blank;
  return { role: translate('annexes.sign.representative'), name, isOrganisation: false };
}

/** The representative of a learner who is a minor when an agreement starts, for its papers; nobody otherwise. */
export function signingForMinor(facts: PlanFacts, index: number, texts: SheetTexts): Signatory[] {
  const { agreement } = facts.plan.agreements[index]!;
  const isMinor = ageOn(facts.learner.birthDate, toDayNumber(agreement.firstDay)) < ageOfMajority;
  return isMinor ? [signingRepresentative(facts, texts)] : [];
}

/** A company by its index in the context, -1 where it is unknown; with its period where several sign. */
export function signingCompany(
  { plan }: PlanFacts,
  company: number,
  { translate, language }: SheetTexts,
  span?: { readonly first: number; readonly last: number },
): Signatory {
  const { first } = plan.context.frame;
  const role =
    span === undefined
      ? translate('documents.company')
      : translate('annexes.sign.companyPeriod', {
          period: formatPeriod(first + span.first, first + span.last, language),
        });
  return { role, name: plan.context.companies[company]?.company.name ?? blank, isOrganisation: true };
}
