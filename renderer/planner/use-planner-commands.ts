import type { PlannerView } from '../app/search-params.ts';
import type { AppCommand } from '../commands/app-command.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { openDialog } from './dialogs/open-dialog.ts';
import { openHours } from './hours/open-hours.ts';
import { brushes } from './paint/brush.ts';
import { askReason } from './painter/ask-reason.ts';
import type { FindingActions } from './state/use-finding-actions.ts';
import { usePlanner, usePlannerState } from './state/use-planner.ts';
import { usePlannerAddress } from './use-planner-frame.tsx';

type Asked = {
  readonly year: LoadedYear;
  readonly view: PlannerView;
  readonly findings: FindingActions;
  readonly togglePanel: () => void;
};

/** Everything that can be done in the planner, for the palette, the overview of keys and the keyboard. */
export function usePlannerCommands({ year, view, findings, togglePanel }: Asked): void {
  const { t } = useText();
  const { store, actions } = usePlanner();
  const address = usePlannerAddress(year);
  const learner = usePlannerState(({ stored }) => stored.facts.learner.name);
  const { first } = store.get().stored.facts.plan.context.frame;
  const command = (id: string, keys: string | undefined, perform: () => void, isLocal = false): AppCommand => ({
    id: `planner.${id}`,
    label: t(`planner.commands.${id}`),
    group: t('planner.commands.group'),
    ...(keys !== undefined && { keys }),
    ...(isLocal && { keysAreLocal: true }),
    perform,
  });
  /** What is done with the days that are selected. */
  const ofSelection = (id: string, keys: string | undefined, perform: () => void, isLocal = true): AppCommand => ({
    ...command(id, keys, perform, isLocal),
    group: t('planner.commands.selectionGroup'),
  });
  const paints = brushes.map(
    (brush): AppCommand => ({
      id: `planner.paint.${brush}`,
      label: t('planner.commands.paint', { name: t(`dayKinds.${brush}.name`) }),
      group: t('planner.commands.paintGroup'),
      keys: t(`dayKinds.${brush}.letter`).toLowerCase(),
      keysAreLocal: true,
      detail: learner,
      perform: () => void actions.paintSelection(brush),
    }),
  );
  const weekCommands = [
    ofSelection('hours', 'f2', () => openHours(store), false),
    command('copyWeek', 'ctrl+d', () => void actions.copyWeek()),
    command('copyWeeks', 'ctrl+shift+d', () => openDialog({ type: 'copyWeek' })),
  ];
  useCommands([
    command('nextFinding', 'f8', () => findings.walk(1)),
    command('previousFinding', 'shift+f8', () => findings.walk(-1)),
    command('applyFix', 'enter', findings.applyOpen, true),
    command('year', 'ctrl+alt+j', () => address.showView('year')),
    command('month', 'ctrl+alt+m', () => address.showView('month')),
    command('week', 'ctrl+alt+w', () => address.showView('week')),
    command('today', 'ctrl+alt+t', () => actions.select(year.today - first, false)),
    command('panel', 'f7', togglePanel),
    command('legend', 'f9', () => openDialog({ type: 'legend' })),
    command('nextLearner', 'alt+pagedown', () => address.showNeighbour(1)),
    command('previousLearner', 'alt+pageup', () => address.showNeighbour(-1)),
    ofSelection('wholeDay', '1', () => store.set({ part: 'day' })),
    ofSelection('morning', '2', () => store.set({ part: 'morning' })),
    ofSelection('afternoon', '3', () => store.set({ part: 'afternoon' })),
    ofSelection('pin', t('planner.keys.pin').toLowerCase(), () => void actions.pinSelection()),
    ofSelection('erase', 'delete', () => void actions.eraseSelection()),
    ofSelection('copy', 'ctrl+c', actions.copySelection),
    ofSelection('paste', 'ctrl+v', () => void (view === 'month' ? actions.pasteWeekdays() : actions.paste(false))),
    ofSelection('fill', 'ctrl+enter', () => void actions.paste(true)),
    ...(view === 'week' ? weekCommands : []),
    ...paints,
    ofSelection('reason', undefined, () => void askReason(), false),
    command('pattern', undefined, () => openDialog({ type: 'pattern' })),
    command('agreements', undefined, () => openDialog({ type: 'agreements' })),
    command('pins', undefined, () => openDialog({ type: 'pins' })),
  ]);
}
