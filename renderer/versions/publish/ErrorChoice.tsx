import { Radio, Textarea } from '@mantine/core';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDays } from '../../../shared/messages/format.ts';
import { wordFinding } from '../../../shared/messages/word-finding.ts';
import type { BlockingError } from '../../../shared/versions/settle-errors.ts';
import { wordEdit } from '../../../shared/versions/word-edit.ts';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './PublishDialog.module.css';

type Props = {
  readonly error: BlockingError;
  readonly isFixed: boolean;
  readonly reason: string;
  /** A person tried to publish: what is missing is said. */
  readonly isTried: boolean;
  readonly onFix: (isFixed: boolean) => void;
  readonly onReason: (reason: string) => void;
};

/** One error with its way out first, and the way to accept it second. */
export function ErrorChoice({ error: { key, finding, isSolved }, isFixed, reason, isTried, onFix, onReason }: Props) {
  const { t, language } = useText();
  const { title, detail, advice } = wordFinding(finding, language, t);
  const { fix } = finding;
  const isAccepting = !isFixed || !fix;
  const missing = fix ? 'versions.publish.reasonMissing' : 'versions.publish.reasonMissingOnly';
  return (
    <section className={styles.error} aria-label={title} data-finding={key}>
      <SeverityIcon severity="error" />
      <div className={styles.words}>
        <h3>{title}</h3>
        <p>
          {detail} {formatDays(finding.dates.map(toDayNumber), language)}.
        </p>
        {fix ? (
          <Radio.Group value={isFixed ? 'fix' : 'accept'} onChange={(value) => onFix(value === 'fix')} mt={6}>
            <div className={styles.ways}>
              <Radio
                size="xs"
                value="fix"
                label={t('versions.publish.solve', { fix: wordEdit(fix, language, t) })}
                {...(isFixed && !isSolved && { error: advice })}
              />
              <Radio size="xs" value="accept" label={t('versions.publish.accept')} />
            </div>
          </Radio.Group>
        ) : (
          <p>{t('versions.publish.noFix', { advice })}</p>
        )}
        {isAccepting && (
          <Textarea
            mt={6}
            autosize
            minRows={2}
            maxRows={5}
            label={fix ? t('versions.publish.reason') : t('versions.publish.accept')}
            value={reason}
            onChange={(event) => onReason(event.currentTarget.value)}
            error={isTried && reason.trim() === '' ? t(missing) : undefined}
          />
        )}
      </div>
    </section>
  );
}
