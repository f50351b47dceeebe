import { Button, Group, NumberInput, Switch, TextInput } from '@mantine/core';
import type { Segment } from '../../../shared/input/trajectory.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import { resizeCycle, rotateCycle } from './edit-cycle.ts';
import styles from './PatternDialog.module.css';

type Props = {
  readonly segment: Segment;
  readonly onChange: (segment: Segment) => void;
  readonly onRemove: (() => void) | undefined;
};

/** A segment's name, period, length of cycle and what it follows. */
export function SegmentFields({ segment, onChange, onRemove }: Props) {
  const { t } = useText();
  const without = <K extends keyof Segment>(key: K): Segment => {
    const { [key]: _, ...rest } = segment;
    return rest as Segment;
  };
  const isWrong = segment.firstDay > segment.lastDay;
  return (
    <div className={styles.fields}>
      <TextInput
        label={t('plannerDialogs.pattern.segmentName')}
        value={segment.name ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === '' ? without('name') : { ...segment, name: value })
        }
      />
      <DateField
        label={t('plannerDialogs.pattern.from')}
        value={segment.firstDay}
        onChange={(firstDay) => firstDay && onChange({ ...segment, firstDay })}
      />
      <DateField
        label={t('plannerDialogs.pattern.until')}
        value={segment.lastDay}
        onChange={(lastDay) => lastDay && onChange({ ...segment, lastDay })}
        error={isWrong ? t('plannerDialogs.pattern.periodWrong') : undefined}
      />
      <NumberInput
        label={t('plannerDialogs.pattern.cycle', { count: segment.cycle.length })}
        value={segment.cycle.length}
        min={1}
        max={16}
        w={120}
        clampBehavior="strict"
        onChange={(value) => typeof value === 'number' && onChange(resizeCycle(segment, value))}
      />
      <Group gap={14}>
        <Switch
          label={t('plannerDialogs.pattern.followsClass')}
          checked={segment.leavesClassPattern !== true}
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? without('leavesClassPattern') : { ...segment, leavesClassPattern: true })
          }
        />
        <Switch
          label={t('plannerDialogs.pattern.holidayWeeks')}
          checked={segment.holidayWeeksCount !== true}
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? without('holidayWeeksCount') : { ...segment, holidayWeeksCount: true })
          }
        />
        {segment.cycle.length > 1 && (
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(rotateCycle(segment))}>
            {t('plannerDialogs.pattern.shift')}
          </Button>
        )}
        {onRemove && (
          <Button variant="subtle" size="compact-sm" onClick={onRemove}>
            {t('plannerDialogs.pattern.remove')}
          </Button>
        )}
      </Group>
    </div>
  );
}
