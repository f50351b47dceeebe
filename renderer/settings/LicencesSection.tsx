import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Licence } from '../../shared/api/licences.ts';
import { useText } from '../text/use-text.ts';
import classes from './Licences.module.css';
import { readLicences } from './read-own-files.ts';
import styles from './Settings.module.css';

/** A library by its name; opened, the whole text of its licence. */
function LicenceItem({ name, version, licence, text }: Licence) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <IconChevronRight size={16} stroke={1.75} className={classes.mark} aria-hidden />
          <span className={classes.name}>{name}</span>
          <span className={classes.version}>{version}</span>
          <span className={classes.terms}>{licence}</span>
        </summary>
        {isOpen && (
          <pre className={classes.text} lang="en">
            {text}
          </pre>
        )}
      </details>
    </li>
  );
}

/** Everything of others that goes along with the planner, and on which terms. */
export function LicencesSection() {
  const { t } = useText();
  const { data = [], isError } = useQuery({ queryKey: ['licences'], queryFn: readLicences });
  if (isError) return <p className={styles.warning}>{t('settings.licences.failed')}</p>;
  return (
    <>
      <p className={styles.lead}>{t('settings.licences.lead')}</p>
      <ul className={classes.list}>
        {data.map((licence) => (
          <LicenceItem key={`${licence.name} ${licence.version}`} {...licence} />
        ))}
      </ul>
    </>
  );
}
