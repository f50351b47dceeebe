import { useText } from '../text/use-text.ts';
import { useYear } from '../year/use-year.ts';
import { CompanySettings } from './CompanySettings.tsx';
import { NonePlaced } from './NonePlaced.tsx';
import { NoYear } from './NoYear.tsx';
import { SchoolSettings } from './SchoolSettings.tsx';
import styles from './Settings.module.css';

/** What no law settles and each school and company decides, with what it does to the plans. */
export function PlanningSection() {
  const { t } = useText();
  const year = useYear();
  if (!year) return <NoYear />;
  const { schools, companies } = year.content.classYear;
  return (
    <>
      <p className={styles.lead}>{t('settings.planning.lead')}</p>
      <h2>{t('settings.planning.schools')}</h2>
      {schools.length === 0 && <NonePlaced list="schools" />}
      {schools.map((school) => (
        <SchoolSettings key={school.id} year={year} school={school} />
      ))}
      <h2>{t('settings.planning.companies')}</h2>
      {companies.length === 0 && <NonePlaced list="companies" />}
      {companies.map((company) => (
        <CompanySettings key={company.id} year={year} company={company} />
      ))}
    </>
  );
}
