import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { EditWords } from '../../../shared/messages/word-edit.ts';
import { publishedIn, wordStep } from '../../../shared/versions/word-step.ts';
import { type Api, useApi } from '../../api/use-api.ts';
import { confirm } from '../../components/confirm.ts';
import { useText } from '../../text/use-text.ts';
import { useChange } from '../../year/use-change.ts';

const page = 200;
/** Steps of others that are named before a person confirms. */
const mostNamed = 4;

/** Every step of the store after one, that stands: what going back to it takes along. */
async function stepsAfter(api: Api, step: number): Promise<HistoryStep[]> {
  const found: HistoryStep[] = [];
  for (let before: number | undefined; ; ) {
    const read = await api.changes.history({ limit: page, ...(before !== undefined && { before }) });
    found.push(...read.filter((one) => one.step > step && one.state === 'done'));
    before = read.at(-1)?.step;
    if (before === undefined || before <= step || read.length < page) return found;
  }
}

/** Takes everything back that was done after a step, once a person has seen what that is. */
export function useGoBack(learnerId: string, editWords: EditWords): (step: HistoryStep) => Promise<void> {
  const api = useApi();
  const { t } = useText();
  const change = useChange();

  const nameOf = ({ changes }: HistoryStep) => {
    const id = changes.find((change) => change.learnerId !== null)?.learnerId;
    return id ? editWords.context?.learners.get(id)?.name : undefined;
  };

  return async (target) => {
    const step = wordStep(target, editWords);
    const later = await stepsAfter(api, target.step);
    const [newest, oldest] = [later[0]?.step, later.at(-1)?.step];
    if (newest === undefined || oldest === undefined) return;
    const others = later.filter(({ changes }) => changes.some((change) => change.learnerId !== learnerId));
    const named = others
      .slice(0, mostNamed)
      .map((one) => [nameOf(one), wordStep(one, editWords)].filter(Boolean).join(': '));
    const more = others.length - named.length;
    if (more > 0) named.push(t('versions.history.confirm.andMore', { count: more }));
    const withdrawn = later.flatMap((one) => publishedIn(one) ?? []).sort((a, b) => a - b);
    const words = (key: string, count: number, params = {}) =>
      t(`versions.history.confirm.${key}`, { count, ...params });
    const isConfirmed = await confirm({
      title: t('versions.history.confirm.title', { step }),
      text: [
        words('lead', later.length),
        ...(withdrawn.length > 0 ? [words('withdraws', withdrawn.length, { versions: withdrawn.join(', ') })] : []),
        ...(others.length > 0 ? [`${words('others', others.length)} ${named.join('; ')}.`] : []),
      ].join(' '),
      action: words('action', later.length),
      isDestructive: others.length + withdrawn.length > 0,
    });
    if (!isConfirmed) return;
    await change.undo({ newest, oldest });
  };
}
