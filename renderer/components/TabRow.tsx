import type { KeyboardEvent } from 'react';
import styles from './TabRow.module.css';

type Props<Id extends string> = {
  /** What the ids of the tabs begin with; the same goes to `tabPanel`. */
  readonly base: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly open: Id;
  readonly onOpen: (id: Id) => void;
  readonly label?: string;
};

/** What makes an element the part of the screen that the open tab stands for. */
export function tabPanel(base: string, open: string) {
  return { role: 'tabpanel', id: `${base}-panel`, 'aria-labelledby': `${base}-${open}` } as const;
}

/** The tabs of a panel; the arrow keys go from one to the next. */
export function TabRow<Id extends string>({ base, tabs, open, onOpen, label }: Props<Id>) {
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const now = tabs.findIndex(({ id }) => id === open);
    const next = tabs[(now + by + tabs.length) % tabs.length]!;
    onOpen(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={label} onKeyDown={press}>
      {tabs.map((tab) => (
        <button
          type="button"
          role="tab"
          key={tab.id}
          id={`${base}-${tab.id}`}
          aria-controls={`${base}-panel`}
          aria-selected={tab.id === open}
          tabIndex={tab.id === open ? 0 : -1}
          onClick={() => onOpen(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
