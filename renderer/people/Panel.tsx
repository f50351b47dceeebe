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

/** What is beside a table while a row is open: a dossier or a form. Without it the table has the whole width. */
export function Panel({ title, actions, facts = [], children }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  if (title === undefined) return null;
  const close = () => {
    void navigate({ to: '.', search: {} });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=grid] [data-active]')?.focus());
  };
  return (
    <aside className={classes.panel} aria-label={t('peopleScreen.dossier.label', { name: title })}>
      <header className={classes.header}>
        <div className={classes.title}>
          <h2 tabIndex={-1} data-panel-title title={title}>
            {title}
          </h2>
          {actions}
          <ActionIcon variant="subtle" color="gray" aria-label={t('app.close')} onClick={close}>
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
