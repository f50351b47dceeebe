import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { EditWords } from '../../../shared/messages/word-edit.ts';
import { publishedIn, wordStep } from '../../../shared/versions/word-step.ts';
import { useText } from '../../text/use-text.ts';
import styles from './GoBackDialog.module.css';

type Props = { readonly steps: readonly HistoryStep[]; readonly learnerId: string; readonly words: EditWords };

/** Steps that are named one by one. */
const mostNamed = 6;

/** The steps that going back takes along, those of others first: they are what a person does not expect. */
export function StepsUndone({ steps, learnerId, words }: Props) {
  const { t } = useText();
  const isOther = ({ changes }: HistoryStep) => changes.some((change) => change.learnerId !== learnerId);
  const nameOf = ({ changes }: HistoryStep) => {
    const id = changes.find((change) => change.learnerId !== null)?.learnerId;
    return (id && words.context?.learners.get(id)?.name) || t('versions.back.everybody');
  };
  const sorted = [...steps.filter(isOther), ...steps.filter((step) => !isOther(step))];
  const withdrawn = steps.flatMap((step) => publishedIn(step) ?? []).sort((a, b) => a - b);
  const more = sorted.length - mostNamed;
  return (
    <div className={styles.steps}>
      <p>{t('versions.back.lead', { count: steps.length })}</p>
      {withdrawn.length > 0 && (
        <p>{t('versions.back.withdraws', { count: withdrawn.length, versions: withdrawn.join(', ') })}</p>
      )}
      <ul>
        {sorted.slice(0, mostNamed).map((step) => (
          <li key={step.step} data-other={isOther(step)}>
            <b>{nameOf(step)}</b>: {wordStep(step, words)}
          </li>
        ))}
        {more > 0 && <li className={styles.more}>{t('versions.back.andMore', { count: more })}</li>}
      </ul>
    </div>
  );
}
