import { Radio, SegmentedControl } from '@mantine/core';
import { sheetStyles } from '../../../shared/api/files.ts';
import { useText } from '../../text/use-text.ts';
import styles from './choices.module.css';
import { type PrintChoice, type ShownPlan, shownPlans } from './print-choice.ts';
import { Section } from './Section.tsx';

type Props = { readonly choice: PrintChoice; readonly onChange: (change: Partial<PrintChoice>) => void };

/** Which plan is printed and how the sheets look. */
export function LookPicker({ choice, onChange }: Props) {
  const { t } = useText();
  const { style, plan, perLearner } = choice;
  return (
    <>
      <Section title={t('printScreen.plan.title')}>
        <Radio.Group value={plan} onChange={(value) => onChange({ plan: value as ShownPlan })}>
          <div className={styles.plans}>
            {shownPlans.map((value) => (
              <Radio
                key={value}
                size="xs"
                classNames={{ label: styles.name, description: styles.hint }}
                value={value}
                label={t(`printScreen.plan.${value}`)}
                {...(value === plan && { description: t(`printScreen.plan.hints.${value}`) })}
              />
            ))}
          </div>
        </Radio.Group>
      </Section>
      <Section title={t('printScreen.style.title')}>
        <SegmentedControl
          fullWidth
          aria-label={t('printScreen.style.title')}
          data={sheetStyles.map((value) => ({ value, label: t(`printScreen.style.${value}`) }))}
          value={style}
          onChange={(value) => onChange({ style: value as PrintChoice['style'] })}
        />
      </Section>
      <Section title={t('printScreen.files.title')}>
        <SegmentedControl
          fullWidth
          aria-label={t('printScreen.files.title')}
          data={['perLearner', 'perClass'].map((value) => ({ value, label: t(`printScreen.files.${value}`) }))}
          value={perLearner ? 'perLearner' : 'perClass'}
          onChange={(value) => onChange({ perLearner: value === 'perLearner' })}
        />
      </Section>
    </>
  );
}
