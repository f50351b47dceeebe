import { Button } from '@mantine/core';
import type { VersionLine } from '../../../shared/api/years.ts';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import type { EditWords } from '../../../shared/messages/word-edit.ts';
import { publishedIn, wordStep } from '../../../shared/versions/word-step.ts';
import { useText } from '../../text/use-text.ts';
import { groupSteps } from './group-steps.ts';
import styles from './HistoryPanel.module.css';
import { putBackOfStep, type SharedPutBack } from './shared-put-back.ts';
import { whenOf } from './when-of.ts';

type Props = {
  readonly steps: readonly HistoryStep[];
  readonly lines: readonly VersionLine[];
  readonly readMore: (() => void) | undefined;
  readonly words: EditWords;
  /** The year as it is, which says what of it can still be put back. */
  readonly classYear: ClassYear;
  readonly onBack: (step: HistoryStep) => void;
  readonly onPutBack: (putBack: SharedPutBack) => void;
};

type StepProps = Pick<Props, 'words' | 'classYear' | 'onBack' | 'onPutBack'> & {
  readonly step: HistoryStep;
  readonly isNow: boolean;
};

function Step({ step, isNow, words, classYear, onBack, onPutBack }: StepProps) {
  const { t, language } = useText();
  const title = wordStep(step, words);
  const isDone = step.state === 'done';
  const putBack = putBackOfStep(classYear, step, title);
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
      {isDone && (putBack || !isNow) && (
        <Button
          className={styles.back}
          variant="outline"
          size="xs"
          aria-label={t(putBack ? 'versions.putBackOf' : 'versions.history.backOf', { step: title, change: title })}
          onClick={() => (putBack ? onPutBack(putBack) : onBack(step))}
        >
          {t(putBack ? 'versions.putBack' : 'versions.history.back')}
        </Button>
      )}
    </li>
  );
}

/** What was done, by version, with the way back to any step that stands. */
export function HistoryPanel({ steps, lines, readMore, ...ofSteps }: Props) {
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
                  <Step key={step.step} step={step} isNow={step.step === now} {...ofSteps} />
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
