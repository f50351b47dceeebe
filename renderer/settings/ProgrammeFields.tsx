import { Button, Group, MultiSelect, Select, TextInput } from '@mantine/core';
import { workplaceKinds } from '../../shared/input/company.ts';
import { type Phase, type Programme, phaseKinds, programmeSchema } from '../../shared/input/programme.ts';
import { WholeNumberField } from '../components/WholeNumberField.tsx';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { SettingProposal } from './SettingProposal.tsx';
import styles from './Settings.module.css';
import { useSettingDraft } from './use-setting-draft.ts';

type Props = {
  readonly year: LoadedYear;
  readonly programme: Programme;
  /** The way back to the shipped programme, or out. */
  readonly removal: { readonly label: string; readonly perform: () => void } | undefined;
};

function isWhole(programme: Programme): boolean {
  return (
    programmeSchema.safeParse(programme).success && programme.phases.every((one) => one.minMonths <= one.maxMonths)
  );
}

function PhaseFields({ phase, onChange }: { phase: Phase; onChange: (phase: Phase) => void }) {
  const { t } = useText();
  const months = (field: 'minMonths' | 'maxMonths') => (
    <WholeNumberField
      w={120}
      label={t(`settings.programmes.${field}`)}
      value={phase[field]}
      min={field === 'minMonths' ? 0 : 1}
      max={12}
      onChange={(value) => onChange({ ...phase, [field]: value })}
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

/** A programme with its months and phases; what a change of them does is seen before it is applied. */
export function ProgrammeFields({ year, programme, removal }: Props) {
  const { t } = useText();
  const draft = useSettingDraft(year, 'programme', programme, isWhole);
  const { value, change } = draft;
  const setPhase = (at: number, phase: Phase) => change({ ...value, phases: value.phases.with(at, phase) });
  return (
    <fieldset className={styles.card}>
      <legend>{programme.name}</legend>
      <div className={styles.row}>
        <TextInput
          flex={1}
          label={t('settings.programmes.name')}
          value={value.name}
          maxLength={120}
          onChange={(event) => change({ ...value, name: event.currentTarget.value })}
        />
        <WholeNumberField
          w={150}
          label={t('settings.programmes.longest')}
          value={value.maxMonths}
          min={1}
          max={12}
          onChange={(months) => change({ ...value, maxMonths: months })}
        />
        <Select
          w={150}
          label={t('settings.programmes.band')}
          data={['1', '2', '3']}
          value={String(value.allowanceBand)}
          allowDeselect={false}
          onChange={(band) => band && change({ ...value, allowanceBand: Number(band) as Programme['allowanceBand'] })}
        />
      </div>
      {value.phases.map((phase, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phase is its place in the programme
        <PhaseFields key={at} phase={phase} onChange={(next) => setPhase(at, next)} />
      ))}
      <Group gap={8}>
        {value.phases.length < 4 && (
          <Button
            size="xs"
            variant="default"
            onClick={() => change({ ...value, phases: [...value.phases, { ...value.phases.at(-1)! }] })}
          >
            {t('settings.programmes.addPhase')}
          </Button>
        )}
        {value.phases.length > 1 && (
          <Button size="xs" variant="default" onClick={() => change({ ...value, phases: value.phases.slice(0, -1) })}>
            {t('settings.programmes.removePhase')}
          </Button>
        )}
        {removal && (
          <Button size="xs" variant="default" onClick={removal.perform}>
            {removal.label}
          </Button>
        )}
      </Group>
      <SettingProposal draft={draft} problem={isWhole(value) ? undefined : t('settings.programmes.notWhole')} />
    </fieldset>
  );
}
