import { moments } from '../../../journey/moments.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { LaneKind } from '../lanes.ts';
import type { MapCell, Touchpoint } from '../model.ts';
import { feelingName } from './feeling-name.ts';
import type { Words } from './place-words.ts';

interface CellContentProps {
  cell: MapCell | undefined;
  kind: LaneKind;
  words: Words;
  lang: Language;
}

/** What one cell says, to read: no control in it. The words around the map's own texts are the interface's. */
export function CellContent({ cell, kind, words, lang }: CellContentProps) {
  if (!cell)
    return (
      <span className="visually-hidden" lang={lang}>
        {words.empty}
      </span>
    );
  const { text, touchpoints, moment, answer } = cell;
  return (
    <>
      {kind === 'feeling' && <Feeling {...{ cell, words, lang }} />}
      {moment && (
        <b className="map-moment">
          <span className="map-diamond" aria-hidden="true" />{' '}
          {moments.find(({ id }) => id === moment)?.[lang].name}
        </b>
      )}
      {answer && (
        <b className="map-answer" lang={lang}>
          {words.detail.answers[answer]}
        </b>
      )}
      {text &&
        (kind === 'thinking' ? (
          <q className="map-voice">{text}</q>
        ) : (
          <span className="map-text">{text}</span>
        ))}
      {touchpoints && (
        <ul className="map-chips" role="list">
          {touchpoints.map((touchpoint, place) => (
            <Chip key={place} {...{ touchpoint, words, lang }} />
          ))}
        </ul>
      )}
      {cell.evidence && <Evidence evidence={cell.evidence} words={words} lang={lang} />}
    </>
  );
}

interface PartProps {
  words: Words;
  lang: Language;
}

function Feeling({ cell, words, lang }: PartProps & { cell: MapCell }) {
  const { feeling, feelingToBe } = cell;
  return (
    <span className="map-feelings" lang={lang}>
      {typeof feeling === 'number' && <b>{feelingName(feeling, lang)}</b>}
      {typeof feelingToBe === 'number' && (
        <small>{words.detail.toBeShort(feelingName(feelingToBe, lang))}</small>
      )}
    </span>
  );
}

function Chip({ touchpoint, words, lang }: PartProps & { touchpoint: Touchpoint }) {
  const { name, channel, kind } = touchpoint;
  const facts = [channel && words.detail.channels[channel], kind && words.detail.kinds[kind]].filter(Boolean);
  return (
    <li className="map-chip">
      {name}
      {facts.length > 0 && <small lang={lang}> {facts.join(', ')}</small>}
    </li>
  );
}

/** How far something is proven: a circle that is full, half full or empty, and its source; screen readers get the word as well. */
function Evidence({ evidence, words, lang }: PartProps & { evidence: NonNullable<MapCell['evidence']> }) {
  return (
    <small className="map-evidence" data-status={evidence.status}>
      <span className={evidence.source ? 'visually-hidden' : undefined} lang={lang}>
        {words.detail.status[evidence.status]}
        {evidence.source ? ': ' : ''}
      </span>
      {evidence.source}
    </small>
  );
}
