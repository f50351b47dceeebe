import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../api/use-api.ts';
import { confirm } from '../components/confirm.ts';
import { useText } from '../text/use-text.ts';
import { useChange } from '../year/use-change.ts';
import styles from './Settings.module.css';
import { YearsList } from './YearsList.tsx';

/** The sample class, and where data goes in and out. */
export function DataSection() {
  const { t } = useText();
  const api = useApi();
  const { execute } = useChange();
  const load = useMutation({
    mutationFn: async () => {
      const [classYear, years] = await Promise.all([api.files.sample(), api.years.list()]);
      const present = years.find(({ schoolYear }) => schoolYear === classYear.schoolYear);
      if (present && present.learners > 0) {
        const isConfirmed = await confirm({
          title: t('settings.data.replaceTitle', { schoolYear: classYear.schoolYear, count: present.learners }),
          text: t('settings.data.replaceText'),
          action: t('settings.data.replaceAction'),
          isDestructive: true,
        });
        if (!isConfirmed) return;
      }
      const command = { type: 'importClassYear', classYear, version: present?.version ?? 0 } as const;
      await execute(command, { toast: t('settings.data.loaded') });
    },
  });
  return (
    <>
      <h2>{t('settings.data.years')}</h2>
      <YearsList />
      <h2>{t('settings.data.sample')}</h2>
      <p className={styles.lead}>{t('settings.data.sampleText')}</p>
      <Group>
        <Button variant="default" loading={load.isPending} onClick={() => load.mutate()}>
          {t('settings.data.load')}
        </Button>
      </Group>
      <h2>{t('settings.data.inOut')}</h2>
      <ul className={styles.links}>
        <li>
          <Link to="/start">{t('settings.data.import')}</Link>
        </li>
        <li>
          <Link to="/print">{t('settings.data.export')}</Link>
        </li>
        <li>
          <Link to="/settings/$section" params={{ section: 'backups' }}>
            {t('settings.data.backups')}
          </Link>
        </li>
      </ul>
    </>
  );
}
