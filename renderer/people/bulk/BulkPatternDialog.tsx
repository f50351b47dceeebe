import { Button, Modal } from '@mantine/core';
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import { previewClassYear } from '../../year/compare-years.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import type { LearnerRow } from '../learners/learner-rows.ts';
import classes from './BulkPattern.module.css';
import { classYearWithPattern, layPattern, type PatternWish } from './lay-pattern.ts';
import { PatternChoice } from './PatternChoice.tsx';
import { PatternEffects } from './PatternEffects.tsx';

type Props = { readonly year: LoadedYear; readonly rows: readonly LearnerRow[]; readonly close: () => void };

/** Those who have an agreement: a pattern needs a workplace. */
function plannedOf(rows: readonly LearnerRow[]): readonly PlanFacts[] {
  return rows.flatMap(({ checked }) => (checked && checked.facts.plan.placements.length > 0 ? [checked.facts] : []));
}

/** One pattern for all who are ticked: what it does to each is seen before it is applied, as one step. */
export function BulkPatternDialog({ year, rows, close }: Props) {
  const { t } = useText();
  const change = useChange();
  const [template, setTemplate] = useState<PatternWish['template']>();
  const [from, setFrom] = useState<IsoDate>();
  const [isBusy, setBusy] = useState(false);
  const learners = useMemo(() => plannedOf(rows), [rows]);
  const wish = useMemo(() => (template === undefined ? undefined : { template, from }), [template, from]);
  const reckoned = useDeferredValue(wish);
  const difference = useMemo(() => {
    if (!reckoned) return undefined;
    const ids = new Set(learners.map(({ plan }) => plan.trajectory.id));
    const classYear = classYearWithPattern(year.content.classYear, learners, reckoned);
    return previewClassYear(year, classYear, ({ facts }) => ids.has(facts.plan.trajectory.id));
  }, [year, learners, reckoned]);
  const commands = useMemo(() => (wish ? layPattern(year.content, learners, wish) : []), [year, learners, wish]);
  const left = rows.length - learners.length;
  const apply = async (event: FormEvent) => {
    event.preventDefault();
    if (!wish) return;
    setBusy(true);
    const name = t(`patterns.templates.${wish.template}`);
    const toast = t('peopleScreen.pattern.done', { count: commands.length, name });
    try {
      if ((await change.execute({ type: 'bulk', commands: [...commands] }, { toast })).ok) close();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('peopleScreen.pattern.title', { count: learners.length })}
      size={760}
      closeButtonProps={{ 'aria-label': t('peopleScreen.form.cancel') }}
    >
      <form noValidate onSubmit={(event) => void apply(event)}>
        <p className={classes.lead}>{t('peopleScreen.pattern.lead')}</p>
        {left > 0 && <p className={classes.lead}>{t('peopleScreen.pattern.left', { count: left })}</p>}
        <div className={classes.columns}>
          <div>
            <PatternChoice {...{ learners, wish, from }} onChoose={setTemplate} />
            <DateField
              size="xs"
              label={t('peopleScreen.pattern.from')}
              description={t('peopleScreen.pattern.fromHint')}
              value={from}
              onChange={setFrom}
            />
          </div>
          <section className={classes.effects} aria-label={t('peopleScreen.pattern.effects')}>
            {wish ? (
              <PatternEffects difference={reckoned === wish ? difference : undefined} count={learners.length} />
            ) : (
              <p className={classes.none}>{t('peopleScreen.pattern.none')}</p>
            )}
          </section>
        </div>
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {t('peopleScreen.form.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={commands.length === 0 || reckoned !== wish}>
            {t('peopleScreen.pattern.apply', { count: wish ? commands.length : learners.length })}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
