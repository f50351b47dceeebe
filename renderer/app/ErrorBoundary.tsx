import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { referenceOf } from './reference.ts';

type Props = { readonly children: ReactNode /** Another one tries again. */; readonly place: string };
type State = { readonly reference: string | undefined; readonly place: string };

function Broken({ reference }: { readonly reference: string }) {
  const { t } = useText();
  return (
    <EmptyState
      isScreen
      title={t('app.broken.title')}
      text={t('app.broken.text', { reference })}
      actions={<Button onClick={() => location.reload()}>{t('app.broken.reload')}</Button>}
    />
  );
}

/** A screen that fails leaves the frame around it standing, and says how to go on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { reference: undefined, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { reference: referenceOf(error) };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { place, reference: undefined };
  }

  override render(): ReactNode {
    const { reference } = this.state;
    return reference === undefined ? this.props.children : <Broken reference={reference} />;
  }
}
