import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { type PlannerView, plannerViews } from '../app/search-params.ts';
import { SeverityIcon } from '../components/SeverityIcon.tsx';
import { useText } from '../text/use-text.ts';
import styles from './PlannerBody.module.css';
import { countFindings } from './panel/group-findings.ts';
import type { Planner } from './state/use-planner.ts';

type Props = {
  readonly planner: Planner;
  readonly view: PlannerView;
  readonly onView: (view: PlannerView) => void;
};

/** The tools of the planner in the top bar: the view, the print, and publishing with the count of what stands in its way. */
export function PlannerTools({ planner, view, onView }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const stored = useSyncExternalStore(planner.store.subscribe, () => planner.store.get().stored);
  const { error } = countFindings(stored.findings);
  const trajectoryId = stored.facts.plan.trajectory.id;
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('planner.views.label')}
        value={view}
        data={plannerViews.map((value) => ({ value, label: t(`planner.views.${value}`) }))}
        onChange={(value) => onView(value as PlannerView)}
      />
      <Button
        variant="default"
        className={styles.print ?? ''}
        title={t('planner.print')}
        leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
        onClick={() => void navigate({ to: '/print', search: { learners: trajectoryId } })}
      >
        <span>{t('planner.print')}</span>
      </Button>
      <Button
        variant={error > 0 ? 'default' : 'filled'}
        leftSection={error > 0 ? <SeverityIcon severity="error" isHeard={false} /> : undefined}
        onClick={() => void navigate({ to: '/versions/$trajectoryId', params: { trajectoryId } })}
      >
        {error > 0 ? t('planner.publishWithErrors', { count: error }) : t('planner.publish')}
      </Button>
    </>
  );
}
