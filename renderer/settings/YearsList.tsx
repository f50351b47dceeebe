import { Button, Table } from '@mantine/core';
import { confirm } from '../components/confirm.ts';
import { useText } from '../text/use-text.ts';
import { useChange } from '../year/use-change.ts';
import { useYear } from '../year/use-year.ts';
import { useYearState, useYearStore } from '../year/year-store-context.ts';
import styles from './Settings.module.css';

/** The school years of the store: one to open, and the open one to remove with all that is in it. */
export function YearsList() {
  const { t } = useText();
  const years = useYearState((state) => state.years);
  const open = useYear()?.schoolYear;
  const store = useYearStore();
  const { remove } = useChange();
  const ask = async (schoolYear: string, learners: number) => {
    const isConfirmed = await confirm({
      title: t('settings.data.removeTitle', { schoolYear, count: learners }),
      text: t('settings.data.removeText'),
      action: t('settings.data.removeAction', { schoolYear }),
      isDestructive: true,
    });
    if (!isConfirmed) return;
    const toast = t('settings.data.removed', { schoolYear });
    await remove('year', schoolYear, { withDependents: true, toast });
  };
  if (years.length === 0) return <p className={styles.lead}>{t('settings.data.noYears')}</p>;
  return (
    <Table className={styles.narrow} verticalSpacing={3}>
      <Table.Tbody>
        {years.map(({ schoolYear, learners, trajectories }) => (
          <Table.Tr key={schoolYear}>
            <Table.Td>
              <b>{schoolYear}</b>
            </Table.Td>
            <Table.Td>{t('settings.data.learners', { count: learners })}</Table.Td>
            <Table.Td>{t('settings.data.trajectories', { count: trajectories })}</Table.Td>
            <Table.Td className={styles.number}>
              {schoolYear === open ? (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('settings.data.removeAction', { schoolYear })}
                  onClick={() => void ask(schoolYear, learners)}
                >
                  {t('settings.data.remove')}
                </Button>
              ) : (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('settings.data.openYear', { schoolYear })}
                  onClick={() => void store.openYear(schoolYear)}
                >
                  {t('settings.data.open')}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
