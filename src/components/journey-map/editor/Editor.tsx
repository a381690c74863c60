import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { AddBar, AddPhase } from './AddBar.tsx';
import { CellDetails } from './CellDetails.tsx';
import { EditorContext, type EditorContextValue } from './editor-context.ts';
import type { MapEditor } from './editor.ts';
import { EditorToolbar, type Order } from './EditorToolbar.tsx';
import { FrameFields, OutcomeFields } from './FrameFields.tsx';
import { historyKey } from './keyboard.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { Matrix } from './Matrix.tsx';
import { Menu } from './Menu.tsx';
import { Outline } from './Outline.tsx';
import { Toast } from './Toast.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useCommands } from './use-commands.ts';
import { useEditor, type EditorModel, type EditorOptions } from './use-editor.ts';
import { useFocusWish } from './use-focus-wish.ts';
import { useTurn } from './use-turn.ts';
import './editor.css';
import './matrix.css';
import './fields.css';

interface EditorProps extends EditorOptions {
  /** What stands beside the map. */
  panel?: (editor: MapEditor) => ReactNode;
}

/** The map to work on, as a table or as a list, with its frame, its tools and the details of the active cell. */
export function Editor({ panel, ...options }: EditorProps) {
  const model = useEditor(options);
  const root = useRef<HTMLDivElement>(null);
  const clipboard = useClipboard(model);
  const [view, setView] = useTurn(root, model);
  const commands = useCommands(model, clipboard, root, view);
  const [order, setOrder] = useState<Order>('phases');
  useFocusWish(root, model);
  const { dispatch } = model;
  // The list shows no selection, so there must be none that commands would act on.
  useEffect(() => dispatch({ type: 'deselect' }), [view, dispatch]);
  const { editor, state, words } = model;
  const { map } = editor;
  const { title, kind, date, preliminaryAnswers, persona, decision, reviewDate } = map;
  const isMatrix = view === 'matrix';

  return (
    <EditorContext value={useContextValue(model)}>
      {/* Undo and redo work from everywhere in the editor but the fields, which have their own. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions */}
      <div className="map-editor" ref={root} onKeyDown={(event) => travel(event, model)}>
        <LiveRegion said={state.said} mapLang={map.language} />
        <FrameFields {...{ title, kind, date, preliminaryAnswers, persona }} />
        <EditorToolbar {...{ model, commands, view, order }} onView={setView} onOrder={setOrder} />
        <p id="map-grid-help" className="visually-hidden">
          {words.gridHelp}
        </p>
        <div className={isMatrix ? 'map-body' : 'map-body map-body-outline'}>
          <div className="map-view">
            <div className={isMatrix ? 'map-matrix' : 'map-listing'}>
              {isMatrix ? (
                <Matrix {...{ model, clipboard, commands }} />
              ) : (
                <Outline {...{ model, commands, order }} />
              )}
              <AddPhase {...{ model, commands }} />
            </div>
            <AddBar {...{ model, commands }} />
          </div>
          <div className="map-side">
            {isMatrix && <CellDetails model={model} />}
            {panel?.(editor)}
          </div>
        </div>
        <OutcomeFields {...{ decision, reviewDate }} />
        {state.toast && <Toast toast={state.toast} onUndo={model.undo} />}
        {commands.menu && (
          <Menu
            key={`${commands.menu.label} ${commands.menu.commands.length}`}
            request={commands.menu}
            onRun={commands.runFromMenu}
            onClose={commands.closeMenu}
          />
        )}
      </div>
    </EditorContext>
  );
}

/** The same object as long as nothing in it changes, or every cell would be drawn again. */
function useContextValue({ editor, words, drafts, change, dispatch }: EditorModel): EditorContextValue {
  const { lang, isReadOnly, map } = editor;
  const mapLang = map.language;
  return useMemo(
    () => ({ lang, mapLang, words, isReadOnly, drafts, change, dispatch }),
    [lang, mapLang, words, isReadOnly, drafts, change, dispatch],
  );
}

function travel(event: KeyboardEvent, model: EditorModel): void {
  const direction = historyKey(event);
  const { target } = event;
  if (!direction || !(target instanceof HTMLElement)) return;
  if (target.matches('textarea, input:not([type=range], [type=radio], [type=checkbox])')) return;
  event.preventDefault();
  model[direction]();
}
