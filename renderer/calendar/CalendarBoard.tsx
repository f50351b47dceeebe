import { type KeyboardEvent, useMemo, useState } from 'react';
import type { DayPart } from '../../shared/input/primitives.ts';
import { useFrame } from '../app/use-frame.ts';
import { useUnsaved } from '../app/use-unsaved.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { BrushBar } from './BrushBar.tsx';
import { type EntryKind, parts } from './brushes.ts';
import styles from './Calendar.module.css';
import { CalendarGrid, type Selection } from './CalendarGrid.tsx';
import { CalendarStatus } from './CalendarStatus.tsx';
import { calendarEdits } from './calendar-edits.ts';
import { daysOfScope } from './day-of-school.ts';
import { Legend } from './Legend.tsx';
import { CalendarPanel } from './panel/CalendarPanel.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { type CalendarScope, scopeName } from './scope.ts';
import { useCalendarCommands } from './use-calendar-commands.ts';
import { useCalendarDraft } from './use-calendar-draft.ts';
import { type ProposalRef, useReportedProposal } from './use-dropped-proposal.ts';
import { useShare } from './use-share.ts';

type Props = {
  readonly year: LoadedYear;
  readonly scopes: readonly CalendarScope[];
  readonly scope: CalendarScope;
  readonly onScope: (id: string) => void;
  /** Where the board tells what is proposed. */
  readonly proposal: ProposalRef;
};

function firstSelection({ context: { frame }, today }: LoadedYear): Selection {
  const [first, last] = [frame.first + frame.startIndex, frame.first + frame.endIndex];
  const day = today >= first && today <= last ? today : first;
  return { first: day, last: day, focus: day };
}

/** The year of a school, campus or class: painted, explained, and changed only after its effects were seen. */
export function CalendarBoard({ year, scopes, scope, onScope, proposal }: Props) {
  const { t } = useText();
  const [selection, setSelection] = useState(() => firstSelection(year));
  const [brush, setBrush] = useState<EntryKind>();
  const [part, setPart] = useState<DayPart>('day');
  const draft = useCalendarDraft(year, scope);
  const edits = calendarEdits(draft);
  useReportedProposal(proposal, year, scope, draft);
  const { publicHolidays } = year.content;
  const days = useMemo(
    () => daysOfScope(year.schoolYear, publicHolidays, draft.scope),
    [year.schoolYear, publicHolidays, draft.scope],
  );
  const share = useShare(year, scope);
  useUnsaved(draft.isChanged || draft.kept !== undefined);
  useFrame({
    crumbs: [{ label: t('schoolCalendar.title') }, { label: scopeName(scope) }],
    actions: <ShareMenu share={share} />,
    status: <CalendarStatus days={days} selection={selection} />,
  });
  useCalendarCommands({ onBrush: setBrush, onPart: setPart, share });
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || (event.target as Element).closest('input, textarea, [role=listbox]')) return;
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const number = Number(event.key);
    if (isUndo && draft.isChanged) draft.back();
    else if (event.key === 'Escape' && brush) setBrush(undefined);
    else if (parts[number - 1] && !event.ctrlKey && !event.altKey) setPart(parts[number - 1]!);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole screen, which is not a control itself
    <div className={styles.screen} onKeyDown={press}>
      <h1 className="heard">{t('schoolCalendar.title')}</h1>
      <div className={styles.work}>
        <BrushBar {...{ scopes, scope, onScope, brush, part }} onBrush={setBrush} onPart={setPart} />
        <div className={styles.year}>
          <CalendarGrid
            {...{ days, selection, brush }}
            today={year.today}
            onSelect={setSelection}
            onPaint={(range, kind) => edits.paint(range, kind, part)}
          />
        </div>
        <Legend />
      </div>
      <CalendarPanel
        {...{ year, days, draft, edits, selection, onScope }}
        stored={scope}
        onSelect={(range) => setSelection({ ...range, focus: range.first })}
      />
    </div>
  );
}
