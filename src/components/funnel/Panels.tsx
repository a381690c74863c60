import { Component, lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { FunnelContext } from './funnel-document.ts';
import type { WorkbenchWords } from './strings-workbench.ts';
import type { Funnel } from './use-funnel.ts';

export const panelIds = ['tasks', 'compare', 'import', 'keep'] as const;
export type PanelId = (typeof panelIds)[number];

export interface PanelProps {
  funnel: Funnel;
  context: FunnelContext;
  /** Text the reader pasted into the tool; empty when the panel was opened by its button. */
  pasted: string;
  /** The stage the reader chose; null while the tool chooses. */
  chosen: string | null;
  onClose: () => void;
}

// Loaded when they are asked for: few readers need them, and all would wait for them.
const views = {
  tasks: lazy(() => import('./TasksPanel.tsx').then((module) => ({ default: module.TasksPanel }))),
  compare: lazy(() => import('./ComparePanel.tsx').then((module) => ({ default: module.ComparePanel }))),
  import: lazy(() => import('./ImportPanel.tsx').then((module) => ({ default: module.ImportPanel }))),
  keep: lazy(() => import('./KeepPanel.tsx').then((module) => ({ default: module.KeepPanel }))),
};

interface PanelsProps extends PanelProps {
  panel: PanelId | null;
  words: WorkbenchWords;
}

/** The part that is open, if any. The keyboard goes there when it opens. */
export function Panels({ panel, words, ...props }: PanelsProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (panel) box.current?.focus();
  }, [panel]);
  if (!panel) return null;
  const View = views[panel];
  return (
    <section className="funnel-panel" ref={box} tabIndex={-1} aria-label={words.open[panel]}>
      <div className="funnel-panel-head">
        <h2>{words.open[panel]}</h2>
        <button type="button" className="plain" onClick={props.onClose}>
          {words.close}
        </button>
      </div>
      <PanelBoundary key={panel} message={words.loadFailed}>
        <Suspense fallback={<p>{words.loading}</p>}>
          <View {...props} key={props.pasted} />
        </Suspense>
      </PanelBoundary>
    </section>
  );
}

interface PanelBoundaryProps {
  message: string;
  children: ReactNode;
}

/** A part that cannot be loaded must not take the reader's numbers with it. */
class PanelBoundary extends Component<PanelBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
