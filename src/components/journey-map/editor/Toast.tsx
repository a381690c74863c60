import { useEditorContext } from './editor-context.ts';
import type { EditorState } from './editor-state.ts';

interface ToastProps {
  toast: NonNullable<EditorState['toast']>;
  onUndo: () => void;
}

/** Says what happened and may offer to undo it, until it is dismissed or something else is changed. */
export function Toast({ toast: { text, offersUndo }, onUndo }: ToastProps) {
  const { words, dispatch } = useEditorContext();
  return (
    <div className="map-toast" role="group" aria-label={text}>
      <span>{text}</span>
      <span className="map-buttons">
        {offersUndo && (
          <button type="button" className="button quiet" onClick={onUndo}>
            {words.undo}
          </button>
        )}
        <button
          type="button"
          className="map-remove"
          aria-label={words.close}
          onClick={() => dispatch({ type: 'dismiss' })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </span>
    </div>
  );
}
