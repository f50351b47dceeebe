import { Button } from '@mantine/core';
import type { VersionLine } from '../../../shared/api/years.ts';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import type { EditWords } from '../../../shared/messages/word-edit.ts';
import { publishedIn, wordStep } from '../../../shared/versions/word-step.ts';
import { useText } from '../../text/use-text.ts';
import { groupSteps } from './group-steps.ts';
import styles from './HistoryPanel.module.css';
import { whenOf } from './when-of.ts';

type Props = {
  readonly steps: readonly HistoryStep[];
  readonly lines: readonly VersionLine[];
  readonly readMore: (() => void) | undefined;
  readonly words: EditWords;
  readonly onBack: (step: HistoryStep) => void;
};

type StepProps = Pick<Props, 'words' | 'onBack'> & { readonly step: HistoryStep; readonly isNow: boolean };

function Step({ step, isNow, words, onBack }: StepProps) {
  const { t, language } = useText();
  const title = wordStep(step, words);
  const isDone = step.state === 'done';
  return (
    <li
      className={styles.step}
      data-state={isNow ? 'now' : step.state}
      data-published={publishedIn(step) !== undefined}
    >
      <div className={styles.words}>
        <strong title={title}>{title}</strong>
        <span title={step.reason ?? undefined}>
          {step.who}, {whenOf(step.at, language)}
          {step.reason !== null && `: ${step.reason}`}
        </span>
      </div>
      {isNow && <span className={styles.pill}>{t('versions.history.now')}</span>}
      {!isDone && <span className={styles.undone}>{t('versions.history.undone')}</span>}
      {isDone && !isNow && (
        <Button
          className={styles.back}
          variant="outline"
          size="xs"
          aria-label={t('versions.history.backOf', { step: title })}
          onClick={() => onBack(step)}
        >
          {t('versions.history.back')}
        </Button>
      )}
    </li>
  );
}

/** What was done, by version, with the way back to any step that stands. */
export function HistoryPanel({ steps, lines, readMore, words, onBack }: Props) {
  const { t, language } = useText();
  const groups = groupSteps(steps);
  const now = steps.find(({ state }) => state === 'done')?.step;
  const dayOf = (day: string | undefined) => (day ? formatDay(toDayNumber(day as never), language, true) : '');
  const newest = lines[0];
  return (
    <aside className={styles.panel} aria-label={t('versions.history.title')}>
      <h2 className={styles.head}>{t('versions.history.title')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached with the keyboard. */}
      <div className={styles.groups} tabIndex={0} role="group" aria-label={t('versions.history.title')}>
        {groups.map(({ version, steps: ofGroup }) => {
          const line = lines.find(({ number }) => number === version);
          const aside =
            version === undefined
              ? newest && t('versions.draftSince', { day: dayOf(newest.publishedDay) })
              : dayOf(line?.publishedDay);
          return (
            <section key={version ?? 'draft'}>
              <h3 className={styles.group}>
                {version === undefined ? t('versions.draft') : t('versions.version', { number: version })}
                <span>{aside}</span>
              </h3>
              <ol className={styles.steps}>
                {ofGroup.map((step) => (
                  <Step key={step.step} step={step} isNow={step.step === now} {...{ words, onBack }} />
                ))}
              </ol>
            </section>
          );
        })}
        {groups.length === 0 && <p className={styles.empty}>{t('versions.history.empty')}</p>}
        {readMore && (
          <Button className={styles.more} variant="subtle" size="xs" onClick={readMore}>
            {t('versions.history.more')}
          </Button>
        )}
      </div>
      <p className={styles.foot}>{t('versions.history.footer')}</p>
    </aside>
  );
}
