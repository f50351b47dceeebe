import { Button, Group, Table } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { usualBackupRetention } from '../../shared/command/setting.ts';
import { useApi } from '../api/use-api.ts';
import { confirm } from '../components/confirm.ts';
import { WholeNumberField } from '../components/WholeNumberField.tsx';
import { useText } from '../text/use-text.ts';
import { useChange } from '../year/use-change.ts';
import styles from './Settings.module.css';

const steps = ['hourlyForHours', 'dailyForDays', 'weeklyForWeeks'] as const;
type Step = (typeof steps)[number];
const most = { hourlyForHours: 168, dailyForDays: 366, weeklyForWeeks: 520 } as const;

/** How long backups are kept, in steps that grow with age. */
function Retention() {
  const { t } = useText();
  const api = useApi();
  const { execute } = useChange();
  const client = useQueryClient();
  const { data: lines = [] } = useQuery({ queryKey: ['settings'], queryFn: () => api.settings.list() });
  const line = lines.find(({ setting }) => setting.key === 'backupRetention');
  const value = line?.setting.key === 'backupRetention' ? line.setting.value : usualBackupRetention;
  const [typed, setTyped] = useState<{ readonly [K in Step]?: number }>({});
  const save = async (field: Step, amount: number) => {
    const content = { key: 'backupRetention', value: { ...value, [field]: amount } } as const;
    await execute({ type: 'putSetting', version: line?.version ?? 0, content }, { toast: t('settings.saved') });
    await client.invalidateQueries({ queryKey: ['settings'] });
  };
  const keep = async (field: Step) => {
    const amount = typed[field];
    if (amount !== undefined && amount !== value[field]) await save(field, amount);
    setTyped(({ [field]: _, ...others }) => others);
  };
  return (
    <div className={styles.row}>
      {steps.map((field) => (
        <WholeNumberField
          key={field}
          label={t(`settings.backups.${field}`)}
          value={typed[field] ?? value[field]}
          min={1}
          max={most[field]}
          onChange={(amount) => setTyped({ ...typed, [field]: amount })}
          onBlur={() => void keep(field)}
        />
      ))}
    </div>
  );
}

/** The backups of the store: make one, go back to one; the present file is kept first. */
export function BackupsSection() {
  const { t, language } = useText();
  const api = useApi();
  const client = useQueryClient();
  const { data: backups = [] } = useQuery({ queryKey: ['backups'], queryFn: () => api.backups.list() });
  const refresh = () => client.invalidateQueries({ queryKey: ['backups'] });
  const make = useMutation({ mutationFn: () => api.backups.make(), onSuccess: refresh });
  const restore = useMutation({ mutationFn: (name: string) => api.backups.restore({ name }), onSuccess: refresh });
  const format = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'medium', timeStyle: 'short' });
  const ask = async (name: string, at: string) => {
    const isConfirmed = await confirm({
      title: t('settings.backups.restoreTitle', { at }),
      text: t('settings.backups.restoreText'),
      action: t('settings.backups.restoreAction'),
      isDestructive: true,
    });
    if (isConfirmed) restore.mutate(name);
  };
  const failed = make.error ?? restore.error;
  return (
    <>
      <p className={styles.lead}>{t('settings.backups.lead')}</p>
      <Group gap={8}>
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {t('settings.backups.make')}
        </Button>
        {restore.isSuccess && <span role="status">{t('settings.backups.restored')}</span>}
        {failed && (
          <span role="alert" className={styles.problem}>
            {t('settings.backups.failed')}
          </span>
        )}
      </Group>
      <h2>{t('settings.backups.keep')}</h2>
      <Retention />
      <h2>{t('settings.backups.list')}</h2>
      {backups.length === 0 && <p className={styles.lead}>{t('settings.backups.none')}</p>}
      <Table className={styles.table} verticalSpacing={3}>
        <Table.Tbody>
          {backups.map(({ name, at, kind }) => {
            const moment = format.format(new Date(at));
            return (
              <Table.Tr key={name}>
                <Table.Td>{moment}</Table.Td>
                <Table.Td>{t(`settings.backups.kinds.${kind}`)}</Table.Td>
                <Table.Td className={styles.number}>
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={restore.isPending}
                    aria-label={t('settings.backups.restoreOf', { at: moment })}
                    onClick={() => void ask(name, moment)}
                  >
                    {t('settings.backups.restore')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </>
  );
}
