/** Keeps the page whole when the editor fails: shows something else in its place. */
import { Component, type ReactNode } from 'react';

interface EditorBoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

export class EditorBoundary extends Component<EditorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
