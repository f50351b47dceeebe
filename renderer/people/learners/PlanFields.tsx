import { NativeSelect } from '@mantine/core';
import { patternTemplates } from '../../../shared/pattern/templates.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { FormPart } from '../forms/FormPart.tsx';
import { guidedOn, mentorsOfCompany } from './mentor-edit.ts';
import { usualSwitchDay } from './new-trajectory.ts';
import type { PlanWish } from './plan-wish.ts';
import { usualTemplate } from './usual-template.ts';

type Props = { readonly year: LoadedYear; readonly wish: PlanWish; readonly change: (wish: PlanWish) => void };

/** What a first plan is made of: a class, one or two workplaces with their mentors, a pattern. */
export function PlanFields({ year, wish, change }: Props) {
  const { t } = useText();
  const { classYear } = year.content;
  const days = year.context.classGroups.get(wish.classGroupId ?? '');
  const label = (key: string) => t(`peopleScreen.learner.${key}`);
  const none = { value: '', label: t('peopleScreen.form.none') };
  const guided = guidedOn(year.checked, year.today);
  const companyOf = (id: string | undefined) => classYear.workplaces.find((place) => place.id === id)?.companyId;
  const mentorOptions = (workplaceId: string | undefined) =>
    mentorsOfCompany(year.context, companyOf(workplaceId) ?? '', guided).map(({ mentor, count, limit }) => ({
      value: mentor.id,
      label: `${mentor.name} (${t('peopleScreen.loadOf', { count, limit })})`,
    }));
  const places = (phase: 'residential' | 'home') =>
    year.context.workplaces
      .filter(({ phaseKind }) => phaseKind === phase)
      .map(({ workplace, company }) => ({
        value: workplace.id,
        label: `${workplace.name}, ${year.context.companies[company]!.company.name}`,
      }));
  const select = (
    field: keyof PlanWish,
    name: string,
    options: readonly { value: string; label: string }[],
    reset: Partial<PlanWish> = {},
  ) => (
    <NativeSelect
      size="xs"
      label={label(name)}
      value={String(wish[field] ?? '')}
      data={[none, ...options]}
      onChange={(event) => change({ ...wish, ...reset, [field]: event.currentTarget.value || undefined })}
    />
  );
  return (
    <FormPart title={label('planTitle')} note={days ? label('planNote') : label('planNone')}>
      <NativeSelect
        className="wide"
        size="xs"
        label={label('classGroup')}
        value={wish.classGroupId ?? ''}
        data={[none, ...classYear.classGroups.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => {
          const group = classYear.classGroups.find(({ id }) => id === event.currentTarget.value);
          change({ ...wish, classGroupId: group?.id, template: group ? usualTemplate(group) : wish.template });
        }}
      />
      {days && (
        <>
          {select('firstWorkplaceId', 'residential', places('residential'), { firstMentorId: undefined })}
          {select('firstMentorId', 'mentor', mentorOptions(wish.firstWorkplaceId))}
          {select('secondWorkplaceId', 'home', places('home'), { secondMentorId: undefined })}
          {select('secondMentorId', 'mentor', mentorOptions(wish.secondWorkplaceId))}
          <NativeSelect
            size="xs"
            label={label('template')}
            value={wish.template}
            data={patternTemplates.map(({ id }) => ({ value: id, label: t(`patterns.templates.${id}`) }))}
            onChange={(event) => change({ ...wish, template: event.currentTarget.value as PlanWish['template'] })}
          />
          {wish.firstWorkplaceId !== undefined && wish.secondWorkplaceId !== undefined && (
            <DateField
              size="xs"
              label={label('switchDay')}
              value={wish.switchDay ?? usualSwitchDay(days.calendarDays)}
              onChange={(switchDay) => change({ ...wish, switchDay })}
            />
          )}
        </>
      )}
    </FormPart>
  );
}
