import { Component, type ReactNode } from 'react';
import { Broken, type BrokenPart } from './Broken.tsx';

interface Props {
  part: BrokenPart;
  /** What the part shows: with something else to show, it is tried again. */
  shows?: unknown;
  children: ReactNode;
}

interface State {
  error: Error | null;
  shows: unknown;
}

/**
 * Where drawing `children` throws, says so in their place; the rest of the page and its address stay. React writes the
 * error to the console.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, shows: this.props.shows };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.shows === state.shows ? null : { error: null, shows: props.shows };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const retry = (): void => this.setState({ error: null });
    return <Broken part={this.props.part} error={error} onRetry={retry} />;
  }
}
