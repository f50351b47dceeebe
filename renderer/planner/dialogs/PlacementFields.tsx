import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Placement } from '../../../shared/input/trajectory.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './AgreementsDialog.module.css';

type Props = {
  readonly facts: PlanFacts;
  readonly companyId: string;
  readonly placement: Placement;
  readonly onChange: (placement: Placement) => void;
  readonly onRemove: () => void;
};

/** A period at one workplace of the agreement's company, with its mentor. */
export function PlacementFields({ facts, companyId, placement, onChange, onRemove }: Props) {
  const { t } = useText();
  const { workplaces, mentors } = facts.plan.context;
  const places = workplaces.filter(({ workplace }) => workplace.companyId === companyId);
  const ofCompany = mentors.filter((mentor) => mentor.companyId === companyId);
  const setMentor = (mentorId: string | null) => {
    const { mentorId: _, ...others } = placement;
    onChange(mentorId === null ? others : { ...others, mentorId });
  };
  const dayField = (field: 'firstDay' | 'lastDay', label: 'firstDay' | 'plannedLastDay') => (
    <DateField
      label={t(`plannerDialogs.agreements.${label}`)}
      value={placement[field]}
      onChange={(day) => day && onChange({ ...placement, [field]: day })}
    />
  );
  return (
    <div className={styles.placement}>
      <Select
        label={t('plannerDialogs.agreements.workplace')}
        data={places.map(({ workplace }) => ({ value: workplace.id, label: workplace.name }))}
        value={placement.workplaceId}
        allowDeselect={false}
        onChange={(workplaceId) => workplaceId && onChange({ ...placement, workplaceId })}
      />
      <Select
        label={t('plannerDialogs.agreements.mentor')}
        placeholder={t('plannerDialogs.agreements.noMentor')}
        data={ofCompany.map(({ id, name }) => ({ value: id, label: name }))}
        value={placement.mentorId ?? null}
        clearable
        onChange={setMentor}
      />
      {dayField('firstDay', 'firstDay')}
      {dayField('lastDay', 'plannedLastDay')}
      <ActionIcon
        variant="subtle"
        aria-label={t('plannerDialogs.agreements.removePlacement')}
        title={t('plannerDialogs.agreements.removePlacement')}
        onClick={onRemove}
      >
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
