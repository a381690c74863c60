import { useDeferredValue, useId, useMemo, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { paperIds, type PaperId } from '../papers.ts';
import type { Scene } from '../scene.ts';
import './paper.css';
import { printMap, type PaperMode } from './sheets.ts';
import { SceneView } from './SceneView.tsx';
import { sheetsClass } from './print-style.ts';
import { sheetWords } from './sheet-strings.ts';
import { paperWords, type PaperWords } from './strings.ts';
import { usePrint } from './use-print.ts';

interface PaperPanelProps {
  map: JourneyMap;
  lang: Language;
}

interface Choice {
  mode: PaperMode;
  paper: PaperId;
  blackAndWhite: boolean;
}

/** Chooses how the map goes on paper, shows every sheet as it will be, and prints these sheets and nothing else. */
export function PaperPanel({ map, lang }: PaperPanelProps) {
  const words = paperWords[lang];
  const [choice, setChoice] = useState<Choice>({ mode: 'one-sheet', paper: 'a4', blackAndWhite: false });
  const source = useSource(lang);
  const shownMap = useDeferredValue(map);
  const { sheets, doesNotFit } = useMemo(
    () => printMap(shownMap, lang, { ...choice, ...source }),
    [shownMap, lang, choice, source],
  );
  const [first] = sheets as [Scene];
  const { isPrinting, print } = usePrint(first);

  return (
    <div className="paper-panel">
      <PaperChoice words={words} choice={choice} onChange={setChoice} />
      <div role="status">
        {doesNotFit && (
          <p className="paper-note">{words.doesNotFit(words.papers[choice.paper], doesNotFit.needs)}</p>
        )}
        <p className="small">{words.count(sheets.length)}</p>
      </div>
      <p>
        <button type="button" className="button" onClick={print} disabled={isPrinting}>
          {isPrinting ? words.preparing : words.print(sheets.length)}
        </button>
      </p>
      <p className="small">{words.dialogHint(sizeWords(first, choice, words))}</p>
      <Preview sheets={sheets} lang={lang} />
      {isPrinting &&
        createPortal(
          <div className={sheetsClass}>
            {sheets.map((scene, place) => (
              <SceneView key={place} scene={scene} />
            ))}
          </div>,
          document.body,
        )}
    </div>
  );
}

/** A4 quer: what to choose in the dialogue of the browser. A poster is printed on A4, whatever its own size. */
function sizeWords({ widthMm, heightMm }: Scene, { mode, paper }: Choice, words: PaperWords): string {
  const name = mode === 'poster' ? 'A4' : paper.toUpperCase();
  return `${name} ${words.orientation[widthMm > heightMm ? 'landscape' : 'portrait']}`;
}

const neverChanges = () => () => undefined;

/** Day and address for the footer; only the browser knows them, so they come after hydration. */
function useSource(lang: Language): { printedOn?: string; address?: string } {
  const today = useSyncExternalStore(
    neverChanges,
    () => new Date().toLocaleDateString(lang === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long' }),
    () => '',
  );
  const address = useSyncExternalStore(
    neverChanges,
    () => new URL(import.meta.env.BASE_URL, location.href).href,
    () => '',
  );
  return useMemo(() => (today === '' ? {} : { printedOn: today, address }), [today, address]);
}

interface PaperChoiceProps {
  words: PaperWords;
  choice: Choice;
  onChange: (choice: Choice) => void;
}

const modes: readonly PaperMode[] = ['one-sheet', 'several', 'poster', 'list'];

function PaperChoice({ words, choice, onChange }: PaperChoiceProps) {
  const id = useId();
  const { mode, paper, blackAndWhite } = choice;
  const sizes = mode === 'poster' ? words.posters : words.papers;
  return (
    <>
      <fieldset className="paper-modes">
        <legend>{words.layout}</legend>
        {modes.map((each) => (
          <div key={each}>
            <label>
              <input
                type="radio"
                name={id}
                checked={mode === each}
                aria-describedby={`${id}-${each}`}
                onChange={() => onChange({ ...choice, mode: each })}
              />
              {words.modes[each].name}
            </label>
            <p id={`${id}-${each}`} className="small">
              {words.modes[each].help}
            </p>
          </div>
        ))}
      </fieldset>
      <div className="paper-options">
        <label>
          {mode === 'poster' ? words.posterSize : words.paper}
          <select
            value={paper}
            onChange={(event) => onChange({ ...choice, paper: event.target.value as PaperId })}
          >
            {paperIds.map((each) => (
              <option key={each} value={each}>
                {sizes[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={blackAndWhite}
            onChange={() => onChange({ ...choice, blackAndWhite: !blackAndWhite })}
          />
          {words.blackAndWhite}
        </label>
      </div>
    </>
  );
}

function Preview({ sheets, lang }: { sheets: readonly Scene[]; lang: Language }) {
  const words = paperWords[lang];
  return (
    <section aria-label={words.preview}>
      <ol className="paper-preview">
        {sheets.map((scene, place) => (
          <li key={place}>
            <figure>
              <div role="img" aria-label={[scene.title, ...(scene.columns ?? [])].join(', ')}>
                <SceneView scene={scene} />
              </div>
              <figcaption className="small">{sheetWords[lang].sheet(place + 1, sheets.length)}</figcaption>
            </figure>
          </li>
        ))}
      </ol>
    </section>
  );
}
