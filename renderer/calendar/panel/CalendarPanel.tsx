import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarEntry } from '../../../shared/input/school.ts';
import type { ClassDays } from '../../../shared/plan/class-days.ts';
import { TabRow, tabPanel } from '../../components/TabRow.tsx';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { Selection } from '../CalendarGrid.tsx';
import type { CalendarEdits } from '../calendar-edits.ts';
import type { DayRange } from '../entries.ts';
import type { CalendarScope } from '../scope.ts';
import type { CalendarDraft } from '../use-calendar-draft.ts';
import { DayTab } from './DayTab.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { Kept } from './Kept.tsx';
import { LessonsTab } from './LessonsTab.tsx';
import { OwnTab } from './OwnTab.tsx';
import styles from './Panel.module.css';
import { Proposal } from './Proposal.tsx';
import { YearTab } from './YearTab.tsx';

export type PanelProps = {
  readonly year: LoadedYear;
  readonly days: ClassDays;
  readonly draft: CalendarDraft;
  readonly edits: CalendarEdits;
  readonly selection: Selection;
  readonly onSelect: (range: DayRange) => void;
  readonly onScope: (id: string) => void;
  /** Opens an entry of the scope in its form, or a new one where none is given. */
  readonly onEdit: (entry?: { readonly index: number; readonly entry: CalendarEntry }) => void;
};

const tabs = { day: DayTab, year: YearTab, own: OwnTab, lessons: LessonsTab } as const;
type Tab = keyof typeof tabs;

const base = 'calendar-tab';

type Props = Omit<PanelProps, 'onEdit'> & { readonly stored: CalendarScope };

/** Beside the year: why a day is what it is, what the law and what the school laid down, and what a change would do. */
export function CalendarPanel({ stored, ...props }: Props) {
  const { t } = useText();
  const [tab, setTab] = useState<Tab>('day');
  const [edited, setEdited] = useState<{ readonly index?: number; readonly entry?: CalendarEntry }>();
  const { scope } = props.draft;
  const shown = (Object.keys(tabs) as Tab[]).filter((name) => name !== 'lessons' || scope.kind === 'class');
  const Content = tabs[tab];
  const panel = useRef<HTMLElement>(null);
  const focusLack = (isOfLessons: boolean) => {
    if (isOfLessons) flushSync(() => setTab('lessons'));
    const field = panel.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    field?.focus();
    return field != null;
  };
  return (
    <aside ref={panel} className={styles.panel} aria-label={t('schoolCalendar.panel')}>
      <TabRow
        base={base}
        label={t('schoolCalendar.panel')}
        tabs={shown.map((id) => ({ id, label: t(`schoolCalendar.tabs.${id}`) }))}
        open={tab}
        onOpen={setTab}
      />
      <div
        {...tabPanel(base, tab)}
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is to be reached by keys
        tabIndex={0}
      >
        <Content {...props} onEdit={(entry) => setEdited(entry ?? {})} />
      </div>
      {props.draft.isChanged && <Proposal draft={props.draft} stored={stored} focusLack={focusLack} />}
      {props.draft.kept && <Kept kept={props.draft.kept} onDrop={props.draft.discard} />}
      {edited && (
        <EntryDialog
          {...edited}
          selection={props.selection}
          onClose={() => setEdited(undefined)}
          onSave={(entry) =>
            edited.index === undefined ? props.edits.add(entry) : props.edits.replace(edited.index, entry)
          }
        />
      )}
    </aside>
  );
}
