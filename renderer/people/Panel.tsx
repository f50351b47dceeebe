import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import classes from './Panel.module.css';

type Props = {
  readonly title?: string;
  readonly actions?: ReactNode;
  /** Under the title. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly children?: ReactNode;
};

/** What is beside a table: a dossier, a form, or where to choose one. */
export function Panel({ title, actions, facts = [], children }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  if (title === undefined) {
    return (
      <aside className={classes.panel} data-empty aria-label={t('peopleScreen.dossier.tabs.dossier')}>
        <p className={classes.none}>{t('peopleScreen.dossier.none')}</p>
      </aside>
    );
  }
  return (
    <aside className={classes.panel} aria-label={t('peopleScreen.dossier.label', { name: title })}>
      <header className={classes.header}>
        <div className={classes.title}>
          <h2 tabIndex={-1} data-panel-title title={title}>
            {title}
          </h2>
          {actions}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('app.close')}
            onClick={() => void navigate({ to: '.', search: {} })}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
        {facts.length > 0 && (
          <dl className={classes.facts}>
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd title={value}>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </header>
      {children}
    </aside>
  );
}
