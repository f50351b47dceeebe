import { type KeyboardEvent, type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

export type PanelTab = {
  readonly id: string;
  readonly label: string;
  readonly isForm?: boolean;
  readonly content: () => ReactNode;
};

type Props = { readonly tabs: readonly PanelTab[]; readonly open: string; readonly onOpen: (id: string) => void };

/** The tabs of a dossier; the arrow keys go from one to the next. */
export function PanelTabs({ tabs, open, onOpen }: Props) {
  const base = useId();
  const now = tabs.find(({ id }) => id === open) ?? tabs[0]!;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = tabs[(tabs.indexOf(now) + by + tabs.length) % tabs.length]!;
    onOpen(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#${CSS.escape(`${base}${next.id}`)}`)?.focus();
  };
  return (
    <>
      <div role="tablist" className={classes.tabs} onKeyDown={press}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}${id}`}
            aria-controls={`${base}panel`}
            aria-selected={id === now.id}
            tabIndex={id === now.id ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}panel`}
        aria-labelledby={`${base}${now.id}`}
        className={classes.body}
        data-form={now.isForm || undefined}
      >
        {now.content()}
      </div>
    </>
  );
}
