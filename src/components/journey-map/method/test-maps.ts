import { models } from '../../../journey/models.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { LaneKind } from '../lanes.ts';
import { journeyMap, type JourneyMap, type MapCell } from '../model.ts';
import { newMap, standardLane } from '../new-map.ts';

/** Maps for the tests of this folder. */

export const modelById = (id: string) => models.find((model) => model.id === id)!;

export const blank = (model = 'three', lang: Language = 'en'): JourneyMap => newMap(lang, modelById(model));

type Cells = Record<string, Partial<Record<string, Partial<MapCell> | string>>>;

/** The map with these cells; a string stands for a cell of that text. Throws where the result is no map. */
export function withCells(map: JourneyMap, cells: Cells): JourneyMap {
  const full = Object.entries(cells).map(([column, byLane]) => [
    column,
    Object.fromEntries(
      Object.entries(byLane).map(([lane, cell]) => [
        lane,
        typeof cell === 'string' ? { text: cell } : { text: '', ...cell },
      ]),
    ),
  ]);
  return journeyMap.parse({ ...map, cells: Object.fromEntries(full) as unknown });
}

/** The map with further lanes of these kinds. */
export const withLanes = (map: JourneyMap, ...kinds: LaneKind[]): JourneyMap => ({
  ...map,
  lanes: [...map.lanes, ...kinds.map((kind) => standardLane(kind, map.language))],
});

/** The map with the four questions answered. */
export const framed = (map: JourneyMap = blank()): JourneyMap => ({
  ...map,
  preliminaryAnswers: {
    targetGroup: 'Commuters who ride daily',
    scenario: 'Brake mended this week',
    start: 'She hears a noise',
    end: 'She rides over the hill',
  },
});

/** A map of three phases in which every phase says what is done. */
export const begun = (lanes: Record<string, Partial<MapCell> | string> = {}): JourneyMap =>
  withCells(framed(), {
    before: { doing: 'Asks a colleague', ...lanes },
    during: { doing: 'Calls three times', ...lanes },
    after: { doing: 'Rides home over the hill', ...lanes },
  });
