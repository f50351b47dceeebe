import { Button, Group, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { EditWords } from '../../../shared/messages/word-edit.ts';
import { wordStep } from '../../../shared/versions/word-step.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { ChangesTable } from '../compare/ChangesTable.tsx';
import styles from './GoBackDialog.module.css';
import { StepsUndone } from './StepsUndone.tsx';
import { useGoBack } from './use-go-back.ts';
import { useWaysBack } from './use-ways-back.ts';

type Props = {
  readonly year: LoadedYear;
  readonly trajectoryId: string;
  readonly target: HistoryStep;
  readonly words: EditWords;
  readonly onClose: () => void;
};
type Scope = 'alone' | 'all';

/** Back to a step, of this learner alone or of everything since; what that changes is seen first. */
export function GoBackDialog({ year, trajectoryId, target, words, onClose }: Props) {
  const { t } = useText();
  const { learner } = year.learnerOf(trajectoryId)!.facts;
  const ways = useWaysBack(year, trajectoryId, target);
  const [asked, setScope] = useState<Scope>();
  const { goAlone, goAll } = useGoBack(trajectoryId, wordStep(target, words), target);
  const say = (key: string, params = {}) => t(`versions.back.${key}`, { name: learner.name, ...params });
  const scope = asked ?? (ways && !ways.alone.isPossible ? 'all' : 'alone');
  const count = ways?.later.length ?? 0;
  const isReady = ways !== undefined && (scope === 'all' ? count > 0 : ways.alone.isPossible);
  const go = async () => {
    if (!ways) return;
    const { alone, later } = ways;
    const isDone = scope === 'all' ? await goAll(later) : alone.isPossible && (await goAlone(alone.trajectory));
    if (isDone) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={800}
      title={say('title', { step: wordStep(target, words) })}
      withCloseButton={false}
    >
      <Radio.Group aria-label={say('scope')} value={scope} onChange={(value) => setScope(value as Scope)}>
        <div className={styles.ways}>
          <Radio
            value="alone"
            data-autofocus
            disabled={ways?.alone.isPossible === false}
            label={say('alone')}
            description={say(ways && !ways.alone.isPossible ? ways.alone.why : 'aloneHint')}
          />
          <Radio value="all" label={say('all')} description={say('allHint')} />
        </div>
      </Radio.Group>
      <div className={styles.effect} aria-live="polite">
        {!ways && <p>{t('effects.reckoning')}</p>}
        {ways && scope === 'all' && <StepsUndone steps={ways.later} learnerId={learner.id} words={words} />}
        {ways?.alone.isPossible && scope === 'alone' && (
          <ChangesTable difference={ways.alone.difference} before={say('now')} after={say('again')} />
        )}
      </div>
      <Group gap={8} mt={16}>
        <Button onClick={() => void go()} disabled={!isReady}>
          {scope === 'all' ? say('actionAll', { count }) : say('action')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
