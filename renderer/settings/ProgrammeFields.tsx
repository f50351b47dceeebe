import { Button, Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { workplaceKinds } from '../../shared/input/company.ts';
import { type Phase, type Programme, phaseKinds, programmeSchema } from '../../shared/input/programme.ts';
import { useText } from '../text/use-text.ts';
import styles from './Settings.module.css';

type Props = {
  readonly programme: Programme;
  readonly onSave: (programme: Programme) => void;
  /** The way back to the shipped programme, or out. */
  readonly removal: { readonly label: string; readonly perform: () => void } | undefined;
};

function PhaseFields({ phase, onChange }: { phase: Phase; onChange: (phase: Phase) => void }) {
  const { t } = useText();
  const months = (field: 'minMonths' | 'maxMonths') => (
    <NumberInput
      w={120}
      label={t(`settings.programmes.${field}`)}
      value={phase[field]}
      min={field === 'minMonths' ? 0 : 1}
      max={12}
      clampBehavior="strict"
      onChange={(value) => typeof value === 'number' && onChange({ ...phase, [field]: value })}
    />
  );
  return (
    <div className={styles.row}>
      <TextInput
        label={t('settings.programmes.phase')}
        value={phase.name}
        maxLength={120}
        onChange={(event) => onChange({ ...phase, name: event.currentTarget.value })}
      />
      <Select
        w={150}
        label={t('settings.programmes.kind')}
        data={phaseKinds.map((value) => ({ value, label: t(`settings.programmes.kinds.${value}`) }))}
        value={phase.kind}
        allowDeselect={false}
        onChange={(kind) => kind && onChange({ ...phase, kind: kind as Phase['kind'] })}
      />
      {months('minMonths')}
      {months('maxMonths')}
      <MultiSelect
        flex={1}
        miw={260}
        label={t('settings.programmes.workplaces')}
        data={workplaceKinds.map((value) => ({ value, label: t(`workbook.choices.workplaceKind.${value}`) }))}
        value={[...phase.workplaceKinds]}
        onChange={(kinds) => onChange({ ...phase, workplaceKinds: kinds as Phase['workplaceKinds'] })}
      />
    </div>
  );
}

/** A programme with its months and phases; saved when it is whole. */
export function ProgrammeFields({ programme, onSave, removal }: Props) {
  const { t } = useText();
  const [draft, setDraft] = useState(programme);
  const isWhole =
    programmeSchema.safeParse(draft).success && draft.phases.every((one) => one.minMonths <= one.maxMonths);
  const isSame = JSON.stringify(draft) === JSON.stringify(programme);
  const setPhase = (at: number, phase: Phase) =>
    setDraft({ ...draft, phases: draft.phases.map((each, index) => (index === at ? phase : each)) });
  return (
    <fieldset className={styles.card}>
      <legend>{programme.name}</legend>
      <div className={styles.row}>
        <TextInput
          flex={1}
          label={t('settings.programmes.name')}
          value={draft.name}
          maxLength={120}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <NumberInput
          w={150}
          label={t('settings.programmes.longest')}
          value={draft.maxMonths}
          min={1}
          max={12}
          clampBehavior="strict"
          onChange={(value) => typeof value === 'number' && setDraft({ ...draft, maxMonths: value })}
        />
        <Select
          w={150}
          label={t('settings.programmes.band')}
          data={['1', '2', '3']}
          value={String(draft.allowanceBand)}
          allowDeselect={false}
          onChange={(band) => band && setDraft({ ...draft, allowanceBand: Number(band) as Programme['allowanceBand'] })}
        />
      </div>
      {draft.phases.map((phase, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phase is its place in the programme
        <PhaseFields key={at} phase={phase} onChange={(next) => setPhase(at, next)} />
      ))}
      {!isWhole && <p className={styles.problem}>{t('settings.programmes.notWhole')}</p>}
      <Group gap={8}>
        <Button disabled={!isWhole || isSame} onClick={() => onSave(draft)}>
          {t('settings.programmes.save')}
        </Button>
        {draft.phases.length < 4 && (
          <Button
            variant="subtle"
            onClick={() => setDraft({ ...draft, phases: [...draft.phases, { ...draft.phases.at(-1)! }] })}
          >
            {t('settings.programmes.addPhase')}
          </Button>
        )}
        {draft.phases.length > 1 && (
          <Button variant="subtle" onClick={() => setDraft({ ...draft, phases: draft.phases.slice(0, -1) })}>
            {t('settings.programmes.removePhase')}
          </Button>
        )}
        {removal && (
          <Button variant="subtle" onClick={removal.perform}>
            {removal.label}
          </Button>
        )}
      </Group>
    </fieldset>
  );
}
