import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { PatternTemplateId } from '../../../shared/pattern/templates.ts';
import type { ChosenPlace } from './new-trajectory.ts';

/** What a form asks to make a first plan of. */
export type PlanWish = {
  readonly classGroupId?: string | undefined;
  readonly firstWorkplaceId?: string | undefined;
  readonly firstMentorId?: string | undefined;
  readonly secondWorkplaceId?: string | undefined;
  readonly secondMentorId?: string | undefined;
  readonly switchDay?: IsoDate | undefined;
  readonly template: PatternTemplateId;
};

/** The workplaces of a wish with their companies, in order of time. */
export function placesOf(wish: PlanWish, { workplaces }: ClassYear): readonly ChosenPlace[] {
  const wished = [
    { workplaceId: wish.firstWorkplaceId, mentorId: wish.firstMentorId },
    { workplaceId: wish.secondWorkplaceId, mentorId: wish.secondMentorId },
  ];
  return wished.flatMap(({ workplaceId, mentorId }) => {
    const workplace = workplaces.find(({ id }) => id === workplaceId);
    return workplace ? [{ companyId: workplace.companyId, workplaceId: workplace.id, mentorId }] : [];
  });
}
