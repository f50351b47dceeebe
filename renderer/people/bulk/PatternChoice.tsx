import { useMemo } from 'react';
import { patternTemplates } from '../../../shared/pattern/templates.ts';
import { numberOn } from '../../../shared/rules/legal-number.ts';
import { weeklyMinimumMinutes } from '../../../shared/rules/legal-numbers-hours.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { formatMinutes } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import classes from './BulkPattern.module.css';
import { nominalMinutes, type PatternWish } from './lay-pattern.ts';

type Props = {
  readonly learners: readonly PlanFacts[];
  readonly wish: PatternWish | undefined;
  readonly from: PatternWish['from'];
  readonly onChoose: (template: PatternWish['template']) => void;
};

/** The templates with what an ordinary week gives at the workplaces of those who are chosen: the least and the most. */
export function PatternChoice({ learners, wish, from, onChoose }: Props) {
  const { t, language } = useText();
  const nominal = useMemo(
    () =>
      patternTemplates.map(({ id }) => {
        const minutes = learners.flatMap((facts) => nominalMinutes(facts, { template: id, from }) ?? []);
        return { id, least: Math.min(...minutes), most: Math.max(...minutes), isKnown: minutes.length > 0 };
      }),
    [learners, from],
  );
  const limit = numberOn(weeklyMinimumMinutes, learners[0]?.plan.context.frame.first ?? 0);
  return (
    <fieldset className={classes.choice}>
      <legend>{t('peopleScreen.pattern.templates')}</legend>
      {nominal.map(({ id, least, most, isKnown }) => (
        <label key={id} className={classes.template}>
          <input type="radio" name="pattern-template" checked={wish?.template === id} onChange={() => onChoose(id)} />
          <span>{t(`patterns.templates.${id}`)}</span>
          {isKnown && (
            <small data-short={least < limit || undefined}>
              {least === most
                ? formatMinutes(least, language)
                : t('peopleScreen.pattern.between', {
                    least: formatMinutes(least, language),
                    most: formatMinutes(most, language),
                  })}
            </small>
          )}
        </label>
      ))}
    </fieldset>
  );
}
