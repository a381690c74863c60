import type { Language } from '../../../i18n/languages.ts';
import { columnsOf, visibleLanes } from '../columns.ts';
import { cellAt, type JourneyMap, type MapCell } from '../model.ts';
import { exchangeWords } from './strings.ts';
import { writeValue } from './table-words.ts';

/** Lines and characters of a cell that a preview shows. */
const shownCharacters = 90;

interface MapSummaryProps {
  map: JourneyMap;
  lang: Language;
}

/** A map that is not the reader's yet, to look at: everything in it is shown as text. */
export function MapSummary({ map, lang }: MapSummaryProps) {
  const words = exchangeWords[lang];
  const columns = columnsOf(map);
  const title = map.title || words.untitled;
  return (
    // The table scrolls in itself, so the keyboard must be able to reach it.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className="map-summary" role="region" aria-label={`${words.preview}: ${title}`} tabIndex={0}>
      <table lang={map.language}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name, phase, step }) => (
              <th key={id} scope="col">
                {step ? `${phase.name}: ${name}` : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visibleLanes(map).map((lane) => (
            <tr key={lane.id}>
              <th scope="row">{lane.name}</th>
              {columns.map(({ id }) => (
                <td key={id}>{shortText(cellAt(map, id, lane.id), map.language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shortText(cell: MapCell | undefined, lang: Language): string {
  if (!cell) return '';
  const names = cell.touchpoints?.map(({ name }) => name).join(', ');
  const values = [writeValue(cell, 'feeling', lang), writeValue(cell, 'answer', lang), cell.text, names];
  const letters = [...values.filter(Boolean).join(' · ')];
  return letters.length > shownCharacters
    ? `${letters.slice(0, shownCharacters - 1).join('')}…`
    : letters.join('');
}
