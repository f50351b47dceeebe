import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useApi } from '../api/use-api.ts';
import { saveFiles } from '../print/files/save-files.ts';
import { useText } from '../text/use-text.ts';
import { useStatus } from '../year/use-year.ts';
import { readOpenApi } from './read-own-files.ts';
import styles from './Settings.module.css';

/** Which version this is, where the data lies, and under which licences it comes. */
export function AboutSection() {
  const { t } = useText();
  const api = useApi();
  const { appVersion, host, file, folder, warnings } = useStatus();
  const saveOpenApi = async () => saveFiles(api, host, [await readOpenApi()], '');
  const rows = [
    [t('settings.about.version'), appVersion],
    [t('settings.about.host'), t(`settings.about.hosts.${host}`)],
    [t('settings.about.file'), file],
    [t('settings.about.folder'), folder],
    [t('settings.about.licence'), 'MIT'],
    [t('settings.about.font'), 'IBM Plex Sans, SIL Open Font License 1.1'],
  ];
  return (
    <>
      <p className={styles.lead}>{t('settings.about.lead')}</p>
      {warnings.map(({ code, params }) => (
        <p key={code} className={styles.warning}>
          {t(`store.warnings.${code}`, params)}
        </p>
      ))}
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Group gap={8} mt={16}>
        <Button
          variant="default"
          renderRoot={(props) => <Link {...props} to="/settings/$section" params={{ section: 'licences' }} />}
        >
          {t('settings.sections.licences')}
        </Button>
        {host === 'browser' && (
          <Button variant="default" onClick={() => void saveOpenApi()}>
            {t('settings.about.openApi')}
          </Button>
        )}
      </Group>
    </>
  );
}
