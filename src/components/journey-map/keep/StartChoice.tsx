import { useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import { firms } from '../../../journey/firms.ts';
import type { JourneyMap } from '../model.ts';
import { startWords } from './strings-start.ts';
import type { EmptyMap } from './start-maps.ts';
import { useLanding } from './use-landing.ts';

interface StartChoiceProps {
  lang: Language;
  /** Where empty maps to print are. */
  templates: string;
  /** Absent before hydration, when nothing can be begun yet. */
  onStart: ((map: JourneyMap, isGuided: boolean) => void) | undefined;
  onFile: () => void;
}

const emptyMaps: readonly EmptyMap[] = ['eight', 'six', 'three'];

/** The ways to begin a map. The server draws it too, so that it stands where it will stay. */
export function StartChoice({ lang, templates, onStart, onFile }: StartChoiceProps) {
  const words = startWords[lang];
  const [hasFailed, setHasFailed] = useState(false);
  const heading = useLanding<HTMLHeadingElement>();

  function start(
    make: (module: typeof import('./start-maps.ts')) => JourneyMap | Promise<JourneyMap>,
    isGuided = false,
  ) {
    setHasFailed(false);
    import('./start-maps.ts')
      .then(make)
      .then((map) => onStart?.(map, isGuided))
      .catch(() => setHasFailed(true));
  }

  return (
    <section className="map-start">
      <h2 ref={heading} tabIndex={-1}>
        {words.startTitle}
      </h2>
      <div className="map-ways">
        <div>
          <h3>{words.guidedTitle}</h3>
          <p>{words.guidedText}</p>
          <p className="map-buttons">
            <button
              type="button"
              disabled={!onStart}
              className="button"
              onClick={() => start(({ emptyMap }) => emptyMap('eight', lang), true)}
            >
              {words.guided}
            </button>
          </p>
        </div>
        <div>
          <h3>{words.emptyTitle}</h3>
          <p>{words.emptyText}</p>
          <p className="map-buttons">
            {emptyMaps.map((model) => (
              <button
                key={model}
                type="button"
                disabled={!onStart}
                className="button quiet"
                onClick={() => start(({ emptyMap }) => emptyMap(model, lang))}
              >
                {words[model]}
              </button>
            ))}
          </p>
        </div>
        <div>
          <h3>{words.exampleTitle}</h3>
          <p>{words.exampleText}</p>
          <p className="map-buttons">
            {firms.map(({ id, [lang]: { name } }) => (
              <button
                key={id}
                type="button"
                disabled={!onStart}
                className="button quiet"
                onClick={() => start(({ exampleCopy }) => exampleCopy(id, lang))}
              >
                {name}
              </button>
            ))}
          </p>
        </div>
        <div>
          <h3>{words.fileTitle}</h3>
          <p>
            {words.fileText} {words.linkText}
          </p>
          <p className="map-buttons">
            <button type="button" disabled={!onStart} className="button quiet" onClick={onFile}>
              {words.file}
            </button>
          </p>
        </div>
      </div>
      <div role="status">{hasFailed && <p>{words.startFailed}</p>}</div>
      <p className="small">
        {words.privacy} <a href={templates}>{words.onPaper}</a>
      </p>
    </section>
  );
}
