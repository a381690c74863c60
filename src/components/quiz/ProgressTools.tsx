import { useRef, useState, type ChangeEvent } from 'react';
import { ToolButton } from '../controls/ToolButton.tsx';
import { saveJson } from '../share/save-file.ts';
import { readAside } from './storage.ts';
import { writeProgress } from './progress.ts';
import type { QuizWords } from './strings.ts';
import type { ProgressStore } from './use-progress.ts';

/** Keep progress as a file, read it back, delete it; what went wrong with storage is said here. */
export function ProgressTools({ store, words }: { store: ProgressStore; words: QuizWords }) {
  const { progress, state } = store;
  const [said, setSaid] = useState('');
  const [canUndo, setCanUndo] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const forgetButton = useRef<HTMLButtonElement>(null);
  const isEmpty = Object.keys(progress.memories).length === 0;

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const text = (await input.files?.[0]?.text()) ?? '';
    input.value = '';
    const result = store.importText(text);
    setSaid(
      result.status === 'ok'
        ? words.imported(Object.keys(result.progress.memories).length)
        : words.notImported[result.status],
    );
  };
  const forget = () => {
    store.forget();
    setCanUndo(true);
    setSaid(words.forgotten);
  };
  const undo = () => {
    store.undoForget();
    setCanUndo(false);
    setSaid(words.undone);
    // The button pressed goes away; without a new place the keyboard starts at the top of the page again.
    forgetButton.current?.focus();
  };

  return (
    <section className="quiz-storage" aria-labelledby="quiz-storage">
      <h2 id="quiz-storage">{words.yourProgress}</h2>
      <p className="small">{words.stays}</p>
      {state !== 'saved' && <p>{words.storage[state]}</p>}
      <div className="quiz-actions">
        <ToolButton
          label={words.exportFile}
          isOff={isEmpty}
          onPress={() => saveJson(words.fileName, writeProgress(progress))}
        />
        <button type="button" className="button quiet" onClick={() => picker.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={words.importFile}
          hidden
          onChange={(event) => void read(event)}
        />
        <ToolButton ref={forgetButton} label={words.forget} isOff={isEmpty} onPress={forget} />
        {canUndo && (
          <button type="button" className="button quiet" onClick={undo}>
            {words.undo}
          </button>
        )}
        {state === 'aside' && (
          <button
            type="button"
            className="button quiet"
            onClick={() => saveJson(words.asideFileName, readAside() ?? '')}
          >
            {words.exportAside}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
