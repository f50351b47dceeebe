import { useQuery } from '@tanstack/react-query';
import type { AggregateRef } from '../../../shared/command/aggregate.ts';
import { wordStep } from '../../../shared/versions/word-step.ts';
import { useApi } from '../../api/use-api.ts';
import { useText } from '../../text/use-text.ts';
import { whenOf } from '../../versions/history/when-of.ts';
import panel from '../Panel.module.css';
import classes from './Dossier.module.css';

type Props = { readonly about: { readonly learnerId: string } | { readonly ref: AggregateRef } };

const mostSteps = 50;

/** What was done to a record, newest first: what, who, when, why. */
export function HistoryTab({ about }: Props) {
  const { t, language } = useText();
  const api = useApi();
  const { data: steps } = useQuery({
    queryKey: ['history', about],
    queryFn: () => api.changes.history({ ...about, limit: mostSteps }),
  });
  if (!steps) return null;
  return (
    <section className={panel.section}>
      {steps.length === 0 && <p className={panel.nothing}>{t('peopleScreen.dossier.noHistory')}</p>}
      <ol className={classes.history}>
        {steps.map((step) => (
          <li key={step.step} data-state={step.state}>
            <b>{wordStep(step, { language, translate: t })}</b>
            <p>
              {step.who}, <time dateTime={step.at}>{whenOf(step.at, language)}</time>
            </p>
            {step.reason && <p className={classes.noteText}>{step.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
