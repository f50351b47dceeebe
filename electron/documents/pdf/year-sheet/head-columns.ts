import type { HalfLook } from '../../../../shared/design/day-looks.ts';
import { formatPeriod } from '../../../../shared/messages/format.ts';
import type { PlannedPlacement } from '../../../../shared/plan/plan.ts';
import type { YearModel } from './year-drawing.ts';

/** A column of the head: caption, name in bold, and what is known below it. */
export type HeadColumn = {
  readonly caption: string;
  readonly name: string;
  readonly lines: readonly string[];
  /** The letter of a workplace, as it stands in the days below. */
  readonly swatch?: HalfLook;
};

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

function learnerColumn({ sheet, texts }: YearModel): HeadColumn {
  const { plan, learner, programme } = sheet.facts;
  const lines = present([plan.classDays.classGroup.name, programme.name]);
  return { caption: texts.translate('documents.learner'), name: learner.name, lines };
}

function schoolColumn({ sheet, texts }: YearModel): HeadColumn {
  const { school, classGroup } = sheet.facts.plan.classDays;
  const campus = school.campuses?.find(({ id }) => id === classGroup.campusId);
  const supervisor = classGroup.trajectorySupervisor;
  return {
    caption: texts.translate('documents.school'),
    name: school.name,
    lines: present([
      campus?.name,
      supervisor && texts.translate('documents.trajectorySupervisor', { name: supervisor }),
      campus?.address ?? school.address,
    ]),
  };
}

/** Placements in order of time; neighbours with the same workplace and mentor are one. */
function placementsOf({ sheet }: YearModel): PlannedPlacement[] {
  const merged: PlannedPlacement[] = [];
  const inOrder = sheet.facts.plan.placements.filter(({ first, last }) => last >= first);
  for (const placement of inOrder.toSorted((a, b) => a.first - b.first)) {
    const at = merged.findIndex(
      (other) =>
        other.workplace === placement.workplace &&
        other.mentor === placement.mentor &&
        other.last + 1 >= placement.first,
    );
    if (at < 0) merged.push(placement);
    else merged[at] = { ...merged[at]!, last: Math.max(merged[at]!.last, placement.last) };
  }
  return merged;
}

function placementColumn({ sheet, texts }: YearModel, placement: PlannedPlacement): HeadColumn {
  const { context } = sheet.facts.plan;
  const { workplace, phaseKind, company: companyIndex } = context.workplaces[placement.workplace]!;
  const { company } = context.companies[companyIndex]!;
  const mentor = placement.mentor < 0 ? undefined : context.mentors[placement.mentor]!.name;
  const { first } = context.frame;
  const period = formatPeriod(first + placement.first, first + placement.last, texts.language);
  return {
    caption: texts.translate('documents.workplace', { period }),
    swatch: {
      kind: phaseKind === 'home' ? 'work-home' : 'work-residential',
      workplace: placement.workplace,
      isPinned: false,
      hasV: false,
    },
    name: company.name,
    lines: present([
      workplace.name === company.name ? undefined : workplace.name,
      mentor && texts.translate('documents.mentor', { name: mentor }),
      workplace.address ?? company.address,
    ]),
  };
}

/** Whose sheet it is and which school, then every workplace in order of time. */
export function headColumns(model: YearModel): { people: readonly HeadColumn[]; places: readonly HeadColumn[] } {
  return {
    people: [learnerColumn(model), schoolColumn(model)],
    places: placementsOf(model).map((placement) => placementColumn(model, placement)),
  };
}
