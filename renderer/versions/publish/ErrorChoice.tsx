import { Button, Radio, Textarea } from '@mantine/core';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDays } from '../../../shared/messages/format.ts';
import { type EditWords, wordEdit } from '../../../shared/messages/word-edit.ts';
import { type Translate, wordFinding } from '../../../shared/messages/word-finding.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { BlockingError } from '../../../shared/versions/settle-errors.ts';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './PublishDialog.module.css';
import type { Settling } from './use-publish.ts';

type Props = {
  readonly error: BlockingError;
  /** Undefined until a person chose. */
  readonly settling: Settling | undefined;
  readonly words: EditWords;
  readonly reason: string;
  /** A person tried to publish: what is missing is said. */
  readonly isTried: boolean;
  readonly onSettle: (settling: Settling) => void;
  /** Leads to the day in the planner, where it can be solved. */
  readonly onShow: () => void;
  readonly onReason: (reason: string) => void;
};

/** Where a rule comes from, in words, without its address. */
function shortSource({ source }: Finding, translate: Translate): string {
  if ('stated' in source) return source.stated;
  return 'advice' in source ? translate(`sources.${source.advice}`) : `${source.title}, ${source.article}`;
}

/** One error with its way out first, and the way to accept it second. */
export function ErrorChoice(props: Props) {
  const { error, settling, words, reason, isTried, onSettle, onShow, onReason } = props;
  const { key, finding, isSolved } = error;
  const { t, language } = useText();
  const { title, detail, advice, source } = wordFinding(finding, language, t);
  const { fix } = finding;
  const isAccepting = settling === 'accept' || !fix;
  const days = formatDays(finding.dates.map(toDayNumber), language);
  const missing = fix ? 'versions.publish.reasonMissing' : 'versions.publish.reasonMissingOnly';
  return (
    <section className={styles.error} aria-label={title} data-finding={key}>
      <SeverityIcon severity="error" />
      <div className={styles.words}>
        <h3>{title}</h3>
        <p>{detail}</p>
        <p className={styles.meta} title={source}>
          {days}. {shortSource(finding, t)}
        </p>
        {fix ? (
          <Radio.Group value={settling ?? ''} onChange={(value) => onSettle(value as Settling)} mt={6}>
            <div className={styles.ways}>
              <Radio
                size="xs"
                value="fix"
                label={t('versions.publish.solve', { fix: wordEdit(fix, words) })}
                {...(settling === 'fix' && !isSolved && { error: advice })}
              />
              <Radio size="xs" value="accept" label={t('versions.publish.accept')} />
            </div>
          </Radio.Group>
        ) : (
          <>
            <p>{t('versions.publish.noFix', { advice })}</p>
            <Button variant="subtle" size="xs" ml={-8} onClick={onShow}>
              {t('versions.publish.toPlanner')}
            </Button>
          </>
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
