import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { PlannerView } from '../app/search-params.ts';
import { useStarted } from '../state/use-started.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useGridLetters } from './grid/use-grid-letters.ts';
import { YearGrid } from './grid/YearGrid.tsx';
import { HoursHeader } from './header/HoursHeader.tsx';
import { MonthGrid } from './month/MonthGrid.tsx';
import styles from './PlannerBody.module.css';
import { PlannerTimeLine } from './PlannerTimeLine.tsx';
import { Painter, PainterPlace } from './painter/Painter.tsx';
import type { PanelTab } from './panel/Panel.tsx';
import { PlannerPanel } from './panel/PlannerPanel.tsx';
import { useFindingActions } from './state/use-finding-actions.ts';
import { usePlanner } from './state/use-planner.ts';
import { TimeLinePlace } from './timeline/TimeLine.tsx';
import { usePlannerCommands } from './use-planner-commands.ts';
import { usePlannerFrame } from './use-planner-frame.tsx';
import { WeekGrid } from './week/WeekGrid.tsx';

/** Below this width the panel is a drawer, so that ten months keep five columns. */
const tight = '(max-width: 1280px)';
/** Below this width, as at 200 % zoom, the months stand in two columns and the screen scrolls. */
const narrow = '(max-width: 1100px)';

/** Below this height a narrow window keeps limits and time line closed until they are asked for. */
const low = '(max-height: 640px)';

const grids = { year: YearGrid, month: MonthGrid, week: WeekGrid } as const;

type Props = { readonly year: LoadedYear; readonly view: PlannerView };

/** Header, time line, painter and calendar, with the panel beside them. */
export function PlannerBody({ year, view }: Props) {
  const { t } = useText();
  const { store } = usePlanner();
  const letters = useGridLetters();
  const findings = useFindingActions(year.today);
  const isTight = useMediaQuery(tight) ?? false;
  const isNarrow = useMediaQuery(narrow) ?? false;
  const [tab, setTab] = useState<PanelTab>('findings');
  const [isOpen, setOpen] = useState(() => !window.matchMedia(tight).matches);
  // Where a plan has no workplace yet, the time line says how to begin.
  const [hasDetails, setDetails] = useState(
    () => !window.matchMedia(low).matches || store.get().stored.facts.plan.placements.length === 0,
  );
  const togglePanel = () => setOpen((open) => !open);
  usePlannerFrame({ year, view });
  usePlannerCommands({ year, view, findings, togglePanel });
  const { frame } = store.get().stored.facts.plan.context;
  const bounds = { first: frame.startIndex, last: frame.startIndex + 302 };
  const Grid = grids[view];
  // On the first screen of a start the calendar comes before what is around it.
  const isStarted = useStarted();
  const panel = isStarted && <PlannerPanel {...{ year, tab, findings }} onTab={setTab} />;
  return (
    <div className={styles.planner} data-panel={isOpen && !isTight} data-focus-home="[role=gridcell][tabindex='0']">
      <div className={styles.work}>
        <HoursHeader
          details={isNarrow ? { isOpen: hasDetails, onToggle: () => setDetails((open) => !open) } : undefined}
        />
        {view === 'year' && (hasDetails || !isNarrow) && (isStarted ? <PlannerTimeLine /> : <TimeLinePlace />)}
        {isStarted ? <Painter onTogglePanel={togglePanel} /> : <PainterPlace />}
        <Grid
          bounds={bounds}
          today={year.today}
          letters={letters}
          applyOpenFix={findings.applyOpen}
          isNarrow={isNarrow}
        />
      </div>
      {isTight ? (
        <Drawer
          opened={isOpen}
          onClose={() => setOpen(false)}
          position="right"
          size={340}
          classNames={{ header: styles.drawerHead ?? '', title: styles.drawerTitle ?? '', body: styles.drawer ?? '' }}
          title={t('planner.panel.label')}
          closeButtonProps={{ 'aria-label': t('planner.panel.close') }}
        >
          {panel}
        </Drawer>
      ) : (
        isOpen && <div className={styles.panel}>{panel}</div>
      )}
    </div>
  );
}
