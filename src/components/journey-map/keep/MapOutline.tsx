import type { Language } from '../../../i18n/languages.ts';
import { columnsOf, visibleLanes } from '../columns.ts';
import { feelingWord } from '../lanes.ts';
import { cellAt, type JourneyMap, type MapCell } from '../model.ts';

interface MapOutlineProps {
  map: JourneyMap;
  /** Language of the interface. */
  lang: Language;
}

/** A map to look at, phase by phase; empty cells are left out. */
export function MapOutline({ map, lang }: MapOutlineProps) {
  return (
    <div className="map-outline" lang={map.language}>
      {columnsOf(map).map((column) => {
        const filled = visibleLanes(map).flatMap((lane) => {
          const text = textOf(cellAt(map, column.id, lane.id), lang);
          return text ? [{ lane, text }] : [];
        });
        return (
          <section key={column.id}>
            <h4>{column.step ? `${column.phase.name}: ${column.name}` : column.name}</h4>
            {filled.length > 0 && (
              <dl>
                {filled.map(({ lane, text }) => (
                  <div key={lane.id}>
                    <dt>{lane.name}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** All that a cell says, in one line per kind of statement. */
function textOf(cell: MapCell | undefined, lang: Language): string {
  if (!cell) return '';
  const { text, feeling, touchpoints = [] } = cell;
  const feels =
    typeof feeling === 'number' ? `${feeling > 0 ? '+' : ''}${feeling} ${feelingWord(feeling, lang)}` : '';
  return [feels, touchpoints.map(({ name }) => name).join(', '), text].filter(Boolean).join('\n');
}
