import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useText } from '../../text/use-text.ts';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';

const icons = { previous: IconChevronLeft, next: IconChevronRight } as const;

type Props = {
  readonly unit: 'month' | 'week';
  /** Day numbers: the first day on screen, and those that the ways back and forth lead to. */
  readonly shown: number;
  readonly previous: number;
  readonly next: number;
};

/** The ways to the month or week before and after; where the school year ends they say so. */
export function StepButtons({ unit, shown, ...days }: Props) {
  const { t } = useText();
  const { actions } = usePlanner();
  const { first, dayCount } = usePlannerState(({ stored }) => stored.facts.plan.context.frame);
  const isPossible = { previous: shown > first, next: days.next < first + dayCount };
  return (['previous', 'next'] as const).map((direction) => {
    const Icon = icons[direction];
    return (
      <ActionIcon
        key={direction}
        variant="subtle"
        color="gray"
        aria-label={t(`planner.${unit}.${direction}`)}
        aria-disabled={!isPossible[direction]}
        {...(!isPossible[direction] && { 'data-disabled': true, title: t(`planner.edge.${direction}`) })}
        onClick={() => isPossible[direction] && actions.select(days[direction] - first, false)}
      >
        <Icon size={18} stroke={1.6} />
      </ActionIcon>
    );
  });
}
