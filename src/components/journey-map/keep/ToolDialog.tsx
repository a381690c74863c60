import { Component, Suspense, useEffect, useId, useRef, type ReactNode } from 'react';

interface ToolDialogProps {
  title: string;
  close: string;
  loading: string;
  loadFailed: string;
  onClose: () => void;
  children: ReactNode;
}

/** A window over the map: Escape closes it, and the focus goes back to where it was. */
export function ToolDialog({ title, close, loading, loadFailed, onClose, children }: ToolDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opened = dialog.current;
    if (opened && !opened.open) opened.showModal();
    // Closing it by hand lets the browser give the focus back.
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="map-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="map-dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="plain" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      <LoadBoundary message={loadFailed}>
        <Suspense fallback={<p>{loading}</p>}>{children}</Suspense>
      </LoadBoundary>
    </dialog>
  );
}

interface LoadBoundaryProps {
  message: ReactNode;
  children: ReactNode;
}

/** A part that cannot be loaded or drawn must not take the map with it. */
export class LoadBoundary extends Component<LoadBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <div role="alert">{this.props.message}</div> : this.props.children;
  }
}
