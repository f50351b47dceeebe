import { useMemo, useState } from 'react';
import { type DayNumber, fromDayNumber, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { wordEdit } from '../../../shared/messages/word-edit.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { useText } from '../../text/use-text.ts';
import { orderFindings } from '../panel/group-findings.ts';
import { keyOfFinding } from './planner-store.ts';
import { usePlanner } from './use-planner.ts';

/** What people do with findings: open, solve, accept, withdraw, and walk along them. */
export type FindingActions = ReturnType<typeof useFindingActions>;

export function useFindingActions(today: DayNumber) {
  const { t, language } = useText();
  const { store, actions } = usePlanner();
  const [accepting, setAccepting] = useState<Finding>();
  // The list of findings shows itself again while something is dragged; its items need not when nothing of theirs changed.
  const handlers = useMemo(() => {
    const show = (finding: Finding) => {
      actions.openFinding(finding);
      const { first } = store.get().shown.facts.plan.context.frame;
      actions.select(toDayNumber(finding.dates[0]) - first, false);
    };
    const solve = async (finding: Finding, fix: PlanEdit) => {
      const { context, trajectory } = store.get().stored.facts.plan;
      const what = wordEdit(fix, { language, translate: t, context, trajectory });
      const isStored = await actions.apply([fix], t('planner.findings.applied', { what }));
      if (isStored && store.get().opened === keyOfFinding(finding)) actions.openFinding(undefined);
    };
    return {
      onOpen: (finding: Finding) => {
        if (store.get().opened === keyOfFinding(finding)) actions.openFinding(undefined);
        else show(finding);
      },
      onFix: (finding: Finding, fix: PlanEdit) => void solve(finding, fix),
      onAccept: setAccepting,
      onWithdraw: (finding: Finding) => {
        const date = finding.override?.date;
        const edit = { type: 'withdrawOverride', ruleId: finding.ruleId, ...(date !== undefined && { date }) } as const;
        void actions.apply([edit], t('planner.findings.withdrawnToast'));
      },
      /** Opens the finding after or before the one that is open. */
      walk: (by: 1 | -1) => {
        const ordered = orderFindings(store.get().stored.findings);
        const at = ordered.findIndex((finding) => keyOfFinding(finding) === store.get().opened);
        const next = at < 0 ? (by > 0 ? 0 : ordered.length - 1) : (at + by + ordered.length) % ordered.length;
        if (ordered[next]) show(ordered[next]);
      },
      applyOpen: () => {
        const { opened, stored } = store.get();
        const finding = stored.findings.find((one) => keyOfFinding(one) === opened);
        const fix = finding?.override ? undefined : finding?.fix;
        if (finding && fix) void solve(finding, fix);
      },
    };
  }, [t, language, store, actions]);
  return {
    ...handlers,
    accepting,
    closeAccepting: () => setAccepting(undefined),
    accept: async (finding: Finding, reason: string, by: string) => {
      const override = { ruleId: finding.ruleId, date: finding.dates[0], reason, by, day: fromDayNumber(today) };
      setAccepting(undefined);
      await actions.apply([{ type: 'override', override }], t('planner.findings.acceptedToast'));
    },
  };
}
