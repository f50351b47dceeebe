import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { useText } from '../../text/use-text.ts';
import { useChange } from '../../year/use-change.ts';
import { dateOf } from './when-of.ts';

/** Letters of a reason that people still read. */
const longestReason = 200;

/** The two ways back to a step; each answers whether it was made. */
export function useGoBack(trajectoryId: string, title: string, { at }: HistoryStep) {
  const { t } = useText();
  const { editTrajectory, undo } = useChange();
  return {
    /** One new step, of this learner alone. */
    goAlone: async (trajectory: Trajectory): Promise<boolean> => {
      const reason = t('versions.back.reason', { step: title }).slice(0, longestReason);
      const toast = t('versions.back.done', { step: title });
      const { ok } = await editTrajectory(trajectoryId, [{ type: 'restore', trajectory, day: dateOf(at) }], {
        ...{ reason, toast },
      });
      return ok;
    },
    /** Undoes every step since, the newest first, whoever's it is. */
    goAll: async (later: readonly HistoryStep[]): Promise<boolean> => {
      const [newest, oldest] = [later[0]?.step, later.at(-1)?.step];
      return newest !== undefined && oldest !== undefined && (await undo({ newest, oldest })).ok;
    },
  };
}
