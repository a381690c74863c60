import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { models } from '../../../journey/models.ts';
import type { MapEditor } from '../editor/editor.ts';
import { switchWords } from './strings-switch.ts';
import { switchModel } from './switch-model.ts';

interface ModelDialogProps {
  editor: MapEditor;
  onClose: () => void;
}

/** Choosing another phase model: what would happen stands there before anything does. */
export function ModelDialog({ editor, onClose }: ModelDialogProps) {
  const { map, lang } = editor;
  const words = switchWords[lang];
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState('');
  const model = models.find((each) => each.id === chosen);
  // The names are the map’s, whatever language the interface speaks.
  const result = useMemo(() => model && switchModel(map, model, map.language), [map, model]);
  const isPossible = result !== undefined && !editor.isReadOnly && result.map !== map;

  useEffect(() => {
    // Strict mode runs effects twice, and an open dialog must not be opened again.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  function apply() {
    if (!model || !isPossible) return;
    editor.change((current) => switchModel(current, model, current.language).map, {
      announcement: words.applied(model[lang].name),
      offersUndo: true,
    });
    dialog.current?.close();
  }

  return (
    <dialog ref={dialog} className="method-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="method-head">
        <h2 id={id}>{words.title}</h2>
        <button type="button" className="plain" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <label>
        <span>{words.choose}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{words.nothingChosen}</option>
          {models.map((each) => (
            <option key={each.id} value={each.id}>
              {each[lang].name}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {model && result && (
          <>
            <p>{model[lang].note}</p>
            <p className="small">{words.phases(model.phases.map((phase) => phase[map.language]))}</p>
            <h3>{words.preview}</h3>
            <ul>
              {result.report.map((note, index) => (
                <li key={index}>{words.note(note)}</li>
              ))}
            </ul>
            {result.report.length === 0 && <p>{words.nothing}</p>}
            {isPossible && <p>{words.promise}</p>}
          </>
        )}
      </div>
      <p className="method-actions">
        <button type="button" className="button" aria-disabled={!isPossible} onClick={apply}>
          {words.apply}
        </button>
        <button type="button" className="plain" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
      </p>
    </dialog>
  );
}
